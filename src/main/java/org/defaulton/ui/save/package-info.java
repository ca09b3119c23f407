/** Saves what the window shows. */
@NullMarked
package org.defaulton.ui.save;

import org.jspecify.annotations.NullMarked;
