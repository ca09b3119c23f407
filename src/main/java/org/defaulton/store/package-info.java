/** The SQLite file: migrations, the event store, preferences, and what to say when something is wrong with it. */
@NullMarked
package org.defaulton.store;

import org.jspecify.annotations.NullMarked;
