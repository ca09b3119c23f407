/** The model of all members of a platform: shares with their uncertainty. Pure. */
@NullMarked
package org.defaulton.population;

import org.jspecify.annotations.NullMarked;
