/** Writes files that people take away. */
@NullMarked
package org.defaulton.export;

import org.jspecify.annotations.NullMarked;
