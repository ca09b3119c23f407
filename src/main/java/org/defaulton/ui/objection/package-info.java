/** The objection form, its review, and the status of a request. */
@NullMarked
package org.defaulton.ui.objection;

import org.jspecify.annotations.NullMarked;
