/** What every screen uses: the model, the look, icons, marks and evidence words. */
@NullMarked
package org.defaulton.ui.common;

import org.jspecify.annotations.NullMarked;
