/** The same choice for all members of the platform: a model of them with its parameters and assumptions. */
@NullMarked
package org.defaulton.ui.everyone;

import org.jspecify.annotations.NullMarked;
