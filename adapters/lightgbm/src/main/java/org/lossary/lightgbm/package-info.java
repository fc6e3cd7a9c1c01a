/**
 * Training LightGBM4J boosters with the losses of the library.
 *
 * <pre>{@code
 * LightGbmObjective objective = LightGbmObjective.of(Losses.huber(2.5));
 * try (LightGbmModel model = objective.train(train, "learning_rate=0.1 max_depth=4", 100)) {
 *   double[] predictions = objective.link().numbers(model.margins(features, rows, columns));
 * }
 * }</pre>
 */
@NullMarked
package org.lossary.lightgbm;

import org.jspecify.annotations.NullMarked;
