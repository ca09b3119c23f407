/** Items used over time: the member's own line and those of other histories, and the day that is dragged. */
@NullMarked
package org.defaulton.ui.overtime;

import org.jspecify.annotations.NullMarked;
