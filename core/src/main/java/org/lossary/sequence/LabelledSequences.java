package org.lossary.sequence;

import java.util.Arrays;
import java.util.List;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Sequences of frames, each with the labels it should give. A frame is a row of scores, one for
 * each class. An item is a sequence.
 *
 * <p>N sequences of T frames lie in one matrix of N x T rows, either one sequence after the other
 * (batch first, an array of N x T x C) or one time after the other (time first, T x N x C). Neither
 * is copied. Shorter sequences have {@linkplain #lengths lengths}: what comes after them in the
 * matrix is not read, and its gradient is 0.
 *
 * <pre>{@code
 * LabelledSequences batch = LabelledSequences
 *     .timeFirst(Matrix.of(logits, T * N, C), Labellings.padded(targets, width, targetLengths))
 *     .lengths(inputLengths);
 * }</pre>
 */
public final class LabelledSequences extends Inputs<LabelledSequences> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a sequence")
          .matrix(
              "scores",
              "sequences * frames x classes",
              "a row for each frame, sequence after sequence (batch first) or time after time (time first)",
              "logits or log-probabilities, as the loss says")
          .constant(
              "labels",
              "some for each sequence",
              "what each sequence should give, without blanks; may be empty",
              "0 to classes - 1, not the blank")
          .constant(
              "lengths", "sequences", "how many frames count; all unless given", "0 to frames");

  private static final String NAME = "labelled sequences";
  private static final List<String> NAMES = List.of("scores");

  private final Labellings labels;
  private final int[] lengths;
  private final int time;
  private final boolean timeFirst;

  private LabelledSequences(
      List<? extends Matrix> matrices,
      Settings settings,
      Labellings labels,
      int[] lengths,
      int time,
      boolean timeFirst) {
    super(matrices, settings);
    this.labels = labels;
    this.lengths = lengths;
    this.time = time;
    this.timeFirst = timeFirst;
  }

  /**
   * Sequences whose frames follow each other: row {@code n * T + t} is frame {@code t} of sequence
   * {@code n}.
   *
   * @param scores rows of scores, one for each class
   * @param labels those of each sequence
   * @throws LossException unless the rows can be divided evenly among the sequences
   */
  public static LabelledSequences batchFirst(Matrix scores, Labellings labels) {
    return of(scores, labels, false);
  }

  /**
   * Sequences frame by frame: row {@code t * N + n} is frame {@code t} of sequence {@code n}.
   *
   * @param scores rows of scores, one for each class
   * @param labels those of each sequence
   * @throws LossException unless the rows can be divided evenly among the sequences
   */
  public static LabelledSequences timeFirst(Matrix scores, Labellings labels) {
    return of(scores, labels, true);
  }

  private static LabelledSequences of(Matrix scores, Labellings labels, boolean timeFirst) {
    int n = labels.size();
    LossException.require(
        n == 0 ? scores.rows() == 0 : scores.rows() % n == 0,
        NAME,
        "scores",
        "must have rows for each of " + n + " sequences",
        scores);
    int time = n == 0 ? 0 : scores.rows() / n;
    int[] lengths = new int[n];
    Arrays.fill(lengths, time);
    return new LabelledSequences(
        List.of(scores), Settings.DEFAULT, labels, lengths, time, timeFirst);
  }

  /**
   * These sequences with so many frames each; the default is all of them.
   *
   * @throws LossException unless there is one for each sequence, from 0 to the number of frames
   */
  public LabelledSequences lengths(int... lengths) {
    LossException.require(
        lengths.length == items(), NAME, "lengths", "must be " + items(), lengths.length);
    for (int length : lengths) {
      if (length < 0 || length > time) {
        throw new LossException(NAME, "lengths", "must be within [0, " + time + "]", length);
      }
    }
    return new LabelledSequences(matrices(), settings(), labels, lengths.clone(), time, timeFirst);
  }

  @Override
  protected LabelledSequences with(List<? extends Matrix> matrices, Settings settings) {
    return new LabelledSequences(matrices, settings, labels, lengths, time, timeFirst);
  }

  /** The scores of all frames. */
  public Matrix scores() {
    return matrices().get(0);
  }

  /** The labels of each sequence. */
  public Labellings labels() {
    return labels;
  }

  /** The number of classes. */
  public int classes() {
    return scores().columns();
  }

  /** The number of frames for which there is room. */
  public int time() {
    return time;
  }

  /** The number of frames of a sequence. */
  public int length(int sequence) {
    return lengths[sequence];
  }

  /** The row of a frame. */
  public int row(int sequence, int frame) {
    return timeFirst ? frame * items() + sequence : sequence * time + frame;
  }

  /** The frames of a sequence, a view of the scores: what a decoder reads. */
  public Matrix frames(int sequence) {
    Matrix all = scores();
    int stride = timeFirst ? items() * all.stride() : all.stride();
    int rows = lengths[sequence];
    int offset = rows == 0 ? 0 : all.offset() + row(sequence, 0) * all.stride();
    return all instanceof FloatMatrix f
        ? new FloatMatrix(f.data(), offset, rows, all.columns(), stride)
        : new DoubleMatrix(((DoubleMatrix) all).data(), offset, rows, all.columns(), stride);
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return labels.size();
  }
}
