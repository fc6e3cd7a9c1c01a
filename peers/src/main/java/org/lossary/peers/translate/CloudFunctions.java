package org.lossary.peers.translate;

import org.lossary.Doubles;
import org.lossary.transport.PairKernel;

/** Distances of samples: more of POT, and GeomLoss. */
final class CloudFunctions {
  private static final String POINTS = "points, row by row";

  private CloudFunctions() {}

  static void register() {
    Functions.Library pot = new Functions.Library("POT");
    pot.loss()
        .call("ot.emd2_1d(x_a, x_b, a=None, b=None, metric='sqeuclidean', p=1.0, dense=True)")
        .java(CloudFunctions::line);
    pot.loss()
        .call(
            "ot.sliced_wasserstein_distance(X_s, X_t, a=None, b=None, n_projections=50, p=2,"
                + " projections=None, seed=None)")
        .note("the root of the mean over directions, as there")
        .java(CloudFunctions::sliced);
    pot.loss()
        .call(
            "ot.unbalanced.sinkhorn_unbalanced2(a, b, M, reg, reg_m, method='sinkhorn',"
                + " reg_type='kl', c=None, warmstart=None, returnCost='linear', numItermax=1000,"
                + " stopThr=1e-6)")
        .note("the cost of the plan alone, with the entropy relative to a and b, as there")
        .note("POT stops at 1e-6 by default, this at 1e-13: digits beyond differ")
        .java(
            a -> {
              a.ignore("method", "warmstart", "numItermax", "stopThr");
              Object rho =
                  a.expression("reg_m") instanceof Expression.Many ? pair(a) : a.number("reg_m");
              return PotFunctions.problem(
                  a,
                  LossCall.of("sinkhorn")
                      .with("epsilon", a.number("reg"))
                      .with("rho", rho)
                      .with("transportCost", true)
                      .with("tolerance", 1e-13)
                      .with("maxIterations", 200_000));
            });
    geomloss(new Functions.Library("GeomLoss"));
  }

  /** How strictly each side must be met, which must be one number here. */
  private static Object pair(Arguments a) {
    if (a.numbers("reg_m") instanceof Doubles d
        && (d.size() == 1 || d.size() == 2 && d.get(0) == d.get(1))) {
      return d.get(0);
    }
    throw a.bad("reg_m", "must be one number: both sides are met equally strictly here");
  }

  private static Code line(Arguments a) {
    a.ignore("dense");
    String metric = a.choice("metric", "sqeuclidean", "euclidean", "cityblock", "minkowski");
    Object power =
        switch (metric) {
          case "sqeuclidean" -> 2.0;
          case "minkowski" -> a.number("p");
          default -> 1.0;
        };
    a.ignore("p");
    a.note("the power of the distance is not undone by a root, as there");
    return weighted(
        a,
        LossCall.of("wasserstein1d").with("p", power).with("root", false),
        "Samples1d",
        row(a.data("x_a", Forms.NUMBERS, "a sample")),
        row(a.data("x_b", Forms.NUMBERS, "a sample")));
  }

  private static String row(String name) {
    return "Matrix.of(" + name + ", 1, " + name + ".length)";
  }

  private static String points(Arguments a, String name) {
    String x = a.data(name, Forms.NUMBERS, POINTS);
    String axes = a.size("axes", "numbers of a point");
    return "Matrix.of(%s, %s.length / %s, %s)".formatted(x, x, axes, axes);
  }

  /** With the weights a and b, if there are any. */
  private static Code weighted(Arguments a, LossCall loss, String type, String x, String y) {
    if (a.has("a") != a.has("b")) {
      throw a.bad(a.has("a") ? "b" : "a", "must be given where the other weights are");
    }
    String weights =
        a.has("a")
            ? ", "
                + row(a.data("a", Forms.NUMBERS, "weights"))
                + ", "
                + row(a.data("b", Forms.NUMBERS, "weights"))
            : "";
    return Forms.structured(loss, type, type + ".of(" + x + ", " + y + weights + ")", "1", "mean");
  }

  private static Code sliced(Arguments a) {
    Object p = a.number("p");
    String x = points(a, "X_s");
    String y = points(a, "X_t");
    Object directions = Doubles.none();
    if (a.has("projections")) {
      a.note("projections has a direction in each column there; here they follow each other");
      String given = a.data("projections", Forms.NUMBERS, "directions, one after the other");
      directions = new LossCall.Symbol("Doubles.of(" + given + ")");
      a.ignore("n_projections", "seed");
    } else {
      a.note(
          "directions are drawn by another generator: the number differs as from seed to seed; with"
              + " projections it is the same");
    }
    return weighted(
        a,
        LossCall.of("slicedWasserstein")
            .with("p", p)
            .with("projections", a.integer("n_projections"))
            .with("seed", a.has("seed") ? a.integer("seed") : (Object) 0)
            .with("directions", directions),
        "PointClouds",
        x,
        y);
  }

  private static void geomloss(Functions.Library geomloss) {
    String call =
        "geomloss.SamplesLoss(loss='sinkhorn', p=2, blur=0.05, reach=None, diameter=None,"
            + " scaling=0.5, truncate=5, cost=None, kernel=None, cluster_scale=None, debias=True,"
            + " potentials=False, verbose=False, backend='auto')";
    String weights = "weights are divided by their sums here; GeomLoss takes them as they are";
    geom(geomloss, call, "sinkhorn")
        .note("costs are |x - y|^p / p, epsilon is blur^p and rho is reach^p")
        .note("GeomLoss ends when epsilon is down at blur; this is the limit of its iteration")
        .java(CloudFunctions::sinkhorn);
    geom(geomloss, call, "energy")
        .note("half of the energy distance")
        .note(weights)
        .java(a -> half(a, LossCall.of("energyDistance")));
    for (String kernel : new String[] {"gaussian", "laplacian"}) {
      PairKernel own = kernel.equals("gaussian") ? PairKernel.GAUSSIAN : PairKernel.LAPLACE;
      geom(geomloss, call, kernel)
          .note("half of the squared discrepancy")
          .note(weights)
          .java(
              a -> {
                Object blur = a.number("blur");
                Object widths =
                    blur instanceof Double d
                        ? Doubles.of(d)
                        : new LossCall.Symbol("Doubles.of(" + blur + ")");
                return half(a, LossCall.of("mmd").with("kernel", own).with("bandwidths", widths));
              });
    }
  }

  private static Function geom(Functions.Library geomloss, String call, String loss) {
    return geomloss
        .loss()
        .call(call + "(x, y)")
        .call(call + "(alpha, x, beta, y)")
        .where("loss", loss);
  }

  private static Code sinkhorn(Arguments a) {
    double p = a.known("p");
    if (p != 1 && p != 2) {
      throw a.bad("p", "must be 1 or 2");
    }
    a.ignore("diameter", "scaling", "truncate", "cluster_scale", "verbose", "backend");
    LossCall loss =
        LossCall.of("sinkhornDivergence")
            .with("epsilon", Decimals.power(a.known("blur"), p))
            .with("power", p)
            .with("scale", Decimals.over(1, p))
            .with("debiased", a.flag("debias"))
            .with(
                "rho",
                a.has("reach") ? Decimals.power(a.known("reach"), p) : Double.POSITIVE_INFINITY)
            .with("maxIterations", 10_000);
    return clouds(a, loss);
  }

  private static Code half(Arguments a, LossCall loss) {
    a.ignore("p", "blur", "reach", "diameter", "scaling", "truncate", "cluster_scale", "debias");
    a.ignore("verbose", "backend");
    return clouds(a, loss).with("double loss = ", "double loss = 0.5 * ");
  }

  private static Code clouds(Arguments a, LossCall loss) {
    String weights =
        a.signature().applied().contains("alpha")
            ? ", "
                + row(a.data("alpha", Forms.NUMBERS, "weights of x"))
                + ", "
                + row(a.data("beta", Forms.NUMBERS, "weights of y"))
            : "";
    return Forms.structured(
        loss,
        "PointClouds",
        "PointClouds.of(" + points(a, "x") + ", " + points(a, "y") + weights + ")",
        "1",
        "mean");
  }
}
