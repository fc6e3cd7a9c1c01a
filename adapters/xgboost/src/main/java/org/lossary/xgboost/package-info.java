/**
 * Training XGBoost4J boosters with the losses of the library.
 *
 * <pre>{@code
 * LossaryObjective objective = LossaryObjective.of(Losses.huber(2.5));
 * Map<String, Object> params = new HashMap<>(Map.of("eta", 0.1, "max_depth", 4));
 * params.putAll(objective.parameters(train));
 * Booster booster = XGBoost.train(train, params, 100, Map.of(), objective, null);
 * double[] predictions = objective.link().numbers(booster.predict(test, true));
 * }</pre>
 */
@NullMarked
package org.lossary.xgboost;

import org.jspecify.annotations.NullMarked;
