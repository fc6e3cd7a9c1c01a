package org.lossary.sequence;

import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.internal.maths.Maths64;

/** Frames as decoders read them: one after the other, as log-probabilities. */
final class LogFrames {
  private final String decoder;
  private final Matrix frames;
  private final double[] row;

  LogFrames(String decoder, int blank, Matrix frames) {
    if (blank >= frames.columns()) {
      throw new LossException(
          decoder, "blank", "must be one of " + frames.columns() + " classes", blank);
    }
    this.decoder = decoder;
    this.frames = frames;
    this.row = new double[frames.columns()];
  }

  /** The log-softmax of a frame; overwritten by the next call. */
  double[] get(int frame) {
    double max = Double.NEGATIVE_INFINITY;
    boolean numbers = true;
    for (int c = 0; c < row.length; c++) {
      row[c] = frames.get(frame, c);
      numbers &= row[c] < Double.POSITIVE_INFINITY;
      max = Math.max(max, row[c]);
    }
    if (!numbers || max == Double.NEGATIVE_INFINITY) {
      throw new LossException(
          decoder, "frame " + frame, "must be numbers, not all of them -infinity", max);
    }
    double sum = 0;
    for (double x : row) {
      sum += Maths64.exp(x - max);
    }
    double log = Maths64.log(sum);
    for (int c = 0; c < row.length; c++) {
      row[c] = row[c] - max - log;
    }
    return row;
  }
}
