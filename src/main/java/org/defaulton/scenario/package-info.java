/** The records that describe a platform, its members and its population. */
@NullMarked
package org.defaulton.scenario;

import org.jspecify.annotations.NullMarked;
