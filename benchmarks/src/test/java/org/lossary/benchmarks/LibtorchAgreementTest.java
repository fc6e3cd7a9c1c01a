package org.lossary.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is compared for speed computes the same: value and gradient agree with libtorch, which
 * rounds in its own way.
 */
class LibtorchAgreementTest {
  @BeforeAll
  static void unpackLibtorch() throws Exception {
    TorchCache.fill();
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String loss : TorchLosses.IDS) {
      for (Case.Type type : Case.Type.values()) {
        for (Case.Work work : Case.Work.values()) {
          if (loss.equals("cross-entropy")) {
            cases.add(new Case(loss, 32, 10, type, work, 1));
            cases.add(new Case(loss, 64, 1000, type, work, 2));
          } else if (loss.equals("ctc")) {
            cases.add(new Case(loss, Sequences.TIME, 10, type, work, 1));
            cases.add(new Case(loss, 4 * Sequences.TIME, 60, type, work, 2));
          } else if (loss.equals("nt-xent")) {
            cases.add(new Case(loss, 64, 32, type, work, 1));
            cases.add(new Case(loss, 512, 128, type, work, 2));
          } else {
            cases.add(new Case(loss, 1000, 1, type, work, 1));
            cases.add(new Case(loss, 100_000, 1, type, work, 2));
          }
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void valueAndGradientAgree(Case of) {
    double epsilon = of.type() == Case.Type.FLOAT ? 0x1p-23 : 0x1p-52;
    try (Subject ours = Subject.of(of, false);
        Subject theirs = Subject.of(of, true)) {
      double expected = theirs.run();
      // libtorch sums floats in float.
      assertThat(ours.run()).isCloseTo(expected, within(64 * epsilon * Math.abs(expected)));
      double[] g = theirs.gradient();

      double largest = 0;
      double furthest = 0;
      double[] own = ours.gradient();
      for (int i = 0; i < g.length; i++) {
        largest = Math.max(largest, Math.abs(g[i]));
        furthest = Math.max(furthest, Math.abs(g[i] - own[i]));
      }
      if (of.work() == Case.Work.GRADIENT) {
        assertThat(largest).isPositive();
        // libtorch adds up logarithms, of some units a frame, whose rounding is that of exponents.
        double bound =
            switch (of.loss()) {
              case "ctc" -> 128 * Sequences.TIME;
              // Products of rows are of some hundred terms.
              case "nt-xent" -> 128;
              default -> 16;
            };
        assertThat(furthest).isLessThanOrEqualTo(bound * epsilon * largest);
      }
    }
  }

  private static org.assertj.core.data.Offset<Double> within(double distance) {
    return org.assertj.core.data.Offset.offset(distance);
  }
}
