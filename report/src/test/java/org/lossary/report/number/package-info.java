/** Tests. */
@NullMarked
package org.lossary.report.number;

import org.jspecify.annotations.NullMarked;
