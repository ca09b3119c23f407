/** Counts the items in the archives that platforms give to members who ask for a copy of their data. */
@NullMarked
package org.defaulton.archive;

import org.jspecify.annotations.NullMarked;
