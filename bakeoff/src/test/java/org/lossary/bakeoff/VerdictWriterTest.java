package org.lossary.bakeoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lossary.Losses;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.stats.Interval;

class VerdictWriterTest {
  private static final Counsel COUNSEL =
      new Counsel(BakeOffOptions.defaults(), 100, 100, false, 0, List.of(), List.of());

  private static final Baseline NONE = new Baseline(new double[0], "", 0.25);

  /** A candidate whose mean is so much above the best's 10, with half an interval of its own. */
  private static Candidate tied(String id, double above, double half, boolean usual) {
    Interval mean = new Interval(10 + above, 9, 12);
    Interval toBest = new Interval(above, above - half, above + half);
    Score score = new Score(List.of(10.0, 10.0), mean, toBest, new Interval(0, -1, 1), 1);
    return new Candidate(
        id,
        id,
        Losses.mse(),
        id,
        "",
        List.of(),
        List.of(),
        List.of(),
        usual,
        "identity",
        Map.of(Metric.RMSE, score),
        1,
        List.of(),
        1,
        new double[0][],
        null);
  }

  private static String certainty(List<Candidate> candidates) {
    return VerdictWriter.write(candidates, Metric.RMSE, 10, NONE, COUNSEL).certainty();
  }

  @Test
  void whatCannotBeSeenIsTheDifferenceBetweenTheDefaultAndTheBest() {
    List<Candidate> candidates =
        List.of(
            tied("huber", 0, 0, false),
            tied("mae", 0.001, 0.03, false),
            tied("cauchy", 0.002, 0.03, false),
            tied("mse", 0.2, 0.4, true),
            tied("mape", 50, 400, false));
    // Were it 0.03, the 0.2 by which mse is behind would not be noise.
    assertThat(certainty(candidates))
        .contains("less than about 0.40 (4.0%) between it and huber are hidden");
  }

  @Test
  void lossesFarOffSayNothingAboutThoseNextToTheBest() {
    List<Candidate> candidates = new ArrayList<>(List.of(tied("mse", 0, 0, true)));
    for (int i = 1; i <= 5; i++) {
      candidates.add(tied("near" + i, 0.1 * i, 0.3, false));
    }
    for (int i = 1; i <= 9; i++) {
      candidates.add(tied("far" + i, 50 + i, 400, false));
    }
    assertThat(certainty(candidates)).contains("less than about 0.30 (3.0%) are hidden");
  }
}
