package org.lossary.cli;

import java.util.List;
import org.lossary.Task;
import org.lossary.bakeoff.advice.Situation;

/** Questions where data are made, policies, distributions, images or orders are learned. */
final class ModelQuestions {
  static final List<Question> GENERATION =
      List.of(
          Question.of("--model", "What makes the data?", Task.GENERATION)
              .answer("gan", "a generator against a discriminator", Situation.ADVERSARIAL)
              .answer("vae", "an autoencoder with random latents", Situation.VARIATIONAL)
              .answer("autoencoder", "without random latents", Situation.AUTOENCODER)
              .answer(
                  "samples",
                  "a generator whose samples are compared with real ones",
                  Situation.SAMPLES)
              .orUnknown(),
          Question.of("--discriminator", "What bounds the discriminator?", Task.GENERATION)
              .after(Situation.ADVERSARIAL)
              .answer("spectral", "spectral normalisation", Situation.SPECTRAL)
              .answer("penalty", "a penalty on its gradients", Situation.PENALISED)
              .answer("nothing", Situation.UNBOUNDED)
              .orUnknown(),
          Question.of("--latents", "What are the latents?", Task.GENERATION)
              .after(Situation.VARIATIONAL)
              .answer("normal", "with a standard normal prior", Situation.NORMAL_LATENTS)
              .answer("learned-prior", "normal, as their prior is", Situation.LEARNED_PRIOR)
              .answer("binary", Situation.BINARY_LATENTS)
              .answer("categories", Situation.CATEGORICAL_LATENTS)
              .orUnknown(),
          Question.of("--data", "What are the data?", Task.GENERATION)
              .after(Situation.VARIATIONAL, Situation.AUTOENCODER)
              .answer("bits", "0 or 1", Situation.BITS)
              .answer("intensities", "within [0, 1]", Situation.INTENSITIES)
              .answer("numbers", "any real numbers", Situation.REAL_NUMBERS)
              .orUnknown());

  static final List<Question> DECISIONS =
      List.of(
          Question.of("--learn", "What is learned?", Task.REINFORCEMENT_LEARNING)
              .answer("policy", Situation.POLICY)
              .answer("state-values", "how good states are", Situation.STATE_VALUES)
              .answer("action-values", "how good actions are in a state", Situation.ACTION_VALUES)
              .orUnknown(),
          Question.of("--actions", "What are the actions?", Task.REINFORCEMENT_LEARNING)
              .answer("discrete", "one of a list", null)
              .answer("continuous", "numbers", Situation.CONTINUOUS_ACTIONS),
          Question.of("--steps", "Who took the steps?", Task.REINFORCEMENT_LEARNING)
              .answer("own", "the policy that is learned", Situation.OWN_STEPS)
              .answer(
                  "other", "other policies: a replay buffer, lagging actors", Situation.OTHER_STEPS)
              .orUnknown(),
          Question.of("--passes", "How often is a step learned from?", Task.REINFORCEMENT_LEARNING)
              .answer("once", Situation.ONE_PASS)
              .answer("several", Situation.SEVERAL_PASSES)
              .orUnknown(),
          Question.of("--rewards", "When do rewards come?", Task.REINFORCEMENT_LEARNING)
              .answer("soon", null)
              .answer("late", "many steps after what earned them", Situation.LATE_REWARDS),
          Question.of("--returns", "What of the returns is wanted?", Task.REINFORCEMENT_LEARNING)
              .answer("mean", Situation.MEAN_RETURN)
              .answer("bounded", "their distribution, within known bounds", Situation.KNOWN_RANGE)
              .answer("distribution", "their distribution, as for risk", Situation.UNKNOWN_RANGE)
              .orUnknown());

  static final List<Question> DISTRIBUTIONS =
      List.of(
          Question.of("--compare", "What is compared?", Task.DISTRIBUTION_MATCHING)
              .answer("numbers", "samples of a single number", Situation.SAMPLES_1D)
              .answer("points", "samples of several coordinates", Situation.POINT_CLOUDS)
              .answer("costs", "histograms, with known costs between bins", Situation.KNOWN_COSTS)
              .answer("bins", "histograms with bins in an order", Situation.ORDERED_BINS)
              .answer("classes", "probabilities of the same classes", Situation.CLASS_PROBABILITIES)
              .answer("normals", "means and variances", Situation.NORMALS)
              .orUnknown(),
          Question.of("--points", "How many points are there?", Task.DISTRIBUTION_MATCHING)
              .answer("few", "up to some thousands", Situation.FEW_POINTS)
              .answer("many", Situation.MANY_POINTS)
              .orUnknown(),
          Question.of("--mass", "Does all mass have a counterpart?", Task.DISTRIBUTION_MATCHING)
              .answer("equal", null)
              .answer("unequal", "masses differ, or there are strays", Situation.UNEQUAL_MASS),
          Question.of("--overlap", "Do the two overlap?", Task.DISTRIBUTION_MATCHING)
              .answer("much", null)
              .answer("little", "or not at all, at first", Situation.APART));

  static final List<Question> IMAGES =
      List.of(
          Question.of(
                  "--network",
                  "Is a network trained on such images at hand?",
                  Task.IMAGE_SIMILARITY)
              .answer("yes", Situation.NETWORK)
              .answer("no", Situation.NO_NETWORK)
              .orUnknown(),
          Question.of("--look", "What should be alike?", Task.IMAGE_SIMILARITY)
              .answer("place", "what is where", Situation.PLACE)
              .answer("style", "texture, wherever it is", Situation.STYLE)
              .orUnknown(),
          Question.of("--aligned", "Do pixels lie on each other?", Task.IMAGE_SIMILARITY)
              .answer("yes", null)
              .answer("no", "images may be shifted", Situation.SHIFTED),
          Question.of("--images", "What do they show?", Task.IMAGE_SIMILARITY)
              .answer("photographs", Situation.PHOTOGRAPHS)
              .answer("strokes", "digits, letters, drawings", Situation.STROKES)
              .orUnknown(),
          Question.of("--side", "How large are they?", Task.IMAGE_SIMILARITY)
              .answer("small", "fewer than 176 pixels a side", Situation.SMALL_IMAGES)
              .answer("large", Situation.LARGE_IMAGES)
              .orUnknown());

  static final List<Question> ORDERS =
      List.of(
          Question.of("--known", "What is known of the order?", Task.RANKING)
              .answer("pairs", "which of two comes first", Situation.COMPARISONS)
              .answer("grades", "of the documents of a query", Situation.GRADES)
              .answer("clicks", "one document of a query, or few, was chosen", Situation.CLICKS)
              .answer("order", "all of it", Situation.WHOLE_ORDER)
              .answer("answers", "of a language model, compared", Situation.ANSWERS)
              .answer("teacher", "scores of a better model", Situation.TEACHER)
              .orUnknown(),
          Question.of("--places", "Which places count?", Task.RANKING)
              .answer("first", "the first few, as NDCG has it", Situation.FIRST_PLACES)
              .answer("all", "the same", Situation.ALL_PLACES)
              .orUnknown(),
          Question.of("--labels", "May some comparisons be wrong?", Task.RANKING)
              .answer("clean", null)
              .answer("noisy", "some are wrong", Situation.NOISY_ORDER));

  private ModelQuestions() {}
}
