/** The look of everything: style sheets, fonts, icons, symbols, motion. */
@NullMarked
package org.defaulton.ui.theme;

import org.jspecify.annotations.NullMarked;
