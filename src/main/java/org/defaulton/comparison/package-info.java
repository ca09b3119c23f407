/** Other histories than the member's own: lines over time and compared choices. Pure. */
@NullMarked
package org.defaulton.comparison;

import org.jspecify.annotations.NullMarked;
