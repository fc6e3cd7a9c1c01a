package org.lossary.bakeoff.advice;

import java.util.List;
import org.lossary.LossInfo;
import org.lossary.Property;

/**
 * What data, model and purpose may be like. A {@link Rule} for each says which property of a loss
 * answers it and which loss suffers from it; properties, domains, inputs and words on when to use a
 * loss are those of the catalogue.
 */
public enum Situation {
  /** Far-off targets that are real. */
  OUTLIERS(NumberRules.OUTLIERS),
  /** Far-off targets that are errors in the data. */
  MISTAKES(NumberRules.MISTAKES),
  /** Noise about as normal. */
  CLEAN(NumberRules.CLEAN),
  /** Many targets are exactly 0. */
  ZEROS(NumberRules.ZEROS),
  /** Targets below 0. */
  NEGATIVES(NumberRules.NEGATIVES),
  /** Positive targets with a long tail. */
  SKEWED(NumberRules.SKEWED),
  /** Counts that vary more than Poisson's. */
  OVERDISPERSED(NumberRules.OVERDISPERSED),
  /** Residuals lean to one side. */
  LOPSIDED(NumberRules.LOPSIDED),
  /** One class is rare. */
  IMBALANCE(ClassRules.IMBALANCE),
  /** Classes of similar frequency. */
  BALANCED(ClassRules.BALANCED),
  /** Some labels are wrong. */
  NOISY_LABELS(ClassRules.NOISY_LABELS),
  /** The model ends in scores. */
  GIVES_LOGITS(ClassRules.LOGITS),
  /** The model ends in sigmoid or softmax. */
  GIVES_PROBABILITIES(ClassRules.PROBABILITIES),
  /** The model ends in log-softmax. */
  GIVES_LOG_PROBABILITIES(ClassRules.LOG_PROBABILITIES),
  /** Few items in a batch. */
  SMALL_BATCH(EmbeddingRules.SMALL_BATCH),
  /** Neither few nor many items in a batch. */
  MEDIUM_BATCH(EmbeddingRules.MEDIUM_BATCH),
  /** Many items in a batch. */
  LARGE_BATCH(EmbeddingRules.LARGE_BATCH),
  /** Pairs are marked. */
  PAIRS(EmbeddingRules.PAIRS),
  /** Pairs that belong together, and nothing that does not. */
  POSITIVES(EmbeddingRules.POSITIVES),
  /** Pairs have scores. */
  SCORED_PAIRS(EmbeddingRules.SCORED_PAIRS),
  /** Anchors have a positive and negatives. */
  TRIPLETS(EmbeddingRules.TRIPLETS),
  /** Classes are known. */
  CLASSES(EmbeddingRules.CLASSES),
  /** Nothing but two views of each thing. */
  VIEWS(EmbeddingRules.VIEWS),
  /** A pixel belongs to one class. */
  EXCLUSIVE(RegionRules.EXCLUSIVE),
  /** A pixel may belong to several regions. */
  OVERLAPPING(RegionRules.OVERLAPPING),
  /** There is one region and its rest. */
  SINGLE_REGION(RegionRules.SINGLE),
  /** Intersection over union is the score. */
  SCORED_BY_IOU(RegionRules.IOU),
  /** The Dice coefficient is the score. */
  SCORED_BY_DICE(RegionRules.DICE),
  /** Misses cost more than false alarms. */
  MISSES_COST(RegionRules.MISSES),
  /** False alarms cost more than misses. */
  FALSE_ALARMS_COST(RegionRules.ALARMS),
  /** Both cost the same. */
  EVEN_COSTS(RegionRules.EVEN),
  /** Training starts anew. */
  FROM_START(RegionRules.START),
  /** A good model is fine-tuned. */
  FINE_TUNING(RegionRules.TUNING),
  /** Each frame has its label. */
  ALIGNED(SequenceRules.ALIGNED),
  /** A sequence has labels, and no frame of it. */
  UNALIGNED(SequenceRules.UNALIGNED),
  /** Sequences with too few frames for their labels. */
  CROWDED(SequenceRules.CROWDED),
  /** Generator against discriminator. */
  ADVERSARIAL(GenerationRules.GAN),
  /** An autoencoder with random latents. */
  VARIATIONAL(GenerationRules.VAE),
  /** An autoencoder without random latents. */
  AUTOENCODER(GenerationRules.AUTOENCODER),
  /** Generated samples against real ones. */
  SAMPLES(GenerationRules.SAMPLES),
  /** A discriminator with spectral normalisation. */
  SPECTRAL(GenerationRules.SPECTRAL),
  /** A discriminator with a penalty on gradients. */
  PENALISED(GenerationRules.PENALISED),
  /** A discriminator without either. */
  UNBOUNDED(GenerationRules.FREE),
  /** Normal latents, a standard normal prior. */
  NORMAL_LATENTS(GenerationRules.NORMAL_LATENTS),
  /** Normal latents, a learned prior. */
  LEARNED_PRIOR(GenerationRules.LEARNED_PRIOR),
  /** Binary latents. */
  BINARY_LATENTS(GenerationRules.BINARY_LATENTS),
  /** Latents that are categories. */
  CATEGORICAL_LATENTS(GenerationRules.CATEGORICAL_LATENTS),
  /** Data of 0 and 1. */
  BITS(GenerationRules.BITS),
  /** Data within [0, 1]. */
  INTENSITIES(GenerationRules.INTENSITIES),
  /** Data that are real numbers. */
  REAL_NUMBERS(GenerationRules.NUMBERS),
  /** A policy is learned. */
  POLICY(DecisionRules.POLICY),
  /** Values of states are learned. */
  STATE_VALUES(DecisionRules.STATE_VALUES),
  /** Values of actions are learned. */
  ACTION_VALUES(DecisionRules.VALUES),
  /** Actions are numbers. */
  CONTINUOUS_ACTIONS(DecisionRules.CONTINUOUS),
  /** Steps of the policy that is learned. */
  OWN_STEPS(DecisionRules.OWN_STEPS),
  /** Steps of other policies. */
  OTHER_STEPS(DecisionRules.OTHER_STEPS),
  /** Steps are used again. */
  SEVERAL_PASSES(DecisionRules.SEVERAL_PASSES),
  /** Steps are used once. */
  ONE_PASS(DecisionRules.ONE_PASS),
  /** Rewards come late. */
  LATE_REWARDS(DecisionRules.LATE_REWARDS),
  /** Returns have a distribution within bounds. */
  KNOWN_RANGE(DecisionRules.KNOWN_RANGE),
  /** Returns have a distribution without known bounds. */
  UNKNOWN_RANGE(DecisionRules.UNKNOWN_RANGE),
  /** The mean of returns will do. */
  MEAN_RETURN(DecisionRules.MEAN_RETURN),
  /** Samples of a number. */
  SAMPLES_1D(TransportRules.SAMPLES),
  /** Samples of several coordinates. */
  POINT_CLOUDS(TransportRules.CLOUDS),
  /** Histograms with costs between bins. */
  KNOWN_COSTS(TransportRules.COSTS),
  /** Histograms with bins in an order. */
  ORDERED_BINS(TransportRules.BINS),
  /** Probabilities of the same classes. */
  CLASS_PROBABILITIES(TransportRules.CLASSES),
  /** Normal distributions. */
  NORMALS(TransportRules.NORMALS),
  /** Up to some thousands of points. */
  FEW_POINTS(TransportRules.FEW),
  /** More points than that. */
  MANY_POINTS(TransportRules.MANY),
  /** Mass without a counterpart. */
  UNEQUAL_MASS(TransportRules.UNEQUAL),
  /** Distributions that hardly overlap. */
  APART(TransportRules.APART),
  /** A network that sees is at hand. */
  NETWORK(ImageRules.NETWORK),
  /** None is. */
  NO_NETWORK(ImageRules.NO_NETWORK),
  /** Texture counts, wherever it is. */
  STYLE(ImageRules.STYLE),
  /** It counts what is where. */
  PLACE(ImageRules.PLACE),
  /** Images may be shifted. */
  SHIFTED(ImageRules.SHIFTED),
  /** Images of strokes. */
  STROKES(ImageRules.STROKES),
  /** Photographs. */
  PHOTOGRAPHS(ImageRules.PHOTOGRAPHS),
  /** Fewer than 176 pixels a side. */
  SMALL_IMAGES(ImageRules.SMALL),
  /** At least 176 pixels a side. */
  LARGE_IMAGES(ImageRules.LARGE),
  /** Which of two comes first. */
  COMPARISONS(OrderRules.COMPARISONS),
  /** Grades of documents. */
  GRADES(OrderRules.GRADES),
  /** One document of many, or few. */
  CLICKS(OrderRules.CLICKS),
  /** The whole order. */
  WHOLE_ORDER(OrderRules.WHOLE_ORDER),
  /** Answers of a language model, compared. */
  ANSWERS(OrderRules.ANSWERS),
  /** Scores of a better model. */
  TEACHER(OrderRules.TEACHER),
  /** The first places count most. */
  FIRST_PLACES(OrderRules.FIRST_PLACES),
  /** All places count the same. */
  ALL_PLACES(OrderRules.ALL_PLACES),
  /** Some comparisons are wrong. */
  NOISY_ORDER(OrderRules.NOISY);

  private final Rule rule;

  Situation(Rule rule) {
    this.rule = rule;
  }

  /** What is the case, as a clause. */
  public String words() {
    return rule.words();
  }

  /** What answers it, said of no loss in particular. */
  public String answer() {
    return rule.answer();
  }

  /** What answers it, said of one loss. */
  String answer(LossInfo info) {
    return rule.answer(info);
  }

  /** Whether a loss has what answers it. */
  public boolean fits(LossInfo info) {
    return rule.fits().test(info);
  }

  /** How much it helps that a loss fits: 1, or more where the answer has degrees. */
  double weight(LossInfo info) {
    return switch (this) {
      // What depends on the start comes after what does not.
      case MISTAKES ->
          List.of("huber", "mae").contains(info.id()) ? 3 : info.has(Property.REDESCENDING) ? 2 : 1;
      case IMBALANCE -> List.of("focal", "focal-softmax").contains(info.id()) ? 2 : 1;
      case POSITIVES ->
          switch (info.id()) {
            case "clip-contrastive" -> 1.5;
            case "siglip", "guided-contrastive" -> 1.2;
            default -> 1;
          };
      // A policy from them at once comes before a model of their rewards.
      case ANSWERS -> info.id().equals("dpo") ? 2 : 1;
      // Where losses work and more would help, the size decides nothing.
      case MEDIUM_BATCH -> 0;
      default -> 1;
    };
  }

  /** Whether a loss suffers from it. */
  public boolean harms(LossInfo info) {
    return rule.suffers().test(info);
  }

  /** Why it does. */
  public String against(LossInfo info) {
    if (this != NOISY_LABELS || Growth.grows(info) && !Facts.focuses(info)) {
      return rule.against(info);
    }
    return Facts.focuses(info)
        ? "it counts hard rows more, and those with a wrong label are the hardest"
        : "a wrong label costs without bound, and it has no labelSmoothing";
  }

  /**
   * Whether a loss that suffers should not be tried: it refuses such targets, needs other data, or
   * learns what is wrong.
   */
  public boolean forbids() {
    return rule.forbids();
  }
}
