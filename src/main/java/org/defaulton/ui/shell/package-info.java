/** The window: bar, timeline, footer, and the two voices side by side. */
@NullMarked
package org.defaulton.ui.shell;

import org.jspecify.annotations.NullMarked;
