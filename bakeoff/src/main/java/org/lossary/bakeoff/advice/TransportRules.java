package org.lossary.bakeoff.advice;

import java.util.function.Predicate;
import org.lossary.LossInfo;
import org.lossary.transport.Histograms;
import org.lossary.transport.PointClouds;
import org.lossary.transport.Samples1d;
import org.lossary.transport.TransportProblem;

/** Rules of distributions that are brought together. */
final class TransportRules {
  private static final Predicate<LossInfo> SEES_DISTANCES =
      Facts.takes(Samples1d.class, PointClouds.class, TransportProblem.class, Histograms.class);

  private static final Predicate<LossInfo> OF_CLASSES =
      Facts.ids("kl-divergence", "categorical-kl", "jensen-shannon");

  private static Rule only(String words, Predicate<LossInfo> which) {
    return Rule.when(words).fits(which).forbids(which.negate(), Rule.SHAPE);
  }

  static final Rule SAMPLES =
      only("samples of a single number are compared", Facts.takes(Samples1d.class));

  static final Rule CLOUDS =
      only("samples of several coordinates are compared", Facts.takes(PointClouds.class));

  static final Rule COSTS =
      only("costs between bins are known", Facts.takes(TransportProblem.class));

  static final Rule BINS = only("histograms have bins in an order", Facts.takes(Histograms.class));

  static final Rule CLASSES =
      Rule.when("probabilities of the same classes are compared")
          .fits(OF_CLASSES)
          .forbids(OF_CLASSES.negate(), "it is not of classes without order");

  static final Rule NORMALS =
      only("normal distributions are compared", Facts.ids("gaussian-pair-kl"));

  static final Rule FEW =
      Rule.when("there are up to some thousands of points")
          .fits(Facts.ids("wasserstein", "emd"))
          .harms(Facts.ids("sliced-wasserstein", "sinkhorn-divergence"), Rule.AVOID);

  static final Rule MANY =
      Rule.when("there are many thousands of points")
          .fits(
              Facts.ids("sliced-wasserstein", "sinkhorn-divergence", "sinkhorn"),
              "it needs no exact plan, whose time grows fastest")
          .forbids(Facts.ids("wasserstein", "emd"), Rule.AVOID);

  static final Rule UNEQUAL =
      Rule.when("masses differ, or some of it has no counterpart")
          .fits(
              i -> Facts.hasParameter(i, "rho"),
              "mass that would have to go far is created and removed instead")
          .harms(
              i -> SEES_DISTANCES.test(i) && !Facts.hasParameter(i, "rho"),
              "it has no price for mass without a counterpart");

  static final Rule APART =
      Rule.when("the two may hardly overlap")
          .fits(
              i -> SEES_DISTANCES.test(i) && !i.id().equals("mmd"),
              "it sees how far apart they are")
          .harms(
              i -> OF_CLASSES.test(i) || i.id().equals("mmd"),
              "it does not see how far apart they are, once they do not overlap");

  private TransportRules() {}
}
