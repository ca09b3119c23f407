/** The timeline of the simulation: events, training runs, the member's choices, and the day shown. */
@NullMarked
package org.defaulton.ui.timeline;

import org.jspecify.annotations.NullMarked;
