package org.lossary.peers;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.RowLoss;

/** Losses on rows of class scores, in the layouts of the peers. */
final class ClassRows {
  private ClassRows() {}

  /**
   * torch: scores {@code [N, C]}, {@code [N, C, d1, ...]} or {@code [C]} against one label for each
   * place; values have the shape of the labels.
   *
   * @param weighted whether mean divides by the sum of the labels' class weights and leaves ignored
   *     labels out, rather than by the number of labels
   */
  static PeerResult torchLabels(PeerCase c, RowLoss loss, String input, boolean weighted) {
    Tensor scores = c.input(input);
    Tensor target = c.input("target");
    int[] labels = target.labels();
    Evaluated e = Evaluated.labels(c, loss, scores.classesLast(), labels, null);
    double denominator = weighted ? weightSum(loss, labels) : labels.length;
    return Reduce.by(
        c, back(e, scores.shape()), input, scores.shape(), target.shape(), denominator);
  }

  /** torch: scores against a dense target of the same shape; mean divides by the rows. */
  static PeerResult torchDense(PeerCase c, RowLoss loss, String input, Tensor target) {
    Tensor scores = c.input(input);
    Tensor wide = target.broadcast(scores.shape());
    Evaluated e = Evaluated.dense(c, loss, scores.classesLast(), wide.classesLast(), null);
    return Reduce.by(
        c,
        back(e, scores.shape()),
        input,
        scores.shape(),
        withoutClasses(scores.shape()),
        e.values().length);
  }

  /** scikit-learn: one weight a row; mean divides by their sum. */
  static PeerResult sklearnLabels(PeerCase c, RowLoss loss) {
    Tensor scores = c.input("input");
    Tensor target = c.input("target");
    double @Nullable [] weights = Pointwise.rowWeights(c, "weight", target.size());
    Evaluated e = Evaluated.labels(c, loss, scores, target.labels(), weights);
    double denominator = weights == null ? target.size() : Pointwise.sum(weights);
    return Reduce.by(c, e, "input", scores.shape(), target.shape(), denominator);
  }

  /** Keras: classes on the last axis, one weight a row, mean divides by the number of rows. */
  static PeerResult keras(PeerCase c, RowLoss loss, Tensor scores) {
    Tensor target = c.input("target").broadcast(scores.shape());
    int rows = scores.size() / Pointwise.lastAxis(c, scores);
    Evaluated e =
        Evaluated.dense(c, loss, scores, target, Pointwise.rowWeights(c, "sampleWeight", rows));
    int[] shape = Arrays.copyOf(scores.shape(), scores.rank() - 1);
    return Reduce.by(c, e, "input", scores.shape(), shape, rows);
  }

  /** The sum of the class weights of the labels that are not ignored. */
  static double weightSum(RowLoss loss, int[] labels) {
    double sum = 0;
    for (int label : labels) {
      sum += loss.ignored(label) ? 0 : loss.classWeight(label);
    }
    return sum;
  }

  /** Class weights that are an input; none, if there is no such input. */
  static Doubles classWeights(PeerCase c) {
    Tensor weight = c.optional("weight");
    return weight == null ? Doubles.none() : Doubles.of(weight.data());
  }

  /** A parameter that is a number or a list of them. */
  static Doubles oneOrList(PeerCase c, String name) {
    if (!c.has(name)) {
      return Doubles.none();
    }
    return c.params().get(name) instanceof Number
        ? Doubles.of(c.number(name, 0))
        : Doubles.of(c.numbers(name));
  }

  private static Evaluated back(Evaluated e, int[] shape) {
    if (shape.length <= 2) {
      return e;
    }
    int classes = shape[1];
    Tensor rows = Tensor.of(new int[] {e.gradient().length / classes, classes}, e.gradient());
    return new Evaluated(e.values(), rows.classesSecond(shape).data(), e.total());
  }

  private static int[] withoutClasses(int[] shape) {
    if (shape.length <= 1) {
      return new int[0];
    }
    int[] rest = new int[shape.length - 1];
    rest[0] = shape[0];
    System.arraycopy(shape, 2, rest, 1, rest.length - 1);
    return rest;
  }
}
