package org.lossary.peers.translate;

/** What functions of R minimise: a sum over observations. */
final class RFunctions {
  private RFunctions() {}

  static void register(Functions.Library r) {
    String glm = "stats.glm(formula, family='gaussian', data=None)";
    family(r, glm, "half the deviance is the sum of the halved squares", "gaussian", "halfSquared");
    family(
        r,
        glm,
        "linear predictors are logits; the deviance is twice this for targets 0 and 1",
        "binomial",
        "bceWithLogits");
    family(
        r,
        glm,
        "linear predictors are logarithms of means; the deviance is twice the difference to its"
            + " value at the targets",
        "poisson",
        "poisson");
    r.loss()
        .call("quantreg.rq(formula, tau=0.5, data=None)")
        .lenient()
        .java(a -> sum(a, LossCall.of("quantile", a.number("tau"))));
    r.loss()
        .call("MASS.rlm(formula, data=None, psi='psi.huber', k=1.345)")
        .where("psi", "psi.huber", "MASS.psi.huber")
        .lenient()
        .note("of residuals divided by their scale, which rlm estimates")
        .java(a -> sum(a, LossCall.of("huber", a.number("k"))));
    r.loss()
        .call("MASS.rlm(formula, data=None, psi='psi.huber', c=4.685)")
        .where("psi", "psi.bisquare", "MASS.psi.bisquare")
        .lenient()
        .note("of residuals divided by their scale, which rlm estimates")
        .java(a -> sum(a, LossCall.of("tukeyBiweight", a.number("c"))));
  }

  private static void family(
      Functions.Library r, String call, String note, String family, String factory) {
    r.loss()
        .call(call)
        .where("family", family)
        .lenient()
        .note(note)
        .java(a -> sum(a, LossCall.of(factory)));
  }

  private static Code sum(Arguments a, LossCall loss) {
    a.ignore("formula", "data");
    return Forms.plain(
        a,
        loss,
        a.data("prediction", Forms.NUMBERS, "linear predictors"),
        a.data("target", Forms.NUMBERS, "targets"),
        "sum");
  }
}
