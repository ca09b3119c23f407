/** The flow: which data goes into which use, as ribbons and threads. */
@NullMarked
package org.defaulton.ui.flow;

import org.jspecify.annotations.NullMarked;
