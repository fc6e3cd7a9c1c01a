package org.lossary.peers.translate;

/** Losses and metrics of scikit-learn, and of its estimators by the argument {@code loss}. */
final class SklearnFunctions {
  private static final String HALF =
      "scikit-learn leaves out terms that do not depend on the prediction, as here";

  private SklearnFunctions() {}

  static void register(Functions.Library sklearn) {
    privateLoss(sklearn, "half_squared", "HalfSquaredError", "")
        .java(a -> loss(a, LossCall.of("halfSquared")));
    privateLoss(sklearn, "absolute_error", "AbsoluteError", "")
        .java(a -> loss(a, LossCall.of("mae")));
    privateLoss(sklearn, "pinball", "PinballLoss", "quantile=0.5")
        .java(a -> loss(a, LossCall.of("quantile", a.number("quantile"))));
    privateLoss(sklearn, "half_poisson_log", "HalfPoissonLoss", "")
        .note(HALF)
        .note("takes the logarithm of the mean")
        .java(a -> loss(a, LossCall.of("poisson")));
    privateLoss(sklearn, "half_gamma_log", "HalfGammaLoss", "")
        .note(HALF)
        .note("takes the logarithm of the mean")
        .java(a -> loss(a, LossCall.of("gamma")));
    privateLoss(sklearn, "half_tweedie_log", "HalfTweedieLoss", "power=1.5")
        .note(HALF)
        .note("takes the logarithm of the mean")
        .java(a -> loss(a, LossCall.of("tweedie", a.number("power"))));
    privateLoss(sklearn, "half_tweedie_identity", "HalfTweedieLossIdentity", "power=1.5")
        .note("takes the mean itself: half the deviance")
        .java(
            a ->
                loss(
                    a,
                    LossCall.of("tweedieDeviance")
                        .with("power", a.number("power"))
                        .with("half", true)));
    privateLoss(sklearn, "half_binomial_logit", "HalfBinomialLoss", "")
        .java(a -> loss(a, LossCall.of("bceWithLogits")));
    privateLoss(sklearn, "half_multinomial_logit", "HalfMultinomialLoss", "n_classes=3")
        .java(
            a -> {
              a.ignore("n_classes");
              return rows(a, LossCall.of("crossEntropy"), "raw_prediction", "y_true");
            });
    sgd(sklearn);
    metrics(sklearn);
    SklearnMetrics.register(sklearn);
    estimators(sklearn);
  }

  /** A class of sklearn._loss, whose methods take weights of samples. */
  private static Function privateLoss(
      Functions.Library sklearn, String id, String type, String parameter) {
    String more = parameter.isEmpty() ? "" : ", " + parameter;
    return sklearn
        .loss(id)
        .call(
            "sklearn._loss."
                + type
                + "(sample_weight=None"
                + more
                + ", reduction='none')(y_true, raw_prediction)");
  }

  private static Code loss(Arguments a, LossCall loss) {
    return weighted(a, loss, "raw_prediction", "y_true", a.reduction("none", "mean"));
  }

  /** Weights are of samples, and the mean divides by their sum. */
  static Code weighted(
      Arguments a, LossCall loss, String prediction, String target, String reduction) {
    String p = a.data(prediction, Forms.NUMBERS, "predictions");
    String t = a.data(target, Forms.NUMBERS, "targets");
    if (!a.has("sample_weight")) {
      return Forms.plain(a, loss, p, t, reduction);
    }
    a.note("the mean divides by the sum of the weights, as there");
    String w = a.data("sample_weight", Forms.NUMBERS, "a weight for each sample");
    return Forms.supervised(
        loss,
        "Batch.of(" + p + ", " + t + ").weights(Matrix.of(" + w + "))",
        p + ".length",
        reduction.equals("mean") ? "weighted" : reduction);
  }

  private static Code rows(Arguments a, LossCall loss, String scores, String target) {
    return rows(a, loss, scores, target, a.reduction("none", "mean"));
  }

  /** Rows with a weight each, if there are weights; the mean divides by their sum. */
  static Code rows(
      Arguments a, LossCall loss, String scores, String target, String reductionOfRows) {
    String reduction = reductionOfRows;
    String s = a.data(scores, Forms.NUMBERS, "scores, row by row");
    String t = a.data(target, "int[]", "the class of each row");
    String batch = "Batch.ofLabels(" + Forms.matrix(a, s, "classes") + ", " + t + ")";
    if (a.has("sample_weight")) {
      String w = a.data("sample_weight", Forms.NUMBERS, "a weight for each row");
      batch += ".weights(Matrix.of(" + w + "))";
      reduction = reduction.equals("mean") ? "weighted" : reduction;
    }
    return Forms.supervised(loss, batch, "rows", reduction);
  }

  private static void sgd(Functions.Library sklearn) {
    one(sklearn, "half_squared_sgd", "SquaredLoss", "", "halfSquared");
    one(sklearn, "huber_sgd", "Huber", "c=0.1", "huber");
    one(sklearn, "epsilon_insensitive", "EpsilonInsensitive", "epsilon=0.1", "epsilonInsensitive");
    one(
        sklearn,
        "squared_epsilon_insensitive",
        "SquaredEpsilonInsensitive",
        "epsilon=0.1",
        "squaredEpsilonInsensitive");
    one(sklearn, "logistic_binary", "Log", "", "logistic");
    one(sklearn, "squared_hinge_binary", "SquaredHinge", "threshold=1.0", "squaredHinge");
    one(sklearn, "modified_huber", "ModifiedHuber", "", "modifiedHuber");
    one(sklearn, "hinge_binary", "Hinge", "threshold=1.0", "hinge")
        .note("exactly at the margin the slope is 0 here, -y there");
    sklearn
        .loss("perceptron")
        .call("sklearn.linear_model._sgd_fast.Hinge(threshold=0.0, reduction='none')(y, p)")
        .note("exactly at 0 the slope is 0 here, -y there")
        .java(
            a -> {
              a.ignore("threshold");
              return weighted(a, LossCall.of("perceptron"), "p", "y", a.reduction("none", "mean"));
            });
  }

  private static Function one(
      Functions.Library sklearn, String id, String type, String parameter, String factory) {
    String name = parameter.replaceFirst("=.*", "");
    return sklearn
        .loss(id)
        .call(
            "sklearn.linear_model._sgd_fast."
                + type
                + "("
                + (parameter.isEmpty() ? "" : parameter + ", ")
                + "reduction='none')(y, p)")
        .java(
            a ->
                weighted(
                    a,
                    parameter.isEmpty()
                        ? LossCall.of(factory)
                        : LossCall.of(factory, a.number(name)),
                    "p",
                    "y",
                    a.reduction("none", "mean")));
  }

  private static Function metric(Functions.Library sklearn, String id, String call) {
    return sklearn.loss(id).call("sklearn.metrics." + call);
  }

  private static void metrics(Functions.Library sklearn) {
    metric(
            sklearn,
            "pinball_mean",
            "mean_pinball_loss(y_true, y_pred, sample_weight=None, alpha=0.5)")
        .java(a -> mean(a, LossCall.of("quantile", a.number("alpha"))));
    metric(
            sklearn,
            "tweedie_deviance",
            "mean_tweedie_deviance(y_true, y_pred, sample_weight=None, power=0)")
        .note("the full deviance of the mean itself: twice the loss that boosters use")
        .java(a -> mean(a, LossCall.of("tweedieDeviance").with("power", a.number("power"))));
    metric(
            sklearn,
            "mape_mean",
            "mean_absolute_percentage_error(y_true, y_pred, sample_weight=None)")
        .note("a fraction, not percent")
        .java(a -> mean(a, LossCall.of("mape").with("eps", Math.ulp(1.0)).with("percent", false)));
    metric(sklearn, "msle_mean", "mean_squared_log_error(y_true, y_pred, sample_weight=None)")
        .java(a -> mean(a, LossCall.of("msle", 0.0)));
    String hinge = "hinge_loss(y_true, pred_decision, labels=None, sample_weight=None)";
    metric(sklearn, "hinge_binary_mean", hinge)
        .when("there are two classes")
        .note("labels must be -1 and 1 here")
        .java(
            a -> {
              a.ignore("labels");
              return weighted(a, LossCall.of("hinge"), "pred_decision", "y_true", "mean");
            });
    metric(sklearn, "hinge_multiclass_crammer_singer", hinge)
        .when("there are more classes")
        .java(
            a -> {
              a.ignore("labels");
              return Forms.labels(
                  a,
                  LossCall.of("crammerSinger"),
                  "pred_decision",
                  "y_true",
                  "scores, row by row",
                  "mean");
            });
    sklearn
        .loss("exponential")
        .call("sklearn.ensemble._gb_losses.ExponentialLoss(sample_weight=None)(y, raw_predictions)")
        .note("exp(-y f) for labels -1 and 1, as in scikit-learn 1.2; half of f from 1.3 on")
        .java(a -> weighted(a, LossCall.of("exponential"), "raw_predictions", "y", "mean"));
  }

  static Code mean(Arguments a, LossCall loss) {
    return weighted(a, loss, "y_pred", "y_true", "mean");
  }

  /** Estimators: what they minimise, a mean over samples of one of the above. */
  private static void estimators(Functions.Library sklearn) {
    String boosting =
        "sklearn.ensemble.HistGradientBoostingRegressor(loss='squared_error', quantile=None)";
    estimator(sklearn, boosting, "squared_error").java(a -> fit(a, LossCall.of("halfSquared")));
    estimator(sklearn, boosting, "absolute_error").java(a -> fit(a, LossCall.of("mae")));
    estimator(sklearn, boosting, "quantile")
        .java(a -> fit(a, LossCall.of("quantile", a.number("quantile"))));
    estimator(sklearn, boosting, "poisson")
        .note("raw predictions are logarithms of means")
        .java(a -> fit(a, LossCall.of("poisson")));
    estimator(sklearn, boosting, "gamma")
        .note("raw predictions are logarithms of means")
        .java(a -> fit(a, LossCall.of("gamma")));
    String gradient = "sklearn.ensemble.GradientBoostingRegressor(loss='squared_error', alpha=0.9)";
    estimator(sklearn, gradient, "squared_error").java(a -> fit(a, LossCall.of("halfSquared")));
    estimator(sklearn, gradient, "absolute_error").java(a -> fit(a, LossCall.of("mae")));
    estimator(sklearn, gradient, "quantile")
        .java(a -> fit(a, LossCall.of("quantile", a.number("alpha"))));
    String sgd = "sklearn.linear_model.SGDRegressor(loss='squared_error', epsilon=0.1)";
    estimator(sklearn, sgd, "squared_error").java(a -> fit(a, LossCall.of("halfSquared")));
    estimator(sklearn, sgd, "huber").java(a -> fit(a, LossCall.of("huber", a.number("epsilon"))));
    estimator(sklearn, sgd, "epsilon_insensitive")
        .java(a -> fit(a, LossCall.of("epsilonInsensitive", a.number("epsilon"))));
    estimator(sklearn, sgd, "squared_epsilon_insensitive")
        .java(a -> fit(a, LossCall.of("squaredEpsilonInsensitive", a.number("epsilon"))));
    String classes = "sklearn.linear_model.SGDClassifier(loss='hinge')";
    for (String[] pair :
        new String[][] {
          {"hinge", "hinge"},
          {"log_loss", "logistic"},
          {"modified_huber", "modifiedHuber"},
          {"squared_hinge", "squaredHinge"},
          {"perceptron", "perceptron"}
        }) {
      estimator(sklearn, classes, pair[0])
          .note("labels are -1 and 1 here")
          .java(a -> fit(a, LossCall.of(pair[1])));
    }
    sklearn
        .loss()
        .call("sklearn.linear_model.QuantileRegressor(quantile=0.5)")
        .lenient()
        .java(a -> fit(a, LossCall.of("quantile", a.number("quantile"))));
    sklearn
        .loss()
        .call("sklearn.linear_model.TweedieRegressor(power=0.0, link='log')")
        .lenient()
        .note("raw predictions are logarithms of means")
        .java(
            a -> {
              a.choice("link", "log");
              return fit(a, LossCall.of("tweedie", a.number("power")));
            });
  }

  private static Function estimator(Functions.Library sklearn, String call, String loss) {
    return sklearn.loss().call(call).where("loss", loss).lenient();
  }

  static Code fit(Arguments a, LossCall loss) {
    a.ignore("quantile", "alpha", "epsilon");
    return Forms.plain(
        a,
        loss,
        a.data("prediction", Forms.NUMBERS, "raw predictions of the samples"),
        a.data("target", Forms.NUMBERS, "targets of the samples"),
        "mean");
  }
}
