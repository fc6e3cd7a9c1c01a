package org.lossary.peers.translate;

import org.lossary.metric.Distance;
import org.lossary.metric.Reducer;

/** Losses of TensorFlow Addons. */
final class TensorFlowFunctions {
  private static final String LOSSES = "tensorflow_addons.losses.";
  private static final String DATA = "name=None)(y_true, y_pred)";

  private TensorFlowFunctions() {}

  static void register() {
    Functions.Library addons = new Functions.Library("TensorFlow Addons");
    addons
        .loss()
        .call(LOSSES + "TripletSemiHardLoss(margin=1.0, distance_metric='L2', " + DATA)
        .call(LOSSES + "triplet_semihard_loss(y_true, y_pred, margin=1.0, distance_metric='L2')")
        .note("where no negative is beyond the positive the farthest one stands in, as there")
        .java(
            a ->
                triplets(
                    a,
                    LossCall.of("semiHardTriplet").with("margin", a.number("margin")),
                    Reducer.TERMS));
    addons
        .loss()
        .call(LOSSES + "TripletHardLoss(margin=1.0, soft=False, distance_metric='L2', " + DATA)
        .call(
            LOSSES
                + "triplet_hard_loss(y_true, y_pred, margin=1.0, soft=False,"
                + " distance_metric='L2')")
        .note("the mean is over all anchors, as there; a soft loss has no margin there")
        .java(
            a -> {
              boolean soft = a.flag("soft");
              a.ignore("margin");
              Object margin = soft ? (Object) 0.0 : a.number("margin");
              return triplets(
                  a,
                  LossCall.of("batchHardTriplet").with("margin", margin).with("soft", soft),
                  Reducer.ROWS);
            });
    addons
        .loss()
        .call(LOSSES + "LiftedStructLoss(margin=1.0, " + DATA)
        .call(LOSSES + "lifted_struct_loss(labels, embeddings, margin=1.0)")
        .java(
            a ->
                labelled(
                    a,
                    LossCall.of("liftedStructure")
                        .with("negativeMargin", a.number("margin"))
                        .with("distance", Distance.EUCLIDEAN)));
    addons
        .loss()
        .call(LOSSES + "PinballLoss(tau=0.5, reduction='auto', " + DATA)
        .java(
            a -> {
              a.ignore("name");
              String said = a.reduction("auto", "mean", "sum_over_batch_size");
              return Forms.plain(
                  a,
                  LossCall.of("quantile", a.number("tau")),
                  a.data("y_pred", Forms.NUMBERS, "predictions, in any shape"),
                  a.data("y_true", Forms.NUMBERS, "targets, one for each prediction"),
                  said.equals("sum") ? "sum" : "mean");
            });
  }

  private static Code triplets(Arguments a, LossCall loss, Reducer reducer) {
    Distance distance =
        switch (a.choice("distance_metric", "L2", "squared-L2", "angular")) {
          case "squared-L2" -> Distance.SQUARED_EUCLIDEAN;
          case "angular" -> Distance.COSINE_DISTANCE;
          default -> Distance.EUCLIDEAN;
        };
    return labelled(a, loss.with("distance", distance).with("reducer", reducer));
  }

  private static Code labelled(Arguments a, LossCall loss) {
    boolean own = a.signature().parameters().containsKey("embeddings");
    a.ignore("name");
    String rows = MetricInputs.rows(a, own ? "embeddings" : "y_pred", MetricInputs.ROWS);
    String labels = a.data(own ? "labels" : "y_true", "int[]", MetricInputs.LABELS);
    return MetricInputs.code(loss, "LabelledEmbeddings.of(" + rows + ", " + labels + ")", false);
  }
}
