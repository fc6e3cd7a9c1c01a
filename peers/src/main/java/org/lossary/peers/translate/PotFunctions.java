package org.lossary.peers.translate;

/** Optimal transport of POT. */
final class PotFunctions {
  private static final String EXACT =
      "POT carries the mass of a and scales b to it; this is per unit of mass";

  private PotFunctions() {}

  static void register(Functions.Library pot) {
    pot.loss("emd").call("ot.emd2(a, b, M)").note(EXACT).java(a -> problem(a, LossCall.of("emd")));
    pot.loss("sinkhorn")
        .call("ot.sinkhorn2(a, b, M, reg, method='sinkhorn', numItermax=1000, stopThr=1e-09)")
        .note(EXACT)
        .note("the cost of the regularised plan, without its entropy, as there")
        .java(
            a -> {
              a.ignore("method", "numItermax", "stopThr");
              return problem(
                  a,
                  LossCall.of("sinkhorn")
                      .with("epsilon", a.number("reg"))
                      .with("transportCost", true)
                      .with("tolerance", 1e-13)
                      .with("maxIterations", 200_000));
            });
    pot.loss("sinkhorn_divergence")
        .call(
            "ot.bregman.empirical_sinkhorn_divergence(X_s, X_t, reg, a=None, b=None,"
                + " metric='sqeuclidean', numIterMax=10000, stopThr=1e-09)")
        .note("costs without entropy; POT replaces what is negative by 0")
        .java(PotFunctions::divergence);
    pot.loss("wasserstein_1d_pot")
        .call("ot.wasserstein_1d(u_values, v_values, u_weights=None, v_weights=None, p=1)")
        .note("the p-th power: the root is not taken there, nor here")
        .note("POT has a problem in each column, here it is in each row")
        .java(
            a ->
                ScipyFunctions.samples(
                    a, LossCall.of("wasserstein1d").with("p", a.number("p")).with("root", false)));
  }

  static Code problem(Arguments a, LossCall loss) {
    String first = a.data("a", Forms.NUMBERS, "masses");
    String second = a.data("b", Forms.NUMBERS, "masses");
    String cost = a.data("M", Forms.NUMBERS, "costs, a row for each of a");
    return Forms.structured(
        loss,
        "TransportProblem",
        "TransportProblem.of(" + first + ", " + second + ", " + cost + ")",
        "1",
        "mean");
  }

  private static Code divergence(Arguments a) {
    String metric = a.choice("metric", "sqeuclidean", "euclidean", "cityblock");
    a.ignore("numIterMax", "stopThr");
    LossCall loss =
        LossCall.of("sinkhornDivergence")
            .with("epsilon", a.number("reg"))
            .with("norm", metric.equals("cityblock") ? 1.0 : 2.0)
            .with("power", metric.equals("sqeuclidean") ? 2.0 : 1.0)
            .with("transportCost", true)
            .with("tolerance", 1e-13)
            .with("maxIterations", 200_000);
    String x = a.data("X_s", Forms.NUMBERS, "points, row by row");
    String y = a.data("X_t", Forms.NUMBERS, "points, row by row");
    String axes = a.size("axes", "numbers of a point");
    return Forms.structured(
            loss,
            "PointClouds",
            "PointClouds.of(Matrix.of(%s, %s.length / %s, %s), Matrix.of(%s, %s.length / %s, %s))"
                .formatted(x, x, axes, axes, y, y, axes, axes),
            "1",
            "mean")
        .with("double loss = ", "double loss = Math.max(0, ")
        .with(".value(inputs);", ".value(inputs));");
  }
}
