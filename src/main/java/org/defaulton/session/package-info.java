/** What a user did, as an append-only list of events, and the state that follows from it. */
@NullMarked
package org.defaulton.session;

import org.jspecify.annotations.NullMarked;
