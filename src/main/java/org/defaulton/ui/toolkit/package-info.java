/** JavaFX itself: its start, native libraries, background work, FXML and PNG. */
@NullMarked
package org.defaulton.ui.toolkit;

import org.jspecify.annotations.NullMarked;
