/**
 * The SQLite file: migrations, sessions and their events, preferences, and what to tell people when something is wrong
 * with it.
 */
@NullMarked
package org.defaulton.store;

import org.jspecify.annotations.NullMarked;
