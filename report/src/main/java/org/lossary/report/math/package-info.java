/** Formulas as MathML, which browsers typeset without scripts or fonts of the page's own. */
@NullMarked
package org.lossary.report.math;

import org.jspecify.annotations.NullMarked;
