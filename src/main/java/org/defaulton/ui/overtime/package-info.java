/** Items used over time: the member's own line, those of other histories, and the day that can be dragged. */
@NullMarked
package org.defaulton.ui.overtime;

import org.jspecify.annotations.NullMarked;
