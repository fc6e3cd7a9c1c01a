package org.lossary.peers.translate;

import org.lossary.metric.Distance;
import org.lossary.metric.Reducer;

/** Losses of pytorch-metric-learning with boundaries: margin loss and ranked list loss. */
final class BoundaryFunctions {
  private static final String LOSSES = "pytorch_metric_learning.losses.";

  /** What the peer adds to each weight of a ranked list before it divides by their sum. */
  private static final double EPSILON = 1e-5;

  private BoundaryFunctions() {}

  static void register(Functions.Library library) {
    library
        .loss("margin")
        .call(
            LOSSES
                + "MarginLoss(margin=0.2, nu=0, beta=1.2, triplets_per_anchor='all',"
                + " learn_beta=False, num_classes=None, "
                + MetricParts.TAIL
                + ")"
                + MetricInputs.DATA)
        .java(BoundaryFunctions::margin);
    library
        .loss("ranked_list")
        .call(
            LOSSES
                + "RankedListLoss(margin=0.4, Tn=10, imbalance=0.5, alpha=None, Tp=0, "
                + MetricParts.TAIL
                + ")(embeddings, labels)")
        .note("1e-5 is what the peer adds to each weight")
        .java(BoundaryFunctions::rankedList);
  }

  private static Code margin(Arguments a) {
    MetricParts.ignoreTail(a);
    // It counts the hinges that are not 0, of which a triplet has two; other means count triplets.
    boolean sum = MetricParts.sum(a, "DivisorReducer");
    if (!sum) {
      a.note("the mean is over the hinges that are not 0, two a triplet, as there");
    }
    boolean each = a.has("num_classes");
    Object count = each ? a.integer("num_classes") : (Object) 1;
    boolean learned = a.flag("learn_beta") || each;
    String boundaries;
    if (learned) {
      a.ignore("beta");
      boundaries =
          a.variable(
              "boundaries",
              Forms.NUMBERS,
              each ? "beta there, one for each class" : "beta there, as it is by now");
    } else {
      boundaries = "new double[] {" + a.number("beta") + "}";
    }
    Object nu = a.number("nu");
    boolean once = !each && !nu.equals(0.0);
    Distance distance = MetricParts.distance(a, Distance.NORMALIZED_EUCLIDEAN);
    LossCall loss =
        LossCall.of("marginLoss")
            .with("margin", a.number("margin"))
            .with("nu", once ? (Object) 0.0 : nu)
            .with("distance", distance)
            .with("reducer", sum ? Reducer.TERMS : Reducer.NON_ZERO);
    Code code = code(a, loss, "Matrix.of(" + boundaries + ", " + count + ", 1)", sum);
    if (!once) {
      return code;
    }
    a.note("nu times the boundary is added once there, where the batch has triplets");
    String added =
        "loss += " + nu + " * " + (learned ? boundaries + "[0]" : a.number("beta")) + ";";
    return code.then(added);
  }

  /** Of all triplets of the batch, or of what a miner found. */
  private static Code code(Arguments a, LossCall loss, String boundaries, boolean sum) {
    String rows = MetricInputs.rows(a, "embeddings", MetricInputs.ROWS);
    String labels = a.data("labels", "int[]", MetricInputs.LABELS);
    String inputs = "BoundaryEmbeddings.of(" + rows + ", " + boundaries + ", " + labels;
    Expression mined = a.applied(MetricInputs.MINED);
    if (mined == null) {
      a.note("all triplets of the batch");
      return code(loss, inputs + ")", sum);
    }
    a.note(MetricInputs.CONSTANT);
    if (!(mined instanceof Expression.Call call)) {
      return code(loss, inputs + ", " + MetricInputs.found(a, Mined.TRIPLETS) + ")", sum);
    }
    return code(loss, inputs + ", mined)", sum)
        .after(MinerFunctions.within(a, call, rows).declared("mined", ""));
  }

  private static Code code(LossCall loss, String inputs, boolean sum) {
    return Forms.structured(loss, "BoundaryEmbeddings", inputs, "", sum ? "sum" : "mean");
  }

  private static Code rankedList(Arguments a) {
    MetricParts.ignoreTail(a);
    Distance distance = MetricParts.distance(a, Distance.NORMALIZED_EUCLIDEAN);
    if (distance.similarity()) {
      throw a.bad("distance", "must not be a similarity");
    }
    Object alpha =
        a.has("alpha")
            ? a.number("alpha")
            : (Object) Decimals.plus(1, Decimals.over(a.known("margin"), 2));
    MetricParts.Reduced reduced = MetricParts.reduced(a, Reducer.ROWS, Reducer.ROWS);
    LossCall loss =
        LossCall.of("rankedList")
            .with("alpha", alpha)
            .with("margin", a.number("margin"))
            .with("imbalance", a.number("imbalance"))
            .with("positiveTemperature", a.number("Tp"))
            .with("negativeTemperature", a.number("Tn"))
            .with("epsilon", EPSILON)
            .with("distance", distance)
            .with("reducer", reduced.reducer());
    String rows = MetricInputs.rows(a, "embeddings", MetricInputs.ROWS);
    String labels = a.data("labels", "int[]", MetricInputs.LABELS);
    return MetricInputs.code(
        loss, "LabelledEmbeddings.of(" + rows + ", " + labels + ")", reduced.sum());
  }
}
