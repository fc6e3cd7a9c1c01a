package org.lossary.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.DoubleMatrix;
import org.lossary.LossException;
import org.lossary.Matrix;

/** What decoders read, and with what probability. */
class CtcDecodingTest {

  private static double logProbability(Matrix frames, int blank, int... labels) {
    return -new Ctc(blank, Infeasible.INFINITE, Per.SEQUENCE)
        .value(LabelledSequences.batchFirst(frames, Labellings.of(labels)));
  }

  private static Matrix peaks(int classes, int... path) {
    double[] data = new double[path.length * classes];
    for (int t = 0; t < path.length; t++) {
      data[t * classes + path[t]] = 5;
    }
    return Matrix.of(data, path.length, classes);
  }

  @Test
  void bestPathTakesRunsOnceAndLeavesBlanksOut() {
    Decoding decoding = new CtcBestPath(0).decode(peaks(3, 1, 1, 0, 1, 2, 2, 0));
    assertThat(decoding.labels()).containsExactly(1, 1, 2);
    assertThat(decoding.logProbability())
        .isCloseTo(-7 * StrictMath.log1p(2 * StrictMath.exp(-5)), within(1e-14));
    assertThat(new CtcBestPath(-1).decode(peaks(3, 2, 0, 0, 2, 0, 1)).labels())
        .containsExactly(0, 0, 1);
  }

  @Test
  void aWideBeamFindsEveryLabellingWithItsProbability() {
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 30; round++) {
      int blank = random.nextInt(3);
      DoubleMatrix frames = CtcDefinitionTest.normal(random, 1 + random.nextInt(5), 3);
      List<Decoding> all = new CtcBeamSearch(blank, 1000).decode(frames);
      Set<String> seen = new HashSet<>();
      double sum = 0;
      double before = 0;
      for (Decoding decoding : all) {
        double exact = logProbability(frames, blank, decoding.labels());
        assertThat(decoding.logProbability())
            .isCloseTo(exact, within(1e-12))
            .isLessThanOrEqualTo(before);
        assertThat(seen.add(java.util.Arrays.toString(decoding.labels()))).isTrue();
        before = decoding.logProbability();
        sum += StrictMath.exp(exact);
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void aNarrowBeamNeverClaimsMoreThanTheLossAndOftenBeatsTheBestPath() {
    SplittableRandom random = new SplittableRandom(2);
    int better = 0;
    for (int round = 0; round < 100; round++) {
      DoubleMatrix frames = CtcDefinitionTest.normal(random, 30, 6);
      List<Decoding> best = new CtcBeamSearch(0, 16).decode(frames);
      assertThat(best).hasSize(16);
      for (Decoding decoding : best) {
        assertThat(decoding.logProbability())
            .isLessThanOrEqualTo(logProbability(frames, 0, decoding.labels()) + 1e-12);
      }
      double beam = logProbability(frames, 0, best.get(0).labels());
      double path = logProbability(frames, 0, new CtcBestPath(0).decode(frames).labels());
      assertThat(beam).isGreaterThanOrEqualTo(path - 1);
      better += beam > path ? 1 : 0;
    }
    assertThat(better).isGreaterThan(50);
  }

  /** The example of A. Graves: the best path is blank, the best labelling is not. */
  @Test
  void theBestLabellingNeedNotBeThatOfTheBestPath() {
    double[] logs = {StrictMath.log(0.6), StrictMath.log(0.4)};
    Matrix frames = Matrix.of(new double[] {logs[0], logs[1], logs[0], logs[1]}, 2, 2);
    assertThat(new CtcBestPath(0).decode(frames).labels()).isEmpty();
    Decoding best = new CtcBeamSearch(0, 2).decode(frames).get(0);
    assertThat(best.labels()).containsExactly(1);
    assertThat(best.logProbability()).isCloseTo(StrictMath.log(0.64), within(1e-14));
  }

  @Test
  void framesThatAreNearlyCertainBlanksCanBeSkipped() {
    Matrix frames = peaks(4, 0, 1, 0, 1, 3, 0, 0);
    List<Decoding> all = new CtcBeamSearch(0, 8).decode(frames);
    List<Decoding> skipped = new CtcBeamSearch(0, 8, 0.9).decode(frames);
    assertThat(skipped.get(0).labels()).containsExactly(1, 1, 3).isEqualTo(all.get(0).labels());
    assertThat(skipped.get(0).logProbability()).isLessThan(all.get(0).logProbability());
  }

  @Test
  void batchesAreDecodedToTheirLengths() {
    LabelledSequences inputs =
        LabelledSequences.batchFirst(peaks(3, 1, 2, 2, 1), Labellings.of(new int[0], new int[0]))
            .lengths(1, 2);
    Labellings expected = Labellings.of(new int[] {1}, new int[] {2, 1});
    assertThat(new CtcBestPath(0).decode(inputs)).isEqualTo(expected);
    assertThat(new CtcBeamSearch(0, 4).decode(inputs)).isEqualTo(expected);
  }

  @Test
  void noFramesGiveNoLabelsForCertain() {
    Matrix frames = Matrix.of(new double[0], 0, 3);
    assertThat(new CtcBestPath(0).decode(frames).labels()).isEmpty();
    Decoding only = new CtcBeamSearch(0, 4).decode(frames).get(0);
    assertThat(only.labels()).isEmpty();
    assertThat(only.logProbability()).isZero();
  }

  @Test
  void badInputIsNamed() {
    Matrix nan = Matrix.of(new double[] {0, Double.NaN}, 1, 2);
    assertThatThrownBy(() -> new CtcBestPath(0).decode(nan))
        .isInstanceOf(LossException.class)
        .hasMessageStartingWith("ctc-best-path: frame 0 must be numbers");
    assertThatThrownBy(() -> new CtcBeamSearch(2, 4).decode(nan))
        .hasMessage("ctc-beam-search: blank must be one of 2 classes, got 2");
    assertThatThrownBy(() -> new CtcBeamSearch(0, 0))
        .hasMessage("ctc-beam-search: width must be >= 1, got 0");
    assertThatThrownBy(() -> new CtcBeamSearch(0, 1, 0))
        .hasMessage("ctc-beam-search: blankThreshold must be within (0, 1], got 0.0");
  }
}
