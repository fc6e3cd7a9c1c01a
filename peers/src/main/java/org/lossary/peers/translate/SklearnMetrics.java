package org.lossary.peers.translate;

/** Metrics of scikit-learn that are means of losses, and a classifier by what it minimises. */
final class SklearnMetrics {
  private static final String METRICS = "sklearn.metrics.";

  private SklearnMetrics() {}

  static void register(Functions.Library sklearn) {
    metric(sklearn, "mean_absolute_error(y_true, y_pred, sample_weight=None)")
        .java(a -> SklearnFunctions.mean(a, LossCall.of("mae")));
    metric(sklearn, "mean_squared_error(y_true, y_pred, sample_weight=None, squared=True)")
        .java(a -> a.flag("squared") ? SklearnFunctions.mean(a, LossCall.of("mse")) : root(a));
    metric(sklearn, "root_mean_squared_error(y_true, y_pred, sample_weight=None)")
        .java(SklearnMetrics::root);
    metric(sklearn, "mean_poisson_deviance(y_true, y_pred, sample_weight=None)")
        .note("the full deviance of the mean itself: twice the loss that boosters use")
        .java(a -> SklearnFunctions.mean(a, LossCall.of("tweedieDeviance").with("power", 1.0)));
    metric(sklearn, "mean_gamma_deviance(y_true, y_pred, sample_weight=None)")
        .note("the full deviance of the mean itself: twice the loss that boosters use")
        .java(a -> SklearnFunctions.mean(a, LossCall.of("tweedieDeviance").with("power", 2.0)));
    metric(sklearn, "brier_score_loss(y_true, y_prob, sample_weight=None)")
        .note("of two classes, 0 and 1, and the probability of 1")
        .java(a -> SklearnFunctions.weighted(a, LossCall.of("mse"), "y_prob", "y_true", "mean"));
    String log = "log_loss(y_true, y_pred, normalize=True, sample_weight=None, labels=None)";
    String clipped = "probabilities of 0 and 1 are moved inwards there by the machine's epsilon";
    metric(sklearn, log)
        .when("there are two classes")
        .note("labels must be 0 and 1 here, predictions the probabilities of 1")
        .note(clipped)
        .java(
            a -> {
              a.ignore("labels");
              return SklearnFunctions.weighted(
                  a, LossCall.of("bce"), "y_pred", "y_true", reduction(a));
            });
    metric(sklearn, log)
        .when("there are more classes")
        .note("labels must be 0, 1, 2 ... here")
        .note(clipped)
        .java(
            a -> {
              a.ignore("labels");
              return SklearnFunctions.rows(
                  a, LossCall.of("categoricalCrossEntropy"), "y_pred", "y_true", reduction(a));
            });
    sklearn
        .loss()
        .call("sklearn.linear_model.LogisticRegression()")
        .lenient()
        .note("labels are -1 and 1 here; for more than two classes it is Losses.crossEntropy()")
        .note("without the penalty on the coefficients")
        .java(a -> SklearnFunctions.fit(a, LossCall.of("logistic")));
  }

  private static Function metric(Functions.Library sklearn, String call) {
    return sklearn.loss().call(METRICS + call);
  }

  private static String reduction(Arguments a) {
    return a.flag("normalize") ? "mean" : "sum";
  }

  private static Code root(Arguments a) {
    if (a.has("sample_weight")) {
      throw a.bad("sample_weight", "has no counterpart here for the root of a mean");
    }
    String p = a.data("y_pred", Forms.NUMBERS, "predictions");
    String t = a.data("y_true", Forms.NUMBERS, "targets");
    return Forms.plain(a, LossCall.of("rmse"), p, t, "mean");
  }
}
