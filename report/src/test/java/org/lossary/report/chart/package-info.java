/** Tests. */
@NullMarked
package org.lossary.report.chart;

import org.jspecify.annotations.NullMarked;
