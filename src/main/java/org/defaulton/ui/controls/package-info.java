/** Controls that more than one screen is put together from. */
@NullMarked
package org.defaulton.ui.controls;

import org.jspecify.annotations.NullMarked;
