package org.lossary.ranking;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.maths.Maths64;

/**
 * Direct preference optimisation: a loss of h, how much more the policy favours the chosen answer
 * over the rejected one than the reference does, h = (log p_chosen - log r_chosen) - (log
 * p_rejected - log r_rejected), in nats. {@link Form} has the functions of h.
 *
 * <p>Inputs are {@link PreferencePairs}. The mean divides by the number of pairs. What the
 * reference says of an answer is the same whatever is trained: compute it once.
 *
 * @param form the function of h
 * @param beta how strongly the policy is held to the reference: beta h is the difference of the
 *     answers' rewards; finite and greater than 0
 * @param labelSmoothing the probability that a label is wrong, for SIGMOID and ROBUST; within [0,
 *     1/2), else 0
 * @param referenceFree whether the reference counts as indifferent and need not be given
 */
public record Dpo(Form form, double beta, double labelSmoothing, boolean referenceFree)
    implements StructuredLoss<PreferencePairs>, DpoParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("dpo", "Direct preference optimisation")
          .family(Family.RANKING, Task.RANKING)
          .summary("Moves a policy towards preferred answers without a reward model.")
          .formula(
              "h = cases(referenceFree == 1: p[0] - p[1], otherwise: (p[0] - r[0]) - (p[1] - r[1]));"
                  + " u = beta*h; w = labelSmoothing;"
                  + " cases(form == 0: (1 - w)*softplus(-u) + w*softplus(u),"
                  + " form == 1: ((1 - w)*softplus(-u) - w*softplus(u))/(1 - 2*w),"
                  + " form == 2: max(0, 1 - u), otherwise: (h - 1/(2*beta))^2)")
          .domains(Domain.LOG_PROBABILITY, Domain.LOG_PROBABILITY)
          .parameter(
              "form",
              Dpo.Form.SIGMOID,
              "SIGMOID, ROBUST, HINGE or IPO",
              "the function of the difference")
          .parameter("beta", 0.1, "finite and > 0", 0.05, 1, "how strongly the policy is held back")
          .parameter(
              "labelSmoothing",
              0.0,
              "within [0, 0.5), 0 for HINGE and IPO",
              0.0,
              0.3,
              "probability that a label is wrong")
          .parameter(
              "referenceFree", false, "true or false", "whether the reference is indifferent")
          .name(
              "TRL",
              "DPOTrainer(loss_type='sigmoid', 'robust', 'hinge' or 'ipo', beta=beta, label_smoothing=labelSmoothing, reference_free=referenceFree)")
          .useWhen("answers of a language model were compared and it is to be trained on that")
          .avoidWhen(
              "answers are very different in length: average over tokens (IPO expects it), or train a reward model with Bradley-Terry")
          .notes(
              "SIGMOID with smoothing is conservative DPO; ROBUST corrects the expectation for wrong labels and may be negative. IPO's beta is tau of its paper; TRL averages its log-probabilities over tokens, which is for the caller to do. At h = 1/beta the subgradient of HINGE is 0.")
          .source(
              "R. Rafailov et al., Direct preference optimization, NeurIPS 2023; E. Mitchell, A note on DPO with noisy preferences, 2023; S. R. Chowdhury et al., Provably robust DPO, ICML 2024; M. G. Azar et al., A general theoretical paradigm to understand learning from human preferences, AISTATS 2024; Y. Zhao et al., SLiC-HF, 2023")
          .build();

  private static final String ID = "dpo";
  private static final ItemKernel<Dpo, PreferencePairs> KERNEL = Dpo::item;

  /** The functions of h; u = beta h, and e is the label smoothing. */
  public enum Form {
    /** (1 - e) softplus(-u) + e softplus(u): DPO, and conservative DPO where e is not 0. */
    SIGMOID,
    /** ((1 - e) softplus(-u) - e softplus(u))/(1 - 2 e): unbiased where labels are wrong. */
    ROBUST,
    /** max(0, 1 - u): SLiC. */
    HINGE,
    /** (h - 1/(2 beta))^2: IPO, which does not want answers apart without end. */
    IPO
  }

  /** Checks the parameters. */
  public Dpo {
    LossException.requirePositive(ID, "beta", beta);
    LossException.require(
        labelSmoothing >= 0 && labelSmoothing < 0.5,
        ID,
        "labelSmoothing",
        "must be within [0, 0.5)",
        labelSmoothing);
    LossException.require(
        labelSmoothing == 0 || form == Form.SIGMOID || form == Form.ROBUST,
        ID,
        "labelSmoothing",
        "must be 0 for HINGE and IPO",
        labelSmoothing);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<PreferencePairs> inputs() {
    return PreferencePairs.class;
  }

  @Override
  public double evaluate(
      PreferencePairs inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    if (!referenceFree && inputs.referenceChosen() == null) {
      throw new LossException(
          ID, "reference", "must be given unless referenceFree is true", "none");
    }
    return Items.evaluate(ID, KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      Dpo loss,
      PreferencePairs inputs,
      int pair,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double h = loss.difference(inputs, pair);
    double u = loss.beta * h;
    double e = loss.labelSmoothing;
    double value;
    double slope;
    switch (loss.form) {
      case SIGMOID -> {
        value = e == 0 ? Maths64.softplus(-u) : blend(u, 1 - e, e);
        slope = loss.beta * (e * Maths64.sigmoid(u) - (1 - e) * Maths64.sigmoid(-u));
      }
      case ROBUST -> {
        double all = 1 - 2 * e;
        value = blend(u, (1 - e) / all, -e / all);
        slope = -loss.beta * (e * Maths64.sigmoid(u) + (1 - e) * Maths64.sigmoid(-u)) / all;
      }
      case HINGE -> {
        value = u >= 1 ? 0 : 1 - u;
        slope = u >= 1 ? 0 : -loss.beta;
      }
      default -> {
        double off = h - 1 / (2 * loss.beta);
        value = off * off;
        slope = 2 * off;
      }
    }
    MarginRanking.write(gradients, pair, scale * slope, -scale * slope);
    return value;
  }

  private static double blend(double u, double right, double wrong) {
    return wrong == 0
        ? right * Maths64.softplus(-u)
        : right * Maths64.softplus(-u) + wrong * Maths64.softplus(u);
  }

  private double difference(PreferencePairs inputs, int pair) {
    double chosen = inputs.chosen().get(pair, 0);
    double rejected = inputs.rejected().get(pair, 0);
    Matrix referenceChosen = inputs.referenceChosen();
    Matrix referenceRejected = inputs.referenceRejected();
    if (referenceFree || referenceChosen == null || referenceRejected == null) {
      return chosen - rejected;
    }
    return (chosen - referenceChosen.get(pair, 0)) - (rejected - referenceRejected.get(pair, 0));
  }
}
