/** Pictures of the screens, made without a display. */
@NullMarked
package org.defaulton.ui.pictures;

import org.jspecify.annotations.NullMarked;
