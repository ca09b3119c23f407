/** Reads files written by people who do not program, and keeps line and column: YAML, records, overlays, faults. */
@NullMarked
package org.defaulton.scenario.file;

import org.jspecify.annotations.NullMarked;
