/** The session as every screen sees it, and the interface of a screen. */
@NullMarked
package org.defaulton.ui.model;

import org.jspecify.annotations.NullMarked;
