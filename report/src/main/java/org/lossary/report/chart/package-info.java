/**
 * Charts as SVG text: themed by CSS for light, dark and print, readable without colour, and titled
 * for screen readers.
 */
@NullMarked
package org.lossary.report.chart;

import org.jspecify.annotations.NullMarked;
