/** A platform, its members and its population as records. */
@NullMarked
package org.defaulton.scenario;

import org.jspecify.annotations.NullMarked;
