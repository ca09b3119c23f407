/** One platform described as data: the records, the loader and the check with line and column. */
@NullMarked
package org.defaulton.scenario;

import org.jspecify.annotations.NullMarked;
