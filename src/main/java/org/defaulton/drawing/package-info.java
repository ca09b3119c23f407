/** Where every part of a drawing lies. Pure, without any toolkit, so that screens and files draw the same. */
@NullMarked
package org.defaulton.drawing;

import org.jspecify.annotations.NullMarked;
