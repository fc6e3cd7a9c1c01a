/** Charts, tables and a progress line as plain text for a terminal. */
@NullMarked
package org.lossary.report.terminal;

import org.jspecify.annotations.NullMarked;
