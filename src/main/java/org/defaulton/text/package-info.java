/** Words for people: bundles, dates and numbers, and problems that carry a sentence. */
@NullMarked
package org.defaulton.text;

import org.jspecify.annotations.NullMarked;
