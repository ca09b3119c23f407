/** The session as every screen sees it, and what every screen offers to the window. */
@NullMarked
package org.defaulton.ui.model;

import org.jspecify.annotations.NullMarked;
