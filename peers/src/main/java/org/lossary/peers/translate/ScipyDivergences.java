package org.lossary.peers.translate;

import org.lossary.generative.CategoricalKl;

/** Divergences of SciPy, which divides distributions by their sums in some of its functions. */
final class ScipyDivergences {
  private static final CategoricalKl.Form PROBABILITY = CategoricalKl.Form.PROBABILITY;

  private ScipyDivergences() {}

  static void register(Functions.Library scipy) {
    scipy
        .loss()
        .call("scipy.special.rel_entr(x, y)")
        .note("x log(x / y), element by element: their sum is the divergence of x from y")
        .java(
            a -> {
              String x = a.data("x", Forms.NUMBERS, "probabilities");
              String y = a.data("y", Forms.NUMBERS, "probabilities");
              return Forms.structured(
                  divergence(),
                  "DistributionPairs",
                  "DistributionPairs.of(Matrix.of(" + x + "), Matrix.of(" + y + "))",
                  x + ".length",
                  a.reduction("none"));
            });
    scipy
        .loss()
        .call("scipy.special.kl_div(x, y)")
        .note("x log(x / y) - x + y: half the deviance of a Poisson mean y from a target x")
        .note("its sum is the divergence where x and y have one sum")
        .java(
            a ->
                Forms.elements(
                    a,
                    LossCall.of("tweedieDeviance").with("power", 1.0).with("half", true),
                    "y",
                    "x"));
    scipy
        .loss()
        .call("scipy.stats.entropy(pk, qk=None, base=None, axis=0)")
        .note("one distribution; both are divided by their sums, as there")
        .java(ScipyDivergences::entropy);
    scipy
        .loss()
        .call("scipy.spatial.distance.jensenshannon(p, q, base=None, axis=0, keepdims=False)")
        .note("the root of the divergence, as there; both are divided by their sums")
        .note("the gradient of a root is that of what is under it, divided by twice the root")
        .java(ScipyDivergences::distance);
  }

  private static LossCall divergence() {
    return LossCall.of("categoricalKl").with("first", PROBABILITY).with("second", PROBABILITY);
  }

  private static Code entropy(Arguments a) {
    String p = a.data("pk", Forms.NUMBERS, "a distribution, not necessarily of sum 1");
    boolean two = a.has("qk");
    String q = two ? a.data("qk", Forms.NUMBERS, "the other distribution") : "";
    Code code =
        two
            ? Forms.structured(
                divergence(), "DistributionPairs", pair("first", "second"), "", "mean")
            : Forms.structured(
                LossCall.of("categoricalEntropy", PROBABILITY),
                "Distributions",
                "Distributions.of(" + row("first") + ")",
                "",
                "mean");
    code = two ? code.after(normalized("second", q)) : code;
    return based(a, code.after(normalized("first", p)));
  }

  private static Code distance(Arguments a) {
    String p = a.data("p", Forms.NUMBERS, "a distribution, not necessarily of sum 1");
    String q = a.data("q", Forms.NUMBERS, "the other distribution");
    LossCall loss =
        LossCall.of("jensenShannon").with("first", PROBABILITY).with("second", PROBABILITY);
    Code code =
        Forms.structured(loss, "DistributionPairs", pair("first", "second"), "", "mean")
            .after(normalized("first", p), normalized("second", q));
    return based(a, code).then("double distance = Math.sqrt(loss);").named("distance");
  }

  private static Code based(Arguments a, Code code) {
    if (!a.has("base")) {
      return code;
    }
    return code.with("double loss = ", "double loss = 1 / Math.log(" + a.number("base") + ") * ");
  }

  private static String normalized(String name, String of) {
    return "double[] %s = Arrays.stream(%s).map(element -> element / Arrays.stream(%s).sum()).toArray();"
        .formatted(name, of, of);
  }

  private static String pair(String first, String second) {
    return "DistributionPairs.of(" + row(first) + ", " + row(second) + ")";
  }

  private static String row(String name) {
    return "Matrix.of(" + name + ", 1, " + name + ".length)";
  }
}
