/** Choices side by side. */
@NullMarked
package org.defaulton.ui.compare;

import org.jspecify.annotations.NullMarked;
