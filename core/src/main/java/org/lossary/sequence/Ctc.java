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
 * Connectionist temporal classification from logits: minus the logarithm, in nats, of the
 * probability that a sequence of frames gives its labels.
 *
 * <p>Each frame gives a class by the softmax of its scores, independently of the others. A path is
 * one class a frame; it gives the labels that are left when runs of one class are taken once and
 * blanks are then left out. The loss is -log of the sum of the probabilities of all paths that give
 * the labels.
 *
 * <p>Inputs are {@link LabelledSequences}; a sequence is an item, and the mean divides by the
 * number of sequences. With {@link Per#LABEL} the mean is that of PyTorch. No labels at all are a
 * target like any other: all frames are blank. The gradient of a frame is its softmax minus the
 * probability, given the labels, that the path passes through each class.
 *
 * <p>{@link CtcBestPath} and {@link CtcBeamSearch} read labels from frames; {@link LabelErrors}
 * counts what is wrong with them.
 *
 * <p>Sums of probabilities run in double with exponents of their own, so that nothing underflows;
 * the value is never negative, and its absolute error is about 1e-16 a frame. A score of -infinity
 * is probability 0. NaN, +infinity, or a frame of nothing but -infinity make loss and gradient of
 * their sequence NaN.
 *
 * @param blank the class that stands for no label; -1 is the last class
 * @param infeasible what becomes of sequences that cannot have their labels
 * @param per what the loss of a sequence is divided by
 */
public record Ctc(int blank, Infeasible infeasible, Per per)
    implements StructuredLoss<LabelledSequences>, CtcParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("ctc", "Connectionist temporal classification")
          .family(Family.SEQUENCE, Task.SEQUENCE_LABELLING)
          .summary(
              "Minus the log-probability of the labels, summed over every way to align them with the frames, from logits.")
          .formula(
              "L[t] = ln(sum(c, exp(z[t,c]))); "
                  + "P[t in 0..T-1, i in 0..S-1] = exp(z[t,k[i]] - L[t])*cases(t == 0: [i <= 1], i == 0: P[t-1,0], i == 1: P[t-1,1] + P[t-1,0], k[i] == k[i-2]: P[t-1,i] + P[t-1,i-1], otherwise: P[t-1,i] + P[t-1,i-1] + P[t-1,i-2]); "
                  + "A = cases(T == 0: 1, S == 1: P[T-1,0], otherwise: P[T-1,S-1] + P[T-1,S-2]); "
                  + "-ln(A)/cases(per == 0: 1, per == 1: max(1, (S - 1)/2), otherwise: max(1, T))")
          .domains(Domain.REAL, Domain.LABEL)
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
          .properties(Property.DIFFERENTIABLE, Property.NON_NEGATIVE)
          .name(
              "PyTorch",
              "F.ctc_loss(logits.log_softmax(-1), targets, input_lengths, target_lengths, blank=blank, reduction='sum' or 'none', zero_infinity = infeasible is ZERO); reduction='mean' with per=LABEL")
          .name("TensorFlow", "tf.nn.ctc_loss(labels, logits, ..., blank_index=blank)")
          .name("Keras", "losses.CTC() with blank=0 for keras 3")
          .name("optax", "ctc_loss(logits, logit_paddings, labels, label_paddings, blank_id=blank)")
          .name("Flux", "ctc_loss (NNlib) with blank=-1")
          .useWhen(
              "there are more frames than labels and nothing says which frame belongs to which label: speech, handwriting, base calling")
          .avoidWhen(
              "frames are labelled one by one (use cross-entropy), or labels depend on each other given the frames")
          .notes(
              "A sequence without an alignment has an infinite loss and, by choice, the gradient 0 where PyTorch gives NaN; infeasible=ZERO is its zero_infinity, and such a sequence still counts in the mean. optax gives about 1e5 instead of infinity. In the formula k are the labels with a blank before, between and after them, S in all; P is the probability of the first frames and labels.")
          .source(
              "A. Graves, S. Fernandez, F. Gomez and J. Schmidhuber, Connectionist Temporal Classification, ICML 2006")
          .build();

  private static final ItemKernel<Ctc, LabelledSequences> KERNEL = Ctc::item;

  /** Checks the parameters. */
  public Ctc {
    CtcItem.requireBlank("ctc", blank);
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
    CtcItem.check("ctc", blank, infeasible, inputs);
    return Items.evaluate("ctc", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      Ctc loss,
      LabelledSequences inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    Matrix gradient = Items.wanted(gradients, 0);
    double divisor = CtcItem.divisor(loss.per, inputs, item);
    double value = CtcItem.value(true, loss.blank, inputs, item, scale / divisor, gradient, memory);
    return value == Double.POSITIVE_INFINITY
        ? CtcItem.impossible("ctc", loss.infeasible, item)
        : value / divisor;
  }
}
