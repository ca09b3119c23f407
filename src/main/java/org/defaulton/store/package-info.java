/** The SQLite file: migrations, sessions with their events, preferences, and explanations of its problems. */
@NullMarked
package org.defaulton.store;

import org.jspecify.annotations.NullMarked;
