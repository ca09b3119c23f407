/** The start of the app and its composition root. */
@NullMarked
package org.defaulton;

import org.jspecify.annotations.NullMarked;
