package org.lossary.peers.translate;

/** Losses of residuals and distances of distributions in SciPy. */
final class ScipyFunctions {
  private ScipyFunctions() {}

  static void register(Functions.Library scipy) {
    special(scipy, "huber_scipy", "huber", "huber");
    special(scipy, "pseudo_huber", "pseudo_huber", "pseudoHuber");
    robust(scipy, "robust_linear", "linear", "halfSquared");
    robust(scipy, "robust_huber", "huber", "huber");
    robust(scipy, "robust_soft_l1", "soft_l1", "softL1");
    robust(scipy, "robust_cauchy", "cauchy", "cauchy");
    robust(scipy, "robust_arctan", "arctan", "arctan");
    line(
        scipy,
        "wasserstein_1d",
        "wasserstein_distance(u_values, v_values, u_weights=None, v_weights=None)",
        LossCall.of("wasserstein1d"));
    line(
        scipy,
        "energy_distance_1d",
        "energy_distance(u_values, v_values, u_weights=None, v_weights=None)",
        LossCall.of("energyDistance1d", true));
    scipy
        .loss("wasserstein_assignment")
        .call("scipy.optimize.linear_sum_assignment(x, y, metric='euclidean')")
        .note("the mean cost of the best matching of two clouds of equal size")
        .java(ScipyFunctions::assignment);
    scipy
        .loss("histogram_emd_cdf")
        .call("scipy.histogram_emd_cdf(p, q, bin_width=1.0)")
        .note("rows of histograms: the sum of |CDF_p - CDF_q| over the bins")
        .java(
            a ->
                Forms.structured(
                    LossCall.of("histogramEmd").with("binWidth", a.number("bin_width")),
                    "Histograms",
                    "Histograms.of("
                        + Forms.matrix(a, a.data("p", Forms.NUMBERS, "histograms"), "columns")
                        + ", "
                        + Forms.matrix(a, a.data("q", Forms.NUMBERS, "histograms"), "columns")
                        + ")",
                    "rows",
                    "none"));
  }

  private static void special(Functions.Library scipy, String id, String name, String factory) {
    scipy
        .loss(id)
        .call("scipy.special." + name + "(delta, r)")
        .note("residuals are predictions against 0")
        .java(a -> residual(a, "r", LossCall.of(factory, a.number("delta")), "none"));
  }

  private static Code residual(Arguments a, String name, LossCall loss, String reduction) {
    String r = a.data(name, Forms.NUMBERS, "residuals");
    return Forms.plain(a, loss, r, "new double[" + r + ".length]", reduction);
  }

  private static void robust(Functions.Library scipy, String id, String name, String factory) {
    scipy
        .loss(id)
        .call("scipy.optimize.least_squares(fun, x0, loss='linear', f_scale=1.0)")
        .where("loss", name)
        .lenient()
        .note("the cost: half the sum of C^2 rho((r/C)^2)")
        .java(
            a -> {
              a.ignore("fun", "x0", "f_scale");
              LossCall loss =
                  name.equals("linear")
                      ? LossCall.of(factory)
                      : LossCall.of(factory, a.number("f_scale"));
              return residual(a, "residuals", loss, "sum");
            });
  }

  private static void line(Functions.Library scipy, String id, String call, LossCall loss) {
    scipy.loss(id).call("scipy.stats." + call).java(a -> samples(a, loss));
  }

  /** One pair of samples; weights that are missing on one side are all the same. */
  static Code samples(Arguments a, LossCall loss) {
    String u = a.data("u_values", Forms.NUMBERS, "a sample");
    String v = a.data("v_values", Forms.NUMBERS, "a sample");
    boolean uWeights = a.has("u_weights");
    boolean vWeights = a.has("v_weights");
    if (!uWeights && !vWeights) {
      return Forms.structured(loss, "Samples1d", "Samples1d.of(" + u + ", " + v + ")", "1", "mean");
    }
    String inputs =
        "Samples1d.of(%s, %s, %s, %s)"
            .formatted(
                row(u),
                row(v),
                uWeights ? row(a.data("u_weights", Forms.NUMBERS, "weights")) : ones(u),
                vWeights ? row(a.data("v_weights", Forms.NUMBERS, "weights")) : ones(v));
    Code code = Forms.structured(loss, "Samples1d", inputs, "1", "mean");
    return uWeights && vWeights
        ? code
        : code.after(
            "double[] ones = new double[" + (uWeights ? v : u) + ".length];",
            "Arrays.fill(ones, 1);");
  }

  private static String row(String name) {
    return "Matrix.of(" + name + ", 1, " + name + ".length)";
  }

  private static String ones(String like) {
    return "Matrix.of(ones, 1, " + like + ".length)";
  }

  private static Code assignment(Arguments a) {
    String metric = a.choice("metric", "euclidean", "sqeuclidean", "cityblock", "chebyshev");
    LossCall loss =
        LossCall.of("wasserstein")
            .with(
                "norm",
                switch (metric) {
                  case "cityblock" -> 1.0;
                  case "chebyshev" -> Double.POSITIVE_INFINITY;
                  default -> 2.0;
                })
            .with("power", metric.equals("sqeuclidean") ? 2.0 : 1.0)
            .with("root", false);
    return Forms.structured(
        loss,
        "PointClouds",
        "PointClouds.of("
            + Forms.matrix(a, a.data("x", Forms.NUMBERS, "points, row by row"), "columns")
            + ", "
            + Forms.matrix(a, a.data("y", Forms.NUMBERS, "points, row by row"), "columns")
            + ")",
        "1",
        "mean");
  }
}
