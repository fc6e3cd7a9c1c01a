package org.lossary.peers.translate;

import java.util.List;
import org.lossary.generative.CategoricalKl;
import org.lossary.segmentation.Activation;

/** Losses of Optax on rows, sequences, images and embeddings. */
final class OptaxRows {
  private static final String ROWS = "rows along the last axis";

  private OptaxRows() {}

  static void register(Functions.Library optax) {
    rows(optax);
    embeddings(optax);
    call(
            optax,
            "dice_loss(predictions, targets, class_weights=None, smooth=1.0, alpha=0.5, beta=0.5,"
                + " apply_softmax=True, reduction='mean', ignore_background=False, axis=None)")
        .note("alpha weighs false positives, beta false negatives; 0.5 and 0.5 are Dice")
        .java(OptaxRows::dice);
    call(
            optax,
            "ctc_loss(logits, logit_paddings, labels, label_paddings, blank_id=0,"
                + " log_epsilon=-100000.0)")
        .note("a sequence that cannot have its labels costs about 1e5 there, infinity here")
        .note("paddings are 1 behind the end there; here are lengths")
        .java(OptaxRows::ctc);
    call(
            optax,
            "ranking_softmax_loss(logits, labels, where=None, weights=None, reduce_fn=jnp.mean)")
        .note("ListNet times the sum of the relevance of each query")
        .java(
            a -> {
              String reduction = a.choice("reduce_fn", "mean", "sum", "none");
              return RankingFunctions.proportional(
                  a, "logits", "labels", a.around().isEmpty() ? reduction : a.around());
            });
  }

  private static Function call(Functions.Library optax, String call) {
    return optax.loss().call("optax.losses." + call).call("optax." + call);
  }

  private static void rows(Functions.Library optax) {
    call(optax, "safe_softmax_cross_entropy(logits, labels)")
        .java(
            a ->
                Forms.dense(
                    a, LossCall.of("crossEntropy"), "logits", "labels", ROWS, a.reduction("none")));
    call(optax, "multiclass_hinge_loss(scores, labels)").java(a -> margin(a, 1.0));
    call(optax, "multiclass_perceptron_loss(scores, labels)")
        .note("the hinge loss without a margin")
        .java(a -> margin(a, 0.0));
    call(optax, "kl_divergence_with_log_targets(log_predictions, log_targets)")
        .java(
            a ->
                Forms.structured(
                    LossCall.of("categoricalKl")
                        .with("first", CategoricalKl.Form.LOG_PROBABILITY)
                        .with("second", CategoricalKl.Form.LOG_PROBABILITY),
                    "DistributionPairs",
                    "DistributionPairs.of("
                        + MetricInputs.rows(a, "log_targets", "log-probabilities, row by row")
                        + ", "
                        + MetricInputs.rows(a, "log_predictions", "log-probabilities, row by row")
                        + ")",
                    "rows",
                    a.reduction("none")));
  }

  private static Code margin(Arguments a, double margin) {
    LossCall loss = LossCall.of("crammerSinger", margin);
    return Forms.labels(a, loss, "scores", "labels", ROWS, a.reduction("none"));
  }

  private static void embeddings(Functions.Library optax) {
    String parameters = "(predictions, targets, epsilon=0.0, axis=-1, where=None)";
    call(optax, "cosine_similarity" + parameters)
        .note("the loss is minus the similarity")
        .java(a -> cosine(a, "-", "-losses[i]"));
    call(optax, "cosine_distance" + parameters)
        .note("1 less the similarity")
        .java(
            a -> {
              String one = a.reduction("none").equals("sum") ? "rows" : "1";
              return cosine(a, one + " + ", "1 + losses[i]");
            });
    call(optax, "ntxent(embeddings, labels, temperature=0.07)")
        .note("a term is a pair of an anchor and one positive, beside the anchor's negatives")
        .java(
            a ->
                MetricInputs.labelled(
                    a,
                    LossCall.of("ntXent").with("temperature", a.number("temperature")),
                    false,
                    Mined.NOTHING));
    call(
            optax,
            "triplet_margin_loss(anchors, positives, negatives, axis=-1, norm_degree=2, margin=1.0,"
                + " eps=1e-6)")
        .java(OptaxRows::triplets);
  }

  private static Code cosine(Arguments a, String around, String each) {
    LossCall loss = LossCall.of("cosineSimilarity", Decimals.root(a.known("epsilon")));
    Code code =
        Forms.structured(
            loss,
            "EmbeddingPairs",
            "EmbeddingPairs.of("
                + MetricInputs.rows(a, "predictions", ROWS)
                + ", "
                + MetricInputs.rows(a, "targets", ROWS)
                + ")",
            "rows",
            a.reduction("none"));
    return code.result().equals("losses")
        ? code.then("for (int i = 0; i < losses.length; i++) { losses[i] = " + each + "; }")
        : code.with("double loss = ", "double loss = " + around);
  }

  private static Code triplets(Arguments a) {
    if (a.known("norm_degree") != 2) {
      throw a.bad("norm_degree", "must be 2: of odd powers Optax takes no absolute value");
    }
    if (a.known("eps") != 0) {
      a.note(
          "eps is added to the sum of squares there and left out here: it lengthens a distance d by"
              + " about eps / (2 d)");
    }
    return Forms.structured(
        LossCall.of("tripletMargin").with("margin", a.number("margin")).with("eps", 0.0),
        "EmbeddingTriplets",
        "EmbeddingTriplets.of("
            + MetricInputs.rows(a, "anchors", MetricInputs.ROWS)
            + ", "
            + MetricInputs.rows(a, "positives", MetricInputs.ROWS)
            + ", "
            + MetricInputs.rows(a, "negatives", MetricInputs.ROWS)
            + ")",
        "rows",
        a.reduction("none"));
  }

  /** A value for each image, the mean over its classes; or all of them. */
  private static Code dice(Arguments a) {
    boolean softmax = a.flag("apply_softmax");
    if (softmax) {
      a.note("of a single channel Optax takes the logistic function: Activation.SIGMOID");
    }
    LossCall loss =
        LossCall.of("tversky")
            .with("alpha", a.number("alpha"))
            .with("beta", a.number("beta"))
            .with("smoothNumerator", a.number("smooth"))
            .with("smoothDenominator", a.number("smooth"))
            .with("background", !a.flag("ignore_background"))
            .with("classWeights", a.numbers("class_weights"))
            .with("activation", softmax ? Activation.SOFTMAX : Activation.NONE);
    String images = a.size("images", "how many images there are");
    String inputs =
        "Segmentation.channelsLast(%s, %s, %s)"
            .formatted(
                channels(a, a.data("predictions", Forms.NUMBERS, "the channels on the last axis")),
                channels(a, a.data("targets", Forms.NUMBERS, "of 0 and 1, in the same shape")),
                images);
    String own = a.choice("reduction", "mean", "none");
    if (a.around().equals("mean")) {
      return Forms.structured(loss, "Segmentation", inputs, "", "mean");
    }
    if (a.around().equals("sum")) {
      Code code = Forms.structured(loss, "Segmentation", inputs, "", "mean");
      if (own.equals("none")) {
        throw a.bad("reduction", "must be mean within a sum");
      }
      return code.with("double loss = ", "double loss = images * ");
    }
    Code code =
        new Code(
            loss,
            List.of(
                "Segmentation inputs = " + inputs + ";",
                "var function = " + loss + ";",
                "double[] each = new double[function.valueCount(inputs)];",
                "function.values(inputs, each);"),
            "each");
    return own.equals("none")
        ? code
        : code.then("double[] losses = new double[images];")
            .then("int regions = each.length / images;")
            .then(
                "for (int i = 0; i < each.length; i++) { losses[i / regions] += each[i] / regions;"
                    + " }")
            .named("losses");
  }

  private static String channels(Arguments a, String name) {
    return "Matrix.of("
        + name
        + ", "
        + a.size("rows", "pixels of all images")
        + ", "
        + a.size("channels", "channels of an image")
        + ")";
  }

  private static Code ctc(Arguments a) {
    a.ignore("logit_paddings", "label_paddings", "log_epsilon");
    LossCall loss = LossCall.of("ctc").with("blank", a.integer("blank_id"));
    String scores = a.data("logits", Forms.NUMBERS, "N x T x C, a row for each frame");
    String labels = a.data("labels", "int[]", "padded to rows of one length");
    String lengths = a.variable("frames", "int[]", "how many frames each sequence has");
    String inputs =
        "LabelledSequences.batchFirst(%s, Labellings.padded(%s, %s, %s)).lengths(%s)"
            .formatted(
                Forms.matrix(a, scores, "symbols"),
                labels,
                a.size("width", "the length of the rows of labels"),
                a.variable("counts", "int[]", "how many labels each sequence has"),
                lengths);
    return Forms.structured(
        loss, "LabelledSequences", inputs, lengths + ".length", a.reduction("none"));
  }

  /** CTC of a batch without lengths: every sequence has all frames and all labels. */
  static Code wholeCtc(Arguments a, String scores, String labels, String reduction) {
    LossCall loss = LossCall.of("ctc");
    String s = a.data(scores, Forms.NUMBERS, "N x T x C, a row for each frame");
    String t = a.data(labels, "int[]", "rows of one length");
    String sequences = a.size("sequences", "how many sequences there are");
    String inputs =
        "LabelledSequences.batchFirst(%s, Labellings.padded(%s, %s.length / %s, counts))"
            .formatted(Forms.matrix(a, s, "symbols"), t, t, sequences);
    return Forms.structured(loss, "LabelledSequences", inputs, sequences, reduction)
        .after(
            "int[] counts = new int[" + sequences + "];",
            "Arrays.fill(counts, " + t + ".length / " + sequences + ");");
  }
}
