package org.lossary.peers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which parameters and inputs a loss of another library has. */
final class Known {
  private static final List<String> REGIONS =
      List.of(
          "includeBackground",
          "activation",
          "squaredPred",
          "jaccard",
          "reduction",
          "smoothNr",
          "smoothDr",
          "batch",
          "weight",
          "softLabel");

  private static final List<String> INNER =
      List.of("margin", "negMargin", "posMargin", "smooth", "swap", "temperature", "distance");

  private static final List<String> LINK = List.of("link");

  /** Those that change nothing, or only where another parameter makes the loss look for them. */
  private static final Map<String, List<String>> MORE =
      Map.ofEntries(
          Map.entry("dice", REGIONS),
          Map.entry("dice_soft_label", REGIONS),
          Map.entry("generalized_dice", REGIONS),
          Map.entry("tversky", REGIONS),
          Map.entry("cross_batch_memory", INNER),
          Map.entry("self_supervised", INNER),
          Map.entry("focal_softmax", List.of("alpha")),
          Map.entry("gan_patch_monai", List.of("forDiscriminator")),
          Map.entry("half_binomial_logit", LINK),
          Map.entry("half_gamma_log", LINK),
          Map.entry("half_multinomial_logit", LINK),
          Map.entry("half_poisson_log", LINK),
          Map.entry("half_tweedie_identity", LINK),
          Map.entry("half_tweedie_log", LINK),
          Map.entry("keras_binary_focal", List.of("alpha", "applyClassBalancing")),
          Map.entry("margin", List.of("beta", "betaPerClass")),
          Map.entry("margin_mse", List.of("negatives")),
          Map.entry("multiple_negatives_ranking", List.of("hardNegatives")),
          Map.entry("multiple_negatives_symmetric", List.of("hardNegatives")),
          Map.entry("pnp", List.of("alpha", "b")),
          Map.entry("poisson_nll_loss", List.of("eps")),
          Map.entry("robust_linear", List.of("scale")),
          Map.entry("sup_con", List.of("distance", "miner", "reducer", "temperature")));

  private Known() {}

  /**
   * Refuses a parameter that the loss neither looked for nor is known to have. One that is null
   * stands for the default of whatever it is.
   */
  static void requireParameters(PeerCase c, Set<String> asked) {
    Set<String> known = new TreeSet<>(asked);
    known.addAll(MORE.getOrDefault(c.loss(), List.of()));
    c.params()
        .forEach(
            (name, value) -> {
              if (value != null) {
                require(c, "parameter", name, known);
              }
            });
  }

  /** Refuses an input that the loss did not look for. */
  static void requireInputs(PeerCase c, Set<String> asked) {
    c.inputs().keySet().forEach(name -> require(c, "input", name, asked));
  }

  private static void require(PeerCase c, String kind, String name, Set<String> known) {
    if (!known.contains(name)) {
      throw new PeerException(
          c.loss()
              + ": unknown "
              + kind
              + " '"
              + name
              + "'"
              + Near.suggestion(name, known)
              + "; it has "
              + String.join(", ", known));
    }
  }
}
