package org.lossary.bakeoff.advice;

import java.util.List;
import java.util.function.Predicate;
import org.lossary.Domain;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Task;

/**
 * The rules: what data and labels may be like, which property of a loss answers it, and which loss
 * suffers from it. Properties and domains are those of the catalogue, where tests check them.
 */
public enum Situation {
  /** Far-off targets that are real. */
  OUTLIERS(
      "there are outliers",
      "a bounded gradient, so that no single row can pull the model by more than its limit; where"
          + " the noise is lopsided it predicts nearer to the median than to the mean",
      i -> i.has(Property.BOUNDED_GRADIENT),
      "its gradient grows with the error, so that single rows rule",
      Situation::growing),
  /** Far-off targets that are errors in the data. */
  MISTAKES(
      "the outliers are mistakes",
      "a bounded gradient limits what such rows can do; one that fades leaves them out, from a model"
          + " that is good already",
      i -> i.has(Property.REDESCENDING) || i.has(Property.BOUNDED_GRADIENT),
      "its gradient grows with the error, so that the mistakes rule",
      Situation::growing),
  /** Noise about as normal. */
  CLEAN(
      "there are no outliers",
      "no need for robustness; squared error uses every row",
      i -> i.id().equals("mse"),
      "it gives up precision for a robustness that is not needed",
      i -> i.has(Property.REDESCENDING)),
  /** Many targets are exactly 0. */
  ZEROS(
      "many targets are zero",
      "a likelihood with zeros and a variance that grows with the mean",
      i -> i.target() == Domain.NON_NEGATIVE,
      "its targets must be above zero",
      i -> i.target() == Domain.POSITIVE),
  /** Targets below 0. */
  NEGATIVES(
      "some targets are negative",
      "",
      i -> false,
      "its targets cannot be negative",
      i -> i.target() != Domain.REAL),
  /** Positive targets with a long tail. */
  SKEWED(
      "targets are never negative and have a long tail",
      "a model of the logarithm of the mean, which cannot predict below zero and errs in per cent",
      i -> i.target() == Domain.NON_NEGATIVE || i.target() == Domain.POSITIVE,
      "",
      i -> false),
  /** Counts that vary more than Poisson's. */
  OVERDISPERSED(
      "counts vary more than their mean",
      "Poisson still estimates the mean, but expects less spread; a Tweedie power above 1 gives"
          + " large counts less weight",
      i -> i.tasks().contains(Task.COUNT_REGRESSION) && !i.id().equals("msle"),
      "",
      i -> false),
  /** Residuals lean to one side. */
  LOPSIDED(
      "errors lean to one side",
      "mean and median differ: decide which you want; quantiles and expectiles say how far apart"
          + " they are",
      i -> hasParameter(i, "tau"),
      "",
      i -> false),
  /** One class is rare. */
  IMBALANCE(
      "one class is rare",
      "weights for the rare class or focus on hard rows; they move probabilities, which the link"
          + " moves back",
      i -> Tuned.weighsClasses(i) || !Answers.regions(i).isEmpty(),
      "it has no weight for the rare class: weigh rows in the batch",
      i -> i.has(Property.PROPER)),
  /** Classes of similar frequency. */
  BALANCED(
      "classes are balanced", "no need for weights", i -> i.has(Property.PROPER), "", i -> false),
  /** Some labels are wrong. */
  NOISY_LABELS(
      "some labels may be wrong",
      "smoothed labels (labelSmoothing), or a margin with a bounded gradient, keep such rows from"
          + " dominating",
      i ->
          !focuses(i)
              && (Tuned.smoothsLabels(i)
                  || i.has(Property.BOUNDED_GRADIENT) && i.has(Property.MARGIN)),
      "its gradient grows without bound for a wrong label",
      i ->
          focuses(i)
              || !hasParameter(i, "labelSmoothing") && (Growth.grows(i) || i.has(Property.PROPER))),
  /** Few items in a batch. */
  SMALL_BATCH(
      "batches are small",
      "it learns from batches of any size",
      EmbeddingLosses::bearsSmallBatches,
      "it compares each item with all others of the batch and learns little from a few",
      EmbeddingLosses::needsLargeBatches),
  /** Neither few nor many items in a batch. */
  MEDIUM_BATCH(
      "batches are of moderate size",
      "it works with these, and better with larger ones, which hold more negatives",
      i -> EmbeddingLosses.needsLargeBatches(i) && !i.id().equals("barlow-twins"),
      "its correlations are rough estimates from so few items",
      i -> i.id().equals("barlow-twins")),
  /** Many items in a batch. */
  LARGE_BATCH(
      "batches are large",
      "each item can be compared with all others of the batch at once",
      EmbeddingLosses::comparesWithinBatch,
      "",
      i -> false),
  /** Pairs are marked. */
  PAIRS(
      "pairs are marked as alike or not",
      "it learns from such pairs",
      EmbeddingLosses::ofPairs,
      "it needs more than pairs",
      i -> !EmbeddingLosses.ofPairs(i)),
  /** Pairs that belong together, and nothing that does not. */
  POSITIVES(
      "only pairs that belong together are known",
      "the other pairs of the batch are its negatives",
      EmbeddingLosses::ofPositives,
      "it needs negatives, labels or scores",
      i -> !EmbeddingLosses.ofPositives(i)),
  /** Pairs have scores. */
  SCORED_PAIRS(
      "pairs have scores of how alike they are",
      "it learns from scores",
      EmbeddingLosses::ofScores,
      "it does not learn from scores",
      i -> !EmbeddingLosses.ofScores(i)),
  /** Anchors have a positive and negatives. */
  TRIPLETS(
      "it is known what is nearer to what",
      "it learns from an anchor with a positive and negatives",
      EmbeddingLosses::ofTriplets,
      "it needs something else than triplets",
      i -> !EmbeddingLosses.ofTriplets(i)),
  /** Classes are known. */
  CLASSES(
      "classes are known",
      "it compares all members of classes, without pairs or triplets to choose",
      EmbeddingLosses::ofClasses,
      "it needs scores",
      EmbeddingLosses::ofScores),
  /** Nothing but two views of each thing. */
  VIEWS(
      "there are two views of each thing and no labels",
      "it learns from views alone",
      EmbeddingLosses::ofViews,
      "it needs labels, scores or triplets",
      i -> !EmbeddingLosses.ofViews(i));

  private final String words;
  private final String answer;
  private final Predicate<LossInfo> fits;
  private final String against;
  private final Predicate<LossInfo> suffers;

  Situation(
      String words,
      String answer,
      Predicate<LossInfo> fits,
      String against,
      Predicate<LossInfo> suffers) {
    this.words = words;
    this.answer = answer;
    this.fits = fits;
    this.against = against;
    this.suffers = suffers;
  }

  /** What is the case, as a clause. */
  public String words() {
    return words;
  }

  /** What answers it. */
  public String answer() {
    return answer;
  }

  /** Whether a loss has what answers it. */
  public boolean fits(LossInfo info) {
    return fits.test(info);
  }

  /** How much it helps that a loss fits: 1, or more where the answer has degrees. */
  double weight(LossInfo info) {
    return switch (this) {
      // What depends on the start comes after what does not.
      case MISTAKES ->
          info.id().equals("huber") || info.id().equals("mae")
              ? 3
              : info.has(Property.REDESCENDING) ? 2 : 1;
      case IMBALANCE -> info.id().equals("focal") || info.id().equals("focal-softmax") ? 2 : 1;
      case POSITIVES ->
          switch (info.id()) {
            case "clip-contrastive" -> 1.5;
            case "siglip", "guided-contrastive" -> 1.2;
            default -> 1;
          };
      // Where losses work and more would help, the size decides nothing.
      case MEDIUM_BATCH -> 0;
      default -> 1;
    };
  }

  /** Whether a loss suffers from it. */
  public boolean harms(LossInfo info) {
    return suffers.test(info);
  }

  /** Why it does. */
  public String against(LossInfo info) {
    if (this != NOISY_LABELS || Growth.grows(info) && !focuses(info)) {
      return against;
    }
    return focuses(info)
        ? "it counts hard rows more, and those with a wrong label are the hardest"
        : "a wrong label costs without bound, and it has no labelSmoothing";
  }

  /**
   * Whether a loss that suffers should not be tried: it refuses such targets, needs other data, or
   * learns what is wrong.
   */
  public boolean forbids() {
    return switch (this) {
      case ZEROS, NEGATIVES -> true;
      case MISTAKES, NOISY_LABELS, SMALL_BATCH -> true;
      case PAIRS, POSITIVES, SCORED_PAIRS, TRIPLETS, CLASSES, VIEWS -> true;
      default -> false;
    };
  }

  private static boolean growing(LossInfo info) {
    return info.target() == Domain.REAL && Growth.grows(info);
  }

  static boolean hasParameter(LossInfo info, String... names) {
    return info.parameters().stream().anyMatch(p -> List.of(names).contains(p.name()));
  }

  /** Whether it counts the rows that are predicted worst more than others. */
  private static boolean focuses(LossInfo info) {
    return info.id().startsWith("focal");
  }
}
