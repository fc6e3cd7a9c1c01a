/** Tests. */
@NullMarked
package org.lossary.report.terminal;

import org.jspecify.annotations.NullMarked;
