package org.lossary.peers.translate;

/** What linear and boosted estimators of scikit-learn minimise, beside their penalties. */
final class SklearnEstimators {
  private static final String EPSILON = "epsilon_insensitive";
  private static final String SQUARED = "squared_epsilon_insensitive";
  private static final String SUM =
      "the estimator minimises C times the sum and half the squares of its coefficients";
  private static final String SIGNS = "labels are -1 and 1 here";
  private static final String LOG = "raw predictions are logarithms of means";

  private SklearnEstimators() {}

  static void register(Functions.Library sklearn) {
    sklearn
        .loss()
        .call("sklearn.svm.LinearSVR(epsilon=0.0, tol=1e-4, C=1.0, loss='epsilon_insensitive')")
        .lenient()
        .note(SUM)
        .java(a -> regression(a, a.choice("loss", EPSILON, SQUARED).equals(SQUARED)));
    sklearn
        .loss()
        .call("sklearn.svm.SVR(C=1.0, epsilon=0.1)")
        .lenient()
        .note(SUM)
        .java(a -> regression(a, false));
    sklearn
        .loss()
        .call("sklearn.svm.LinearSVC(penalty='l2', loss='squared_hinge', C=1.0, multi_class='ovr')")
        .lenient()
        .note(SUM)
        .java(SklearnEstimators::classes);
    sklearn
        .loss()
        .call("sklearn.svm.SVC(C=1.0)")
        .lenient()
        .note(SUM)
        .note(SIGNS)
        .java(a -> fit(a, LossCall.of("hinge")));
    one(sklearn, "linear_model.PoissonRegressor(alpha=1.0)", "poisson").note(LOG);
    one(sklearn, "linear_model.GammaRegressor(alpha=1.0)", "gamma").note(LOG);
    boosting(sklearn);
  }

  private static void boosting(Functions.Library sklearn) {
    String gradient = "sklearn.ensemble.GradientBoostingClassifier(loss='log_loss')";
    String two = "there are two classes";
    String more = "there are more classes";
    sklearn
        .loss()
        .call(gradient)
        .where("loss", "log_loss")
        .lenient()
        .when(two)
        .note("labels are 0 and 1 here")
        .java(a -> fit(a, LossCall.of("bceWithLogits")));
    sklearn
        .loss()
        .call(gradient)
        .where("loss", "log_loss")
        .lenient()
        .when(more)
        .java(a -> rows(a, LossCall.of("crossEntropy")));
    sklearn
        .loss()
        .call(gradient)
        .where("loss", "exponential")
        .lenient()
        .note(SIGNS)
        .note("exp(-y f); from scikit-learn 1.3 on f is half of what it was before")
        .java(a -> fit(a, LossCall.of("exponential")));
    String histograms = "sklearn.ensemble.HistGradientBoostingClassifier(loss='log_loss')";
    sklearn
        .loss()
        .call(histograms)
        .lenient()
        .when(two)
        .note("labels are 0 and 1 here")
        .java(a -> fit(a, LossCall.of("bceWithLogits")));
    sklearn
        .loss()
        .call(histograms)
        .lenient()
        .when(more)
        .java(a -> rows(a, LossCall.of("crossEntropy")));
  }

  private static Function one(Functions.Library sklearn, String call, String factory) {
    return sklearn
        .loss()
        .call("sklearn." + call)
        .lenient()
        .java(
            a -> {
              a.ignore("alpha");
              return SklearnFunctions.fit(a, LossCall.of(factory));
            });
  }

  private static Code fit(Arguments a, LossCall loss) {
    a.ignore("C", "tol", "penalty", "loss", "multi_class", "epsilon");
    return SklearnFunctions.fit(a, loss);
  }

  private static Code regression(Arguments a, boolean squared) {
    Object epsilon = a.number("epsilon");
    return fit(
        a, LossCall.of(squared ? "squaredEpsilonInsensitive" : "epsilonInsensitive", epsilon));
  }

  private static Code classes(Arguments a) {
    boolean squared = a.choice("loss", "squared_hinge", "hinge").equals("squared_hinge");
    if (a.choice("multi_class", "ovr", "crammer_singer").equals("crammer_singer")) {
      return rows(a, LossCall.of("crammerSinger"));
    }
    a.note("of more than two classes, each against the others");
    a.note(SIGNS);
    return fit(a, LossCall.of(squared ? "squaredHinge" : "hinge"));
  }

  private static Code rows(Arguments a, LossCall loss) {
    a.ignore("C", "tol", "penalty", "loss", "multi_class");
    return Forms.labels(a, loss, "prediction", "target", "raw predictions, row by row", "mean");
  }
}
