package org.lossary.bakeoff.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lossary.LossInfo;
import org.lossary.Losses;
import org.lossary.generative.CategoricalKl;
import org.lossary.segmentation.Activation;
import org.lossary.segmentation.Pixels;
import org.lossary.sequence.Infeasible;

/**
 * Parameters that follow from what a model gives and from what is wanted, with the reasons: a loss
 * that is named should be right for the model as it stands.
 */
final class Fitting {
  private Fitting() {}

  /** Whether it is of distributions in any form, as a parameter says. */
  static boolean ofForms(LossInfo info) {
    return info.id().equals("kl-divergence");
  }

  /** The parameters by name. */
  static Map<String, Object> of(LossInfo info, Set<Situation> situations) {
    Map<String, Object> set = new LinkedHashMap<>();
    if (Facts.hasParameter(info, "activation")) {
      set.put("activation", activation(situations));
      if (Facts.hasParameter(info, "pixels")) {
        pixels(situations, set);
      }
    }
    if (info.id().endsWith("tversky") && situations.contains(Situation.FALSE_ALARMS_COST)) {
      set.put("alpha", 0.7);
      set.put("beta", 0.3);
    } else if (info.id().endsWith("tversky") && situations.contains(Situation.MISSES_COST)) {
      set.put("alpha", 0.3);
      set.put("beta", 0.7);
    }
    if (situations.contains(Situation.CROWDED) && Facts.hasParameter(info, "infeasible")) {
      set.put("infeasible", Infeasible.ZERO);
    }
    if (situations.contains(Situation.UNEQUAL_MASS) && Facts.hasParameter(info, "rho")) {
      set.put("rho", 1.0);
    }
    if (situations.contains(Situation.OTHER_STEPS) && info.id().equals("a2c")) {
      set.put("importance", true);
    }
    if (situations.contains(Situation.NOISY_ORDER) && info.id().equals("dpo")) {
      set.put("labelSmoothing", Tuned.SMOOTHING);
    }
    if (ofForms(info)) {
      form(situations, set);
    }
    if (info.id().equals("elbo") || info.id().equals("reconstruction")) {
      error(situations, set);
    }
    return set;
  }

  private static Activation activation(Set<Situation> situations) {
    if (situations.contains(Situation.GIVES_PROBABILITIES)) {
      return Activation.NONE;
    }
    boolean each =
        situations.contains(Situation.OVERLAPPING) || situations.contains(Situation.SINGLE_REGION);
    return each ? Activation.SIGMOID : Activation.SOFTMAX;
  }

  private static void pixels(Set<Situation> situations, Map<String, Object> set) {
    if (situations.contains(Situation.OVERLAPPING)
        || situations.contains(Situation.SINGLE_REGION)) {
      set.put("pixels", Pixels.EACH);
    } else if (situations.contains(Situation.EXCLUSIVE)) {
      set.put("pixels", Pixels.CLASSES);
    }
  }

  private static void form(Set<Situation> situations, Map<String, Object> set) {
    if (situations.contains(Situation.GIVES_PROBABILITIES)) {
      set.put("prediction", CategoricalKl.Form.PROBABILITY);
    } else if (situations.contains(Situation.GIVES_LOG_PROBABILITIES)) {
      set.put("prediction", CategoricalKl.Form.LOG_PROBABILITY);
    }
  }

  private static void error(Set<Situation> situations, Map<String, Object> set) {
    if (situations.contains(Situation.BITS)) {
      set.put("error", Losses.bceWithLogits());
    } else if (situations.contains(Situation.INTENSITIES)) {
      set.put("error", Losses.continuousBernoulli());
    } else if (situations.contains(Situation.REAL_NUMBERS)) {
      set.put("error", Losses.halfSquared());
    }
  }

  /** Why they are what they are, where no situation says so. */
  static List<String> reasons(Map<String, Object> set) {
    List<String> reasons = new ArrayList<>();
    Object activation = set.get("activation");
    if (activation != null) {
      reasons.add(
          switch ((Activation) activation) {
            case SOFTMAX ->
                "activation = SOFTMAX is for logits of classes that exclude each other; SIGMOID for"
                    + " those of regions that may overlap, or of a single one";
            case SIGMOID -> "activation = SIGMOID makes a probability of the logit of each region";
            case NONE -> "activation = NONE takes probabilities, not logits";
          });
    }
    if (set.get("alpha") instanceof Double alpha && set.get("beta") instanceof Double beta) {
      reasons.add("alpha = " + alpha + " weighs false alarms, beta = " + beta + " misses");
    }
    if (set.containsKey("rho")) {
      reasons.add(
          "rho = 1 is the price of mass, in units of the cost: set it by how far is too far");
    }
    if (set.containsKey("importance")) {
      reasons.add("importance = true weighs steps by how probable they are under the policy now");
    }
    return reasons;
  }
}
