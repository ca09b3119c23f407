/** The entry point and composition root of the app. */
@NullMarked
package org.defaulton;

import org.jspecify.annotations.NullMarked;
