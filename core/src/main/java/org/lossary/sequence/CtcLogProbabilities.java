package org.lossary.sequence;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;

/**
 * Connectionist temporal classification, as {@link Ctc}, from log-probabilities: their derivative
 * is minus the probability, given the labels, that the path passes through the class at the frame.
 *
 * <p>That probabilities of a frame sum to 1 is the business of what made them. If they do, the
 * value is never negative: what rounding takes below 0, at most 2^-22 a frame, is 0. Numbers that
 * sum to more are taken as they are and may give less than 0. A log-probability of -infinity is
 * probability 0; NaN and +infinity make loss and gradient of their sequence NaN.
 *
 * @param blank the class that stands for no label; -1 is the last class
 * @param infeasible what becomes of sequences that cannot have their labels
 * @param per what the loss of a sequence is divided by
 */
public record CtcLogProbabilities(int blank, Infeasible infeasible, Per per)
    implements StructuredLoss<LabelledSequences>, CtcLogProbabilitiesParameters {
  private static final String ID = "ctc-log-probabilities";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Connectionist temporal classification of log-probabilities")
          .family(Family.SEQUENCE, Task.SEQUENCE_LABELLING)
          .summary(
              "Minus the log-probability of the labels, summed over every way to align them with the frames, from log-probabilities.")
          .formula(
              "P[t in 0..T-1, i in 0..S-1] = exp(z[t,k[i]])*cases(t == 0: [i <= 1], i == 0: P[t-1,0], i == 1: P[t-1,1] + P[t-1,0], k[i] == k[i-2]: P[t-1,i] + P[t-1,i-1], otherwise: P[t-1,i] + P[t-1,i-1] + P[t-1,i-2]); "
                  + "A = cases(T == 0: 1, S == 1: P[T-1,0], otherwise: P[T-1,S-1] + P[T-1,S-2]); "
                  + "-ln(A)/cases(per == 0: 1, per == 1: max(1, (S - 1)/2), otherwise: max(1, T))")
          .domains(Domain.LOG_PROBABILITY, Domain.LABEL)
          .parameter("blank", 0, CtcItem.BLANK_RULE, -1, 2, "the class that stands for no label")
          .parameter(
              "infeasible",
              Infeasible.INFINITE,
              "INFINITE, ZERO or ERROR",
              "what becomes of sequences that cannot have their labels")
          .parameter(
              "per",
              Per.SEQUENCE,
              "SEQUENCE, LABEL or FRAME",
              "what the loss of a sequence is divided by")
          .properties(Property.DIFFERENTIABLE)
          .name(
              "PyTorch",
              "nn.CTCLoss(blank, reduction, zero_infinity) in value; its gradient is this one plus exp(log_probs) times the weight of the sequence")
          .useWhen("a model ends in log-softmax, or log-probabilities come from elsewhere")
          .avoidWhen("the logits are at hand: use ctc, which is more exact and needs no pass back")
          .notes(
              "PyTorch's gradient with respect to log_probs is that with respect to logits, right only if log_softmax made them; this one is right for any log-probabilities. In the formula k are the labels with a blank before, between and after them, S in all; P is the probability of the first frames and labels.")
          .source(
              "A. Graves, S. Fernandez, F. Gomez and J. Schmidhuber, Connectionist Temporal Classification, ICML 2006")
          .build();

  private static final ItemKernel<CtcLogProbabilities, LabelledSequences> KERNEL =
      CtcLogProbabilities::item;

  /** Checks the parameters. */
  public CtcLogProbabilities {
    CtcItem.requireBlank(ID, blank);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<LabelledSequences> inputs() {
    return LabelledSequences.class;
  }

  @Override
  public double evaluate(
      LabelledSequences inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    CtcItem.check(ID, blank, infeasible, inputs);
    return Items.evaluate(ID, KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      CtcLogProbabilities loss,
      LabelledSequences inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    Matrix gradient = Items.wanted(gradients, 0);
    double divisor = CtcItem.divisor(loss.per, inputs, item);
    double value =
        CtcItem.value(false, loss.blank, inputs, item, scale / divisor, gradient, memory);
    return value == Double.POSITIVE_INFINITY
        ? CtcItem.impossible(ID, loss.infeasible, item)
        : value / divisor;
  }
}
