/**
 * A loss as gradient boosters want it: the best constant to start from, gradient and Hessian by raw
 * margins, and the way from margins to the scale of the target. The adapters of XGBoost4J and
 * LightGBM4J stand on it; a booster of any other make can, too.
 */
@NullMarked
package org.lossary.boosting;

import org.jspecify.annotations.NullMarked;
