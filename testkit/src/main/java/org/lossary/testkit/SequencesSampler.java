package org.lossary.testkit;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lossary.DoubleMatrix;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.sequence.Ctc;
import org.lossary.sequence.CtcLogProbabilities;
import org.lossary.sequence.Infeasible;
import org.lossary.sequence.LabelledSequences;
import org.lossary.sequence.Labellings;

/** Draws sequences of scores with labels, in both layouts, of any lengths. */
final class SequencesSampler implements InputsSampler<LabelledSequences> {
  @Override
  public Class<LabelledSequences> type() {
    return LabelledSequences.class;
  }

  @Override
  public LabelledSequences draw(
      StructuredLoss<LabelledSequences> loss, SplittableRandom random, int size) {
    int items = size == 1 ? 3 : 8 * size;
    int classes = size == 1 ? 4 : 25;
    int time = size == 1 ? 6 : 50;
    int[][] labels = new int[items][];
    int[] lengths = new int[items];
    for (int i = 0; i < items; i++) {
      lengths[i] = time / 2 + random.nextInt(time / 2 + 1);
      // Fits even if all labels are the same.
      labels[i] = new int[random.nextInt((lengths[i] + 1) / 2 + 1)];
      for (int j = 0; j < labels[i].length; j++) {
        labels[i][j] = label(loss, random, classes);
      }
    }
    DoubleMatrix scores = Fuzz.normal(random, items * time, classes, 2);
    if (loss instanceof CtcLogProbabilities) {
      normalise(scores);
    }
    Labellings labellings = Labellings.of(labels);
    LabelledSequences inputs =
        random.nextBoolean()
            ? LabelledSequences.timeFirst(scores, labellings)
            : LabelledSequences.batchFirst(scores, labellings);
    return inputs.lengths(lengths);
  }

  private static int label(
      StructuredLoss<LabelledSequences> loss, SplittableRandom random, int classes) {
    int label = random.nextInt(classes - 1);
    return label < blank(loss, classes) ? label : label + 1;
  }

  private static int blank(StructuredLoss<LabelledSequences> loss, int classes) {
    int blank = loss instanceof Ctc c ? c.blank() : ((CtcLogProbabilities) loss).blank();
    return blank < 0 ? classes - 1 : blank;
  }

  private static void normalise(Matrix scores) {
    for (int i = 0; i < scores.rows(); i++) {
      double sum = 0;
      for (int j = 0; j < scores.columns(); j++) {
        sum += StrictMath.exp(scores.get(i, j));
      }
      for (int j = 0; j < scores.columns(); j++) {
        scores.set(i, j, (float) (scores.get(i, j) - StrictMath.log(sum)));
      }
    }
  }

  @Override
  public LabelledSequences fuzz(StructuredLoss<LabelledSequences> loss, SplittableRandom random) {
    int items = random.nextInt(4);
    int time = random.nextInt(6);
    int classes = 1 + random.nextInt(5);
    boolean wrong = random.nextInt(10) == 0;
    Matrix scores = Fuzz.any(random, items * time + (wrong ? random.nextInt(2) : 0), classes);
    int[][] labels = new int[items][];
    int[] lengths = new int[items];
    for (int i = 0; i < items; i++) {
      lengths[i] = random.nextInt(time + 1 + (wrong ? 2 : 0));
      labels[i] = new int[classes == 1 && !wrong ? 0 : random.nextInt(4)];
      for (int j = 0; j < labels[i].length; j++) {
        labels[i][j] =
            wrong
                ? random.nextInt(classes + 2) - 1
                : blank(loss, classes) < classes
                    ? label(loss, random, classes)
                    : random.nextInt(classes);
      }
    }
    Labellings labellings = Labellings.of(labels);
    LabelledSequences inputs =
        random.nextBoolean()
            ? LabelledSequences.timeFirst(scores, labellings)
            : LabelledSequences.batchFirst(scores, labellings);
    return inputs.lengths(lengths);
  }

  @Override
  public boolean finite(StructuredLoss<LabelledSequences> loss, LabelledSequences inputs) {
    Infeasible infeasible =
        loss instanceof Ctc c ? c.infeasible() : ((CtcLogProbabilities) loss).infeasible();
    if (infeasible != Infeasible.INFINITE) {
      return true;
    }
    for (int i = 0; i < inputs.items(); i++) {
      int[] labels = inputs.labels().labels(i);
      int needed = labels.length;
      for (int j = 1; j < labels.length; j++) {
        needed += labels[j] == labels[j - 1] ? 1 : 0;
      }
      if (needed > inputs.length(i)) {
        return false;
      }
    }
    return true;
  }

  /** The frames that count, and the labels with a blank before, between and after them. */
  @Override
  public void bind(
      StructuredLoss<LabelledSequences> loss,
      LabelledSequences inputs,
      int item,
      Bindings bindings) {
    int[] labels = inputs.labels().labels(item);
    double[] path = new double[2 * labels.length + 1];
    Arrays.fill(path, blank(loss, inputs.classes()));
    for (int j = 0; j < labels.length; j++) {
      path[2 * j + 1] = labels[j];
    }
    double[][] frames = new double[inputs.length(item)][];
    for (int t = 0; t < frames.length; t++) {
      frames[t] = Fuzz.row(inputs.scores(), inputs.row(item, t));
    }
    bindings.set("z", frames).set("k", path).set("T", frames.length).set("S", path.length);
  }
}
