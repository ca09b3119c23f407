/** The same choice at the scale of a platform: a model of all members, and what is taken to be true of them. */
@NullMarked
package org.defaulton.ui.everyone;

import org.jspecify.annotations.NullMarked;
