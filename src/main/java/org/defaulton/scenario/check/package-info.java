/** What has to be true of a file before the app takes it in, and the only way to load one. */
@NullMarked
package org.defaulton.scenario.check;

import org.jspecify.annotations.NullMarked;
