/** Files of a person who is no programmer, read with line and column: YAML, records, overlays, faults. */
@NullMarked
package org.defaulton.scenario.file;

import org.jspecify.annotations.NullMarked;
