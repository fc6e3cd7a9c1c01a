package org.lossary.peers.translate;

import java.util.List;

/** Losses of Flux.jl of single numbers. */
final class FluxFunctions {
  /** What Flux adds within logarithms of 64-bit numbers. */
  static final String EPS = "2.220446049250313e-16";

  private FluxFunctions() {}

  static void register(Functions.Library flux) {
    number(flux, "mae", "").java(a -> elements(a, LossCall.of("mae")));
    number(flux, "mse", "").note("no factor 1/2").java(a -> elements(a, LossCall.of("mse")));
    number(flux, "huber_loss", "delta=1, ")
        .java(a -> elements(a, LossCall.of("huber", a.number("delta"))));
    number(flux, "msle", "eps=" + EPS + ", ")
        .note("of log(y), not of log(1 + y), which Losses.msle is of")
        .note("the gradient is by the logarithms: divide it by the predictions")
        .java(FluxFunctions::logarithms);
    number(flux, "logitbinarycrossentropy", "")
        .java(a -> elements(a, LossCall.of("bceWithLogits")));
    number(flux, "binarycrossentropy", "eps=" + EPS + ", ")
        .note("as cross-entropy of two classes, whose logarithms have the eps of Flux")
        .java(FluxFunctions::binary);
    number(flux, "poisson_loss", "")
        .note("takes rates, not their logarithms")
        .java(a -> elements(a, LossCall.of("poissonRate").with("eps", 0.0)));
    String signs = "labels are -1 and 1";
    number(flux, "hinge_loss", "").note(signs).java(a -> elements(a, LossCall.of("hinge")));
    number(flux, "squared_hinge_loss", "")
        .note(signs)
        .java(a -> elements(a, LossCall.of("squaredHinge")));
    number(flux, "binary_focal_loss", "gamma=2, eps=" + EPS + ", ")
        .note("takes probabilities, which are at least eps here; Flux adds it to them")
        .java(
            a -> {
              LossCall loss =
                  LossCall.of("focalProbability")
                      .with("gamma", a.number("gamma"))
                      .with("alpha", -1.0)
                      .with("clip", a.number("eps"));
              return elements(a, loss);
            });
    number(flux, "siamese_contrastive_loss", "margin=1, ")
        .note("takes distances; Losses.contrastivePairs() takes the embeddings themselves")
        .note("1 means dissimilar there, similar here")
        .java(FluxFunctions::siamese);
  }

  private static Function number(Functions.Library flux, String name, String parameters) {
    return flux.loss()
        .call("Flux.Losses." + name + "(y_hat, y, " + parameters + "dims=1, agg=mean)");
  }

  /** What is around the loss: {@code agg = mean}, {@code sum} or {@code identity}. */
  static String reduction(Arguments a) {
    a.ignore("dims");
    String said = a.choice("agg", "mean", "sum", "identity");
    String around = a.around();
    return !around.isEmpty() ? around : said.equals("identity") ? "none" : said;
  }

  private static Code elements(Arguments a, LossCall loss) {
    String p = a.data("y_hat", Forms.NUMBERS, "predictions, in any shape");
    String t = a.data("y", Forms.NUMBERS, "targets, one for each prediction");
    return Forms.plain(a, loss, p, t, reduction(a));
  }

  private static String mapped(String name, String of, String formula) {
    return "double[] %s = Arrays.stream(%s).map(element -> %s).toArray();"
        .formatted(name, of, formula);
  }

  private static Code logarithms(Arguments a) {
    String p = a.data("y_hat", Forms.NUMBERS, "predictions, in any shape");
    String t = a.data("y", Forms.NUMBERS, "targets, one for each prediction");
    String log = "Math.log(element + " + a.number("eps") + ")";
    return Forms.plain(a, LossCall.of("mse"), "logs", "logTargets", reduction(a))
        .after(mapped("logs", p, log), mapped("logTargets", t, log));
  }

  private static Code binary(Arguments a) {
    String p = a.data("y_hat", Forms.NUMBERS, "probabilities, in any shape");
    String t = a.data("y", Forms.NUMBERS, "targets, one for each probability");
    LossCall loss = LossCall.of("categoricalCrossEntropy").with("eps", a.number("eps"));
    String n = p + ".length";
    return Forms.supervised(
            loss,
            "Batch.of(Matrix.of(pairs, " + n + ", 2), Matrix.of(targets, " + n + ", 2))",
            n,
            reduction(a))
        .after(
            "double[] pairs = new double[2 * " + n + "];",
            "double[] targets = new double[2 * " + n + "];",
            "for (int i = 0; i < " + n + "; i++) {",
            "  pairs[2 * i] = " + p + "[i];",
            "  pairs[2 * i + 1] = 1 - " + p + "[i];",
            "  targets[2 * i] = " + t + "[i];",
            "  targets[2 * i + 1] = 1 - " + t + "[i];",
            "}");
  }

  /** Distances are embeddings of one number, beside zeros. */
  private static Code siamese(Arguments a) {
    String d = a.data("y_hat", Forms.NUMBERS, "distances");
    String y = a.data("y", Forms.NUMBERS, "1 for dissimilar pairs, else 0");
    LossCall loss =
        LossCall.of("contrastivePairs")
            .with("margin", a.number("margin"))
            .with("factor", 1.0)
            .with("eps", 0.0);
    String zeros = "new double[" + d + ".length]";
    String inputs = "EmbeddingPairs.of(Matrix.of(" + d + "), Matrix.of(" + zeros + "), similar)";
    Code code = Forms.structured(loss, "EmbeddingPairs", inputs, d + ".length", reduction(a));
    List<String> lines =
        List.of(
            "int[] similar = Arrays.stream("
                + y
                + ").mapToInt(element -> 1 - (int) element).toArray();");
    return code.after(lines.toArray(String[]::new));
  }
}
