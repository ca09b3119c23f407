/** What people take away from the window. */
@NullMarked
package org.defaulton.ui.save;

import org.jspecify.annotations.NullMarked;
