package org.lossary.sequence;

import java.util.List;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Prefix beam search over frames trained with {@link Ctc}: the labels with the greatest sum over
 * their paths, of which after each frame the most probable beginnings are kept. The probability is
 * that of the labels, as far as it comes through beginnings that were kept: at most that of the
 * loss, and equal to it if none was dropped. Frames are logits or log-probabilities.
 *
 * <p>A frame whose blank is very probable can be taken for a blank and nothing else, which saves
 * the time for most frames of a trained network.
 *
 * <p>After A. Hannun, A. Maas, D. Jurafsky and A. Ng, First-Pass Large Vocabulary Continuous Speech
 * Recognition using Bi-Directional Recurrent DNNs, 2014, without a language model.
 *
 * @param blank the class that stands for no label; -1 is the last class
 * @param width how many beginnings are kept, and the most results
 * @param blankThreshold frames whose blank is at least so probable are taken for blanks; 1 for none
 */
public record CtcBeamSearch(int blank, int width, double blankThreshold) {
  static final String NAME = "ctc-beam-search";

  /** Checks the parameters. */
  public CtcBeamSearch {
    CtcItem.requireBlank(NAME, blank);
    LossException.require(width >= 1, NAME, "width", "must be >= 1", width);
    LossException.require(
        blankThreshold > 0 && blankThreshold <= 1,
        NAME,
        "blankThreshold",
        "must be within (0, 1]",
        blankThreshold);
  }

  /** Takes no frame for a blank. */
  public CtcBeamSearch(int blank, int width) {
    this(blank, width, 1);
  }

  /**
   * Decodes one sequence.
   *
   * @param frames one a row
   * @return the most probable labellings, the best first, at most {@code width}
   * @throws LossException for a blank that is no class, or a frame without softmax
   */
  public List<Decoding> decode(Matrix frames) {
    LogFrames rows = new LogFrames(NAME, blank, frames);
    int none = CtcItem.blank(blank, frames.columns());
    PrefixBeam beam = new PrefixBeam(none, width, frames.columns());
    for (int t = 0; t < frames.rows(); t++) {
      double[] row = rows.get(t);
      if (blankThreshold < 1 && row[none] >= StrictMath.log(blankThreshold)) {
        beam.blank(row);
      } else {
        beam.advance(row);
      }
    }
    return beam.results();
  }

  /** The best labels of all sequences; those that the inputs have are not looked at. */
  public Labellings decode(LabelledSequences inputs) {
    int[][] labels = new int[inputs.items()][];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = decode(inputs.frames(i)).get(0).labels();
    }
    return Labellings.of(labels);
  }
}
