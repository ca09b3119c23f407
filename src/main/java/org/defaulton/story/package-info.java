/** Describes a usage in a few sentences, a headline and three answers: the same on every screen and in every file. */
@NullMarked
package org.defaulton.story;

import org.jspecify.annotations.NullMarked;
