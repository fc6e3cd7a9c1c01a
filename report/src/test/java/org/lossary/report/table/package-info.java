/** Tests. */
@NullMarked
package org.lossary.report.table;

import org.jspecify.annotations.NullMarked;
