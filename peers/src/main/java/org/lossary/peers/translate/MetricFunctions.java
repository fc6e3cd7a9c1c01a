package org.lossary.peers.translate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lossary.metric.Distance;
import org.lossary.metric.Penalty;
import org.lossary.metric.PnpVariant;
import org.lossary.metric.Reducer;

/** Losses of pytorch-metric-learning over the pairs and triplets of a labelled batch. */
final class MetricFunctions {
  private static final String EACH = "positives and negatives have a mean each";
  private static final Map<String, Labelled> LOSSES = new LinkedHashMap<>();

  private MetricFunctions() {}

  /**
   * A loss.
   *
   * @param sum whether its terms are summed
   * @param kept the terms that it sees alone; null for all
   */
  record Made(LossCall loss, boolean sum, MetricBounds.@Nullable Kept kept) {
    Made(LossCall loss, boolean sum) {
      this(loss, sum, null);
    }
  }

  /** Makes the loss from its arguments. */
  interface Maker {
    Made of(Arguments a);
  }

  /** A loss of a labelled batch, which stands alone or within another loss. */
  record Labelled(Signature signature, Mined takes, Maker maker) {

    Made make(Arguments a) {
      MetricParts.ignoreTail(a);
      return maker.of(a);
    }
  }

  /** The losses that can be within others, by name. */
  static Map<String, Signature> signatures() {
    Map<String, Signature> all = new LinkedHashMap<>();
    LOSSES.forEach((name, loss) -> all.put(name, loss.signature));
    return all;
  }

  /** A loss from its own arguments. */
  static Made make(Arguments a) {
    return Objects.requireNonNull(LOSSES.get(a.signature().shortName())).make(a);
  }

  /** What the loss makes of what a miner found. */
  static Mined takes(Arguments a) {
    return Objects.requireNonNull(LOSSES.get(a.signature().shortName())).takes;
  }

  static void register(Functions.Library library) {
    SoftmaxMetrics.register(library);
    margins(library);
    add(library, "circle", "CircleLoss", "m=0.4, gamma=80", Mined.DISTINCT, MetricFunctions::circle)
        .note("the peer's gradient takes the weights of the similarities for constants");
    add(library, "fast_ap", "FastAPLoss", "num_bins=10", Mined.WEIGHTS, MetricFunctions::fastAp);
    add(
            library,
            "pnp",
            "PNPLoss",
            "b=2, alpha=1, anneal=0.01, variant='O'",
            Mined.NOTHING,
            MetricFunctions::pnp)
        .note("alpha and b are those of variants Dq and Ib alone");
  }

  /** An entry of the table; notes may follow. */
  static Function add(
      Functions.Library library,
      String id,
      String type,
      String parameters,
      Mined takes,
      Maker maker) {
    String call =
        "pytorch_metric_learning.losses."
            + type
            + "("
            + (parameters.isEmpty() ? "" : parameters + ", ")
            + MetricParts.TAIL
            + ")"
            + MetricInputs.DATA;
    Labelled loss = new Labelled(Signature.of(call), takes, maker);
    LOSSES.put(type, loss);
    return library
        .loss(id)
        .call(call)
        .java(
            a -> {
              Made made = loss.make(a);
              return made.kept == null
                  ? MetricInputs.labelled(a, made.loss, made.sum, takes)
                  : MinerFunctions.kept(a, made.loss, made.kept);
            });
  }

  /** A loss that has a distance and a reducer too. */
  static Made made(Arguments a, LossCall loss, Distance distance, Reducer byDefault, Reducer mean) {
    MetricParts.Reduced reduced = MetricParts.reduced(a, byDefault, mean);
    Distance chosen = MetricParts.distance(a, distance);
    return new Made(
        loss.with("distance", chosen).with("reducer", reduced.reducer()), reduced.sum());
  }

  private static void margins(Functions.Library library) {
    String margins = "pos_margin=0, neg_margin=1";
    add(
        library,
        "contrastive",
        "ContrastiveLoss",
        margins,
        Mined.PAIRS,
        a -> contrastive(a, Distance.NORMALIZED_EUCLIDEAN));
    add(
        library,
        "snr_contrastive",
        "SignalToNoiseRatioContrastiveLoss",
        margins,
        Mined.PAIRS,
        a -> contrastive(a, Distance.NORMALIZED_SNR));
    add(
        library,
        "triplet_margin_mined",
        "TripletMarginLoss",
        "margin=0.05, swap=False, smooth_loss=False, triplets_per_anchor='all'",
        Mined.TRIPLETS,
        MetricFunctions::triplet);
    String lifted = "neg_margin=1, pos_margin=0";
    add(
        library,
        "lifted_structure",
        "LiftedStructureLoss",
        lifted,
        Mined.LABELLED,
        a -> lifted(a, "liftedStructure", Reducer.TERMS));
    add(
        library,
        "generalized_lifted_structure",
        "GeneralizedLiftedStructureLoss",
        lifted,
        Mined.DISTINCT,
        a -> lifted(a, "generalizedLifted", Reducer.ROWS));
    add(
        library,
        "intra_pair_variance",
        "IntraPairVarianceLoss",
        "pos_eps=0.01, neg_eps=0.01",
        Mined.PAIRS,
        a ->
            made(
                a,
                LossCall.of("intraPairVariance")
                    .with("positiveEpsilon", a.number("pos_eps"))
                    .with("negativeEpsilon", a.number("neg_eps")),
                Distance.COSINE,
                Reducer.TERMS,
                Reducer.TERMS));
  }

  private static Made triplet(Arguments a) {
    LossCall loss =
        LossCall.of("batchTriplet")
            .with("margin", a.number("margin"))
            .with("soft", a.flag("smooth_loss"))
            .with("swap", a.flag("swap"));
    Distance distance = Distance.NORMALIZED_EUCLIDEAN;
    MetricBounds bounds = MetricBounds.of(a);
    if (bounds == null) {
      if (a.applied(MetricInputs.MINED) == null) {
        a.note("all triplets of the batch");
      }
      return made(a, loss, distance, Reducer.NON_ZERO, Reducer.TERMS);
    }
    if (a.flag("swap")) {
      throw a.bad(
          "swap",
          "must be False beside a ThresholdReducer: Miners.tripletsWithin goes by the anchors");
    }
    Distance chosen = MetricParts.distance(a, distance);
    return bounded(loss, chosen, bounds.triplets(chosen, a.known("margin"), a.flag("smooth_loss")));
  }

  /** A mean over the terms that are kept, whose loss may be 0. */
  private static Made bounded(LossCall loss, Distance distance, MetricBounds.Kept kept) {
    return new Made(loss.with("distance", distance).with("reducer", Reducer.TERMS), false, kept);
  }

  private static Made contrastive(Arguments a, Distance distance) {
    LossCall loss =
        LossCall.of("batchContrastive")
            .with("positiveMargin", a.number("pos_margin"))
            .with("negativeMargin", a.number("neg_margin"))
            .with("penalty", Penalty.LINEAR)
            .with("pooled", false);
    a.note("a linear hinge, not squared");
    MetricBounds bounds = MetricBounds.of(a);
    if (bounds == null) {
      Made made = made(a, loss, distance, Reducer.NON_ZERO, Reducer.TERMS);
      if (!made.sum) {
        a.note(EACH);
      }
      return made;
    }
    a.note(EACH);
    Distance chosen = MetricParts.distance(a, distance);
    return bounded(
        loss, chosen, bounds.pairs(chosen, a.known("pos_margin"), a.known("neg_margin")));
  }

  private static Made lifted(Arguments a, String factory, Reducer reducer) {
    return made(
        a,
        LossCall.of(factory)
            .with("positiveMargin", a.number("pos_margin"))
            .with("negativeMargin", a.number("neg_margin")),
        Distance.NORMALIZED_EUCLIDEAN,
        reducer,
        reducer);
  }

  private static Made circle(Arguments a) {
    MetricParts.requireDistance(a, Distance.COSINE, "CosineSimilarity()");
    MetricParts.Reduced reduced = MetricParts.reduced(a, Reducer.NON_ZERO, Reducer.ROWS);
    return new Made(
        LossCall.of("circle")
            .with("m", a.number("m"))
            .with("gamma", a.number("gamma"))
            .with("reducer", reduced.reducer())
            .with("detach", true),
        reduced.sum());
  }

  private static Made fastAp(Arguments a) {
    MetricParts.requireDistance(a, Distance.NORMALIZED_SQUARED_EUCLIDEAN, "LpDistance(power=2)");
    MetricParts.Reduced reduced = MetricParts.reduced(a, Reducer.ANCHORS, Reducer.ANCHORS);
    return new Made(
        LossCall.of("fastAp")
            .with("bins", a.integer("num_bins"))
            .with("reducer", reduced.reducer()),
        reduced.sum());
  }

  private static Made pnp(Arguments a) {
    MetricParts.requireDistance(a, Distance.COSINE, "CosineSimilarity()");
    a.ignore("reducer");
    PnpVariant variant =
        switch (a.choice("variant", "O", "Ds", "Iu", "Dq", "Ib")) {
          case "O" -> PnpVariant.COUNT;
          case "Ds" -> PnpVariant.DECREASING;
          case "Dq" -> PnpVariant.POWER;
          case "Ib" -> PnpVariant.BOUNDED;
          default -> PnpVariant.INCREASING;
        };
    return new Made(
        LossCall.of("pnp")
            .with("variant", variant)
            .with("anneal", a.number("anneal"))
            .with("itself", true)
            .with("alpha", a.number("alpha"))
            .with("b", a.number("b")),
        false);
  }
}
