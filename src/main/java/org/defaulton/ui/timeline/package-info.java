/** The clock of the simulation. */
@NullMarked
package org.defaulton.ui.timeline;

import org.jspecify.annotations.NullMarked;
