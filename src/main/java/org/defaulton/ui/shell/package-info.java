/** The window: bar, timeline, toolbar, and the two sides. */
@NullMarked
package org.defaulton.ui.shell;

import org.jspecify.annotations.NullMarked;
