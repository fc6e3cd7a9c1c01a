package org.lossary.peers.translate;

/** Robust losses of residuals: Ceres, GTSAM, statsmodels, and Barron's own package. */
final class RobustNorms {
  private static final String HALF = "half of rho, which is what Ceres adds up";

  private RobustNorms() {}

  static void register() {
    ceres(new Functions.Library("Ceres", true));
    gtsam(new Functions.Library("GTSAM", true));
    statsmodels(new Functions.Library("statsmodels", true));
    new Functions.Library("robust_loss_pytorch", true)
        .loss()
        .call(
            "robust_loss_pytorch.general.lossfun(x, alpha, scale, approximate=False,"
                + " epsilon=1e-6)")
        .note("residuals are predictions against 0; epsilon counts with approximate=True alone")
        .java(
            a -> {
              a.ignore("epsilon");
              LossCall loss =
                  LossCall.of("barron")
                      .with("alpha", a.number("alpha"))
                      .with("scale", a.number("scale"));
              return residual(a, "x", loss);
            });
  }

  private static Code residual(Arguments a, String name, LossCall loss) {
    String r = a.data(name, Forms.NUMBERS, "residuals");
    return Forms.plain(a, loss, r, "new double[" + r + ".length]", a.reduction("none"));
  }

  private static void add(
      Functions.Library library,
      String call,
      String note,
      java.util.function.Function<Arguments, LossCall> loss) {
    Function entry = library.loss().call(call + "(residuals)");
    if (!note.isEmpty()) {
      entry.note(note);
    }
    entry.java(a -> residual(a, "residuals", loss.apply(a)));
  }

  private static void ceres(Functions.Library ceres) {
    add(ceres, "ceres.TrivialLoss()", HALF, a -> LossCall.of("halfSquared"));
    add(ceres, "ceres.HuberLoss(a)", HALF, a -> LossCall.of("huber", a.number("a")));
    add(ceres, "ceres.SoftLOneLoss(a)", HALF, a -> LossCall.of("softL1", a.number("a")));
    add(ceres, "ceres.CauchyLoss(a)", HALF, a -> LossCall.of("cauchy", a.number("a")));
    add(
        ceres,
        "ceres.ArctanLoss(a)",
        "a is a square there: the scale here is its root",
        a -> LossCall.of("arctan", Decimals.root(a.known("a"))));
    add(
        ceres,
        "ceres.TukeyLoss(a)",
        "half of rho, which is what Ceres adds up; versions before 2.0 have half of this",
        a -> LossCall.of("tukeyBiweight", a.number("a")));
  }

  private static void gtsam(Functions.Library gtsam) {
    String estimator = "gtsam.noiseModel.mEstimator.";
    add(gtsam, estimator + "Null()", "", a -> LossCall.of("halfSquared"));
    add(gtsam, estimator + "Huber(k=1.345)", "", a -> LossCall.of("huber", a.number("k")));
    add(gtsam, estimator + "Cauchy(k=0.1)", "", a -> LossCall.of("cauchy", a.number("k")));
    add(gtsam, estimator + "Tukey(c=4.6851)", "", a -> LossCall.of("tukeyBiweight", a.number("c")));
    add(gtsam, estimator + "Welsch(c=2.9846)", "", a -> LossCall.of("welsch", a.number("c")));
    add(
        gtsam,
        estimator + "GemanMcClure(c=1.0)",
        "",
        a -> LossCall.of("gemanMcclure", a.number("c")));
  }

  private static void statsmodels(Functions.Library statsmodels) {
    String norms = "statsmodels.robust.norms.";
    add(statsmodels, norms + "LeastSquares()", "", a -> LossCall.of("halfSquared"));
    add(statsmodels, norms + "HuberT(t=1.345)", "", a -> LossCall.of("huber", a.number("t")));
    add(
        statsmodels,
        norms + "TukeyBiweight(c=4.685)",
        "older versions give c^2 / 6 less",
        a -> LossCall.of("tukeyBiweight", a.number("c")));
  }
}
