/** Text for people: bundles, dates, numbers and lists in their language, and exceptions that carry a sentence. */
@NullMarked
package org.defaulton.text;

import org.jspecify.annotations.NullMarked;
