/** Takes pictures of the screens without a display. */
@NullMarked
package org.defaulton.ui.pictures;

import org.jspecify.annotations.NullMarked;
