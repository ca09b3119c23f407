/** The command line: one class per command. */
@NullMarked
package org.defaulton.command;

import org.jspecify.annotations.NullMarked;
