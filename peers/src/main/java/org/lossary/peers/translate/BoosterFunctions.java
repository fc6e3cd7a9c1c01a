package org.lossary.peers.translate;

import java.util.Arrays;
import java.util.List;
import org.lossary.Doubles;

/**
 * Objectives of XGBoost, LightGBM and CatBoost, from their parameters or their estimators: the
 * objective for XGBoost4J with the same gradient.
 */
final class BoosterFunctions {
  private static final String LINK = "margins are logarithms of means, as there";
  private static final String HESSIAN =
      "the Hessian is p (1 - p); XGBoost doubles it, so that its steps are half as long";
  private static final String LEAVES =
      "the native objective refits its leaves; here the Hessian does that work";

  private BoosterFunctions() {}

  static void register() {
    xgboost(new Functions.Library("XGBoost"));
    lightgbm(new Functions.Library("LightGBM"));
    catboost(new Functions.Library("CatBoost"));
  }

  private static Code objective(Arguments a, LossCall loss) {
    return new Code(
        loss,
        List.of("LossaryObjective objective = LossaryObjective.of(" + loss + ");"),
        "objective");
  }

  private static Code classes(Arguments a, String count) {
    Object classes = a.has(count) ? a.integer(count) : a.size("classes", "how many there are");
    LossCall loss = LossCall.of("crossEntropy");
    return new Code(
        loss,
        List.of(
            "LossaryObjective objective = LossaryObjective.ofClasses("
                + loss
                + ", "
                + classes
                + ");"),
        "objective");
  }

  private static Function xgb(Functions.Library xgboost, String parameters, String... objectives) {
    String more = parameters.isEmpty() ? "" : ", " + parameters;
    Function function = xgboost.loss().where("objective", objectives).lenient();
    boolean number = objectives[0].startsWith("reg") || objectives[0].startsWith("count");
    String type = number ? "XGBRegressor" : "XGBClassifier";
    return function
        .call(
            "xgboost."
                + type
                + "(objective='"
                + (number ? "reg:squarederror" : "binary:logistic")
                + "'"
                + more
                + ")")
        .call("xgboost.params(objective='reg:squarederror'" + more + ")");
  }

  private static void xgboost(Functions.Library xgboost) {
    xgb(xgboost, "", "reg:squarederror").java(a -> objective(a, LossCall.of("halfSquared")));
    xgb(xgboost, "", "reg:absoluteerror").note(LEAVES).java(a -> objective(a, LossCall.of("mae")));
    xgb(xgboost, "quantile_alpha=0.5", "reg:quantileerror")
        .note(LEAVES)
        .java(BoosterFunctions::quantiles);
    xgb(xgboost, "huber_slope=1.0", "reg:pseudohubererror")
        .java(a -> objective(a, LossCall.of("pseudoHuber", a.number("huber_slope"))));
    xgb(xgboost, "", "count:poisson")
        .note(LINK)
        .note("XGBoost lengthens the Hessian by exp(max_delta_step), 0.7 by default: set it to 0")
        .java(a -> objective(a, LossCall.of("poisson")));
    xgb(xgboost, "", "reg:gamma").note(LINK).java(a -> objective(a, LossCall.of("gamma")));
    xgb(xgboost, "tweedie_variance_power=1.5", "reg:tweedie")
        .note(LINK)
        .java(a -> objective(a, LossCall.of("tweedie", a.number("tweedie_variance_power"))));
    xgb(xgboost, "scale_pos_weight=1.0", "binary:logistic", "binary:logitraw", "reg:logistic")
        .java(a -> objective(a, logistic(a)));
    xgb(xgboost, "", "rank:pairwise").java(a -> refused(a, "objective", "rankNet()"));
    xgb(xgboost, "", "rank:ndcg", "rank:map").java(a -> refused(a, "objective", "lambdaLoss()"));
    xgb(xgboost, "num_class=None", "multi:softprob", "multi:softmax")
        .note(HESSIAN)
        .java(a -> classes(a, "num_class"));
  }

  /** One quantile, or a list of them, each with a margin of its own. */
  private static Code quantiles(Arguments a) {
    Expression quantiles = ArrayCalls.within(a.expression("quantile_alpha"));
    if (!(quantiles instanceof Expression.Many)) {
      return objective(a, LossCall.of("quantile", a.number("quantile_alpha")));
    }
    a.note("one margin a row for each quantile: objective.parameters(...) says so to XGBoost");
    return objective(a, LossCall.of("multiQuantile", a.numbers("quantile_alpha")));
  }

  /** Objectives of groups, which take the rows of a query together. */
  private static Code refused(Arguments a, String parameter, String loss) {
    throw a.bad(
        parameter,
        "is of groups, which an objective of rows cannot be: the loss is Losses."
            + loss
            + " on QueryGroups");
  }

  private static LossCall logistic(Arguments a) {
    return LossCall.of("bceWithLogits").with("posWeight", a.number("scale_pos_weight"));
  }

  private static Function lgb(Functions.Library lightgbm, String parameters, String... objectives) {
    String more = parameters.isEmpty() ? "" : ", " + parameters;
    boolean classes = objectives[0].equals("binary") || objectives[0].equals("multiclass");
    String type = classes ? "LGBMClassifier" : "LGBMRegressor";
    return lightgbm
        .loss()
        .where("objective", objectives)
        .lenient()
        .call(
            "lightgbm."
                + type
                + "(objective='"
                + (classes ? "binary" : "regression")
                + "'"
                + more
                + ")")
        .call("lightgbm.params(objective='regression'" + more + ")");
  }

  private static void lightgbm(Functions.Library lightgbm) {
    lgb(lightgbm, "", "regression", "regression_l2", "l2", "mse", "mean_squared_error")
        .note("LightGBM's metric l2 has no factor 1/2, its gradient has")
        .java(a -> objective(a, LossCall.of("halfSquared")));
    lgb(lightgbm, "", "regression_l1", "l1", "mae", "mean_absolute_error")
        .note(LEAVES)
        .java(a -> objective(a, LossCall.of("mae")));
    lgb(lightgbm, "alpha=0.9", "huber")
        .java(a -> objective(a, LossCall.of("huber", a.number("alpha"))));
    lgb(lightgbm, "alpha=0.9", "quantile")
        .note(LEAVES)
        .java(a -> objective(a, LossCall.of("quantile", a.number("alpha"))));
    lgb(lightgbm, "", "poisson")
        .note(LINK)
        .note("LightGBM lengthens the Hessian by exp(poisson_max_delta_step), 0.7 by default")
        .java(a -> objective(a, LossCall.of("poisson")));
    lgb(lightgbm, "", "gamma").note(LINK).java(a -> objective(a, LossCall.of("gamma")));
    lgb(lightgbm, "tweedie_variance_power=1.5", "tweedie")
        .note(LINK)
        .java(a -> objective(a, LossCall.of("tweedie", a.number("tweedie_variance_power"))));
    lgb(lightgbm, "scale_pos_weight=1.0", "binary").java(a -> objective(a, logistic(a)));
    lgb(lightgbm, "", "cross_entropy", "xentropy")
        .java(a -> objective(a, LossCall.of("bceWithLogits")));
    lgb(lightgbm, "", "mape", "mean_absolute_percentage_error")
        .note(LEAVES)
        .note("divides by max(1, |y|), as there")
        .java(a -> objective(a, LossCall.of("mape").with("eps", 1.0).with("percent", false)));
    lgb(lightgbm, "", "lambdarank").java(a -> refused(a, "objective", "lambdaLoss()"));
    lgb(lightgbm, "", "rank_xendcg").java(a -> refused(a, "objective", "listNet()"));
    lgb(lightgbm, "num_class=None", "multiclass", "softmax").java(a -> classes(a, "num_class"));
  }

  private static Function cat(Functions.Library catboost, String loss, boolean classes) {
    String type = classes ? "CatBoostClassifier" : "CatBoostRegressor";
    String standard = classes ? "Logloss" : "RMSE";
    return catboost
        .loss()
        .where("loss_function", loss, loss + ":")
        .lenient()
        .call("catboost." + type + "(loss_function='" + standard + "', classes_count=None)")
        .call("catboost.params(loss_function='" + standard + "', classes_count=None)");
  }

  private static void catboost(Functions.Library catboost) {
    cat(catboost, "RMSE", false).java(a -> objective(a, LossCall.of("halfSquared")));
    cat(catboost, "MAE", false).note(LEAVES).java(a -> objective(a, LossCall.of("mae")));
    cat(catboost, "Quantile", false)
        .note(LEAVES)
        .java(a -> objective(a, LossCall.of("quantile", option(a, "alpha", 0.5))));
    cat(catboost, "Expectile", false)
        .note("CatBoost's has no factor 1/2")
        .java(a -> objective(a, LossCall.of("expectile", option(a, "alpha", 0.5))));
    cat(catboost, "Huber", false)
        .java(a -> objective(a, LossCall.of("huber", option(a, "delta", Double.NaN))));
    cat(catboost, "LogCosh", false).java(a -> objective(a, LossCall.of("logCosh")));
    cat(catboost, "Poisson", false).note(LINK).java(a -> objective(a, LossCall.of("poisson")));
    cat(catboost, "Tweedie", false)
        .note(LINK)
        .java(a -> objective(a, LossCall.of("tweedie", option(a, "variance_power", Double.NaN))));
    cat(catboost, "MultiQuantile", false)
        .note("CatBoost divides by the number of quantiles, this does not")
        .java(BoosterFunctions::several);
    cat(catboost, "MAPE", false)
        .note(LEAVES)
        .note("divides by max(1, |y|), as there")
        .java(a -> objective(a, LossCall.of("mape").with("eps", 1.0).with("percent", false)));
    cat(catboost, "PairLogit", true).java(a -> refused(a, "loss_function", "rankNet()"));
    cat(catboost, "QuerySoftMax", true).java(a -> refused(a, "loss_function", "listNet()"));
    cat(catboost, "YetiRank", true).java(a -> refused(a, "loss_function", "lambdaLoss()"));
    cat(catboost, "Logloss", true).java(a -> objective(a, LossCall.of("bceWithLogits")));
    cat(catboost, "CrossEntropy", true).java(a -> objective(a, LossCall.of("bceWithLogits")));
    cat(catboost, "MultiClass", true).java(a -> classes(a, "classes_count"));
  }

  /** {@code MultiQuantile:alpha=0.1,0.5}. */
  private static Code several(Arguments a) {
    String list = a.text("loss_function").replaceFirst("^MultiQuantile:?", "");
    if (!list.matches("alpha=[0-9.]+(, ?[0-9.]+)*")) {
      throw a.bad("loss_function", "must name its quantiles, as in MultiQuantile:alpha=0.1,0.9");
    }
    double[] quantiles =
        Arrays.stream(list.substring("alpha=".length()).split(",", -1))
            .mapToDouble(word -> Double.parseDouble(word.strip()))
            .toArray();
    return objective(a, LossCall.of("multiQuantile", Doubles.of(quantiles)));
  }

  /** A parameter behind the colon: {@code Huber:delta=2}. NaN as default: it must be there. */
  private static double option(Arguments a, String name, double otherwise) {
    String text = a.text("loss_function");
    String[] halves = text.split(":", 2);
    double found = otherwise;
    for (String part : halves.length < 2 ? new String[0] : halves[1].split(";", -1)) {
      String[] pair = part.split("=", 2);
      if (pair.length < 2 || !pair[0].strip().equals(name)) {
        throw a.bad("loss_function", "has one parameter, " + name);
      }
      try {
        found = Double.parseDouble(pair[1].strip());
      } catch (NumberFormatException e) {
        throw a.bad("loss_function", "must have a number for " + name);
      }
    }
    if (Double.isNaN(found)) {
      throw a.bad(
          "loss_function", "must name its parameter, as in " + halves[0] + ":" + name + "=1");
    }
    return found;
  }
}
