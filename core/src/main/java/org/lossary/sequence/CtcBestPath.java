package org.lossary.sequence;

import java.util.Arrays;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Greedy decoding of frames trained with {@link Ctc}: the most probable class of each frame, the
 * first of them if several are, then runs of one class once and no blanks. The probability is that
 * of this path; the labels have others too. Frames are logits or log-probabilities, which have the
 * same softmax.
 *
 * @param blank the class that stands for no label; -1 is the last class
 */
public record CtcBestPath(int blank) {
  private static final String NAME = "ctc-best-path";

  /** Checks the blank. */
  public CtcBestPath {
    CtcItem.requireBlank(NAME, blank);
  }

  /**
   * Decodes one sequence.
   *
   * @param frames one a row
   * @throws LossException for a blank that is no class, or a frame without softmax
   */
  public Decoding decode(Matrix frames) {
    LogFrames rows = new LogFrames(NAME, blank, frames);
    int none = CtcItem.blank(blank, frames.columns());
    int[] labels = new int[frames.rows()];
    int count = 0;
    int last = none;
    double sum = 0;
    for (int t = 0; t < frames.rows(); t++) {
      double[] row = rows.get(t);
      int best = 0;
      for (int c = 1; c < row.length; c++) {
        best = row[c] > row[best] ? c : best;
      }
      sum += row[best];
      if (best != none && best != last) {
        labels[count++] = best;
      }
      last = best;
    }
    return new Decoding(Arrays.copyOf(labels, count), sum);
  }

  /** The labels of all sequences; those that the inputs have are not looked at. */
  public Labellings decode(LabelledSequences inputs) {
    int[][] labels = new int[inputs.items()][];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = decode(inputs.frames(i)).labels();
    }
    return Labellings.of(labels);
  }
}
