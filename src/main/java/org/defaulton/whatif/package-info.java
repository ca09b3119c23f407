/** Other histories than the member's own: lines over time, compared choices, a whole platform's members. Pure. */
@NullMarked
package org.defaulton.whatif;

import org.jspecify.annotations.NullMarked;
