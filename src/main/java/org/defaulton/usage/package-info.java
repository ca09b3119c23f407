/** What the platform does with a member's data on a day, computed from the scenario and the member's choices. */
@NullMarked
package org.defaulton.usage;

import org.jspecify.annotations.NullMarked;
