/** The impact side: what the choices do to the member's data. */
@NullMarked
package org.defaulton.ui.impact;

import org.jspecify.annotations.NullMarked;
