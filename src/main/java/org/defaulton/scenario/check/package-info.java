/** Checks that a file is valid before the app accepts it; the only way to load one. */
@NullMarked
package org.defaulton.scenario.check;

import org.jspecify.annotations.NullMarked;
