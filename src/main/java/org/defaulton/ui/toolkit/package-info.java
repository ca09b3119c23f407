/** JavaFX itself: its start, its libraries, background work, and what lies between it and files. */
@NullMarked
package org.defaulton.ui.toolkit;

import org.jspecify.annotations.NullMarked;
