/**
 * A small expression language for losses. {@link org.lossary.formula.Formula} reads the text;
 * evaluation in double, certified evaluation with derivatives, LaTeX and terminal text follow from
 * the same tree.
 */
@NullMarked
package org.lossary.formula;

import org.jspecify.annotations.NullMarked;
