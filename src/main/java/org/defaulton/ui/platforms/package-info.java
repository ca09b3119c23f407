/** The comparison of platforms: the same person on all of them. */
@NullMarked
package org.defaulton.ui.platforms;

import org.jspecify.annotations.NullMarked;
