/** Lays out diagrams as display lists. Pure and independent of any toolkit, so that screens and files draw the same. */
@NullMarked
package org.defaulton.drawing;

import org.jspecify.annotations.NullMarked;
