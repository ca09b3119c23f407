/** What a platform hands to members who ask for a copy of their data, read into counts and nothing else. */
@NullMarked
package org.defaulton.archive;

import org.jspecify.annotations.NullMarked;
