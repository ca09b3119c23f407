/** Why the app says what it says: the claims, who made them, and what contradicts them. */
@NullMarked
package org.defaulton.ui.evidence;

import org.jspecify.annotations.NullMarked;
