/** Controls that several screens share. */
@NullMarked
package org.defaulton.ui.controls;

import org.jspecify.annotations.NullMarked;
