/** What is said about a usage in a few sentences: the headline and three answers. The same on every screen and in every file. */
@NullMarked
package org.defaulton.story;

import org.jspecify.annotations.NullMarked;
