/** Numbers as people read them: significant digits, uncertainties, percentages, durations. */
@NullMarked
package org.lossary.report.number;

import org.jspecify.annotations.NullMarked;
