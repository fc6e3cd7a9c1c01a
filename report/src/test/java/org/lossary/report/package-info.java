/** A sample report with every kind of chart, checked by tests and to be looked at. */
@NullMarked
package org.lossary.report;

import org.jspecify.annotations.NullMarked;
