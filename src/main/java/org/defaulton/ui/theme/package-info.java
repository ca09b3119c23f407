/** How everything looks: style sheets, fonts, icons, marks, motion. */
@NullMarked
package org.defaulton.ui.theme;

import org.jspecify.annotations.NullMarked;
