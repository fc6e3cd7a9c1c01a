package org.lossary.bakeoff.advice;

import java.util.function.Predicate;
import org.lossary.LossInfo;

/**
 * What a {@link Situation} says of losses.
 *
 * @param words what is the case, as a clause
 * @param answer what answers it; {@link #USE} where a loss says itself when to use it
 * @param fits whether a loss has what answers it
 * @param against what speaks against a loss that suffers; {@link #AVOID} where a loss says itself
 *     when to avoid it, {@link #SHAPE} where it takes something else
 * @param suffers whether a loss suffers from it
 * @param forbids whether a loss that suffers should not be tried: it refuses such data, needs
 *     others, or learns what is wrong
 */
record Rule(
    String words,
    String answer,
    Predicate<LossInfo> fits,
    String against,
    Predicate<LossInfo> suffers,
    boolean forbids) {
  /** The words of the catalogue for when to use a loss. */
  static final String USE = "use";

  /** The words of the catalogue for when to avoid a loss. */
  static final String AVOID = "avoid";

  /** What a loss takes, as the catalogue describes its inputs. */
  static final String SHAPE = "shape";

  /** A rule that says nothing of any loss yet. */
  static Rule when(String words) {
    return new Rule(words, "", none -> false, "", none -> false, false);
  }

  /** For losses that say themselves when to use them. */
  Rule fits(Predicate<LossInfo> which) {
    return fits(which, USE);
  }

  Rule fits(Predicate<LossInfo> which, String why) {
    return new Rule(words, why, which, against, suffers, forbids);
  }

  Rule harms(Predicate<LossInfo> which, String why) {
    return new Rule(words, answer, fits, why, which, false);
  }

  Rule forbids(Predicate<LossInfo> which, String why) {
    return new Rule(words, answer, fits, why, which, true);
  }

  /** What answers it, said of one loss. */
  String answer(LossInfo info) {
    return answer.equals(USE) ? "use it when " + info.useWhen() : answer;
  }

  /** What speaks against one loss. */
  String against(LossInfo info) {
    return switch (against) {
      case AVOID -> "avoid it when " + info.avoidWhen();
      case SHAPE -> Facts.shape(info);
      default -> against;
    };
  }
}
