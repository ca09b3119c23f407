/** The platform's settings screens, drawn from the scenario. */
@NullMarked
package org.defaulton.ui.mirror;

import org.jspecify.annotations.NullMarked;
