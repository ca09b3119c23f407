/** What people take away from the window. */
@NullMarked
package org.defaulton.ui.handout;

import org.jspecify.annotations.NullMarked;
