package org.lossary.peers.translate;

/** Losses of LossFunctions.jl: {@code mean(HuberLoss(1.0), outputs, targets)}. */
final class JuliaLosses {
  private static final String SIGNS = "targets are -1 and 1";

  private JuliaLosses() {}

  static void register(Functions.Library julia) {
    plain(julia, "L1DistLoss", "mae");
    plain(julia, "L2DistLoss", "mse").note("no factor 1/2");
    julia
        .loss()
        .call("LossFunctions.LPDistLoss(p)(outputs, targets)")
        .java(
            a -> {
              double p = a.known("p");
              if (p != 1 && p != 2) {
                throw a.bad("p", "must be 1 or 2: there are no other powers of the error");
              }
              return elements(a, LossCall.of(p == 1 ? "mae" : "mse"));
            });
    one(julia, "HuberLoss", "d=1.0", "huber");
    one(julia, "QuantileLoss", "tau", "quantile");
    one(julia, "L1EpsilonInsLoss", "epsilon", "epsilonInsensitive");
    one(julia, "EpsilonInsLoss", "epsilon", "epsilonInsensitive");
    one(julia, "L2EpsilonInsLoss", "epsilon", "squaredEpsilonInsensitive");
    plain(julia, "LogCoshLoss", "logCosh");
    julia
        .loss()
        .call("LossFunctions.LogitDistLoss()(outputs, targets)")
        .note("twice the log-cosh loss of half the error")
        .java(JuliaLosses::logit);
    for (String[] pair :
        new String[][] {
          {"PerceptronLoss", "perceptron"},
          {"L1HingeLoss", "hinge"},
          {"HingeLoss", "hinge"},
          {"L2HingeLoss", "squaredHinge"},
          {"ModifiedHuberLoss", "modifiedHuber"},
          {"LogitMarginLoss", "logistic"},
          {"ExpLoss", "exponential"}
        }) {
      plain(julia, pair[0], pair[1]).note(SIGNS);
    }
    plain(julia, "L2MarginLoss", "mse")
        .note(SIGNS)
        .note("(1 - y f)^2 is (y - f)^2 for such targets");
    plain(julia, "PoissonLoss", "poisson").note("takes logarithms of rates");
    plain(julia, "CrossEntropyLoss", "bce").note("takes probabilities");
  }

  private static Function plain(Functions.Library julia, String type, String factory) {
    return julia
        .loss()
        .call("LossFunctions." + type + "()(outputs, targets)")
        .java(a -> elements(a, LossCall.of(factory)));
  }

  private static void one(Functions.Library julia, String type, String parameter, String factory) {
    String name = parameter.replaceFirst("=.*", "");
    julia
        .loss()
        .call("LossFunctions." + type + "(" + parameter + ")(outputs, targets)")
        .java(a -> elements(a, LossCall.of(factory, a.number(name))));
  }

  private static Code elements(Arguments a, LossCall loss) {
    return Forms.elements(a, loss, "outputs", "targets");
  }

  private static Code logit(Arguments a) {
    String p = a.data("outputs", Forms.NUMBERS, "predictions, in any shape");
    String t = a.data("targets", Forms.NUMBERS, "targets, one for each prediction");
    String reduction = a.reduction("none");
    Code code = Forms.plain(a, LossCall.of("logCosh"), "halves", "halfTargets", reduction);
    code =
        code.after(
            "double[] halves = Arrays.stream(" + p + ").map(element -> element / 2).toArray();",
            "double[] halfTargets = Arrays.stream("
                + t
                + ").map(element -> element / 2).toArray();");
    return code.result().equals("losses")
        ? code.then("for (int i = 0; i < losses.length; i++) { losses[i] *= 2; }")
        : code.with("double loss = ", "double loss = 2 * ");
  }
}
