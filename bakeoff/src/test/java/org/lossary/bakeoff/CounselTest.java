package org.lossary.bakeoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lossary.Losses;
import org.lossary.bakeoff.Counsel.Alternative;
import org.lossary.bakeoff.metric.Metric;

class CounselTest {
  private static final Candidate MSE =
      new Candidate(
          "mse",
          "",
          Losses.mse(),
          "mse",
          "",
          List.of(),
          List.of(),
          List.of(),
          true,
          "identity",
          Map.of(),
          1,
          List.of(),
          1,
          new double[0][],
          null);

  private static List<String> next(Alternative... alternatives) {
    return new Counsel(
            BakeOffOptions.quickLook(), 100, 100, false, 0.05, List.of(), List.of(alternatives))
        .next(MSE, true);
  }

  @Test
  void whatIsMoreThanNoiseIsToBeTaken() {
    assertThat(next(new Alternative(Metric.MAE, "welsch", 3.8, "mse", 5.7, true)).get(0))
        .startsWith("If the outliers (5.0% of the residuals")
        .endsWith("take welsch: MAE of 3.80 instead of 5.70 (--metric mae).");
  }

  @Test
  void whatIsMuchButMayBeNoiseIsToBeTried() {
    assertThat(next(new Alternative(Metric.MAE, "welsch", 3.8, "mse", 5.7, false)).get(0))
        .endsWith(
            "try welsch: MAE of 3.80 instead of 5.70, which more folds might confirm (--metric mae).");
  }

  @Test
  void whatIsSureComesFirst() {
    List<String> next =
        next(
            new Alternative(Metric.MAE, "welsch", 1, "mse", 9, false),
            new Alternative(Metric.POISSON_DEVIANCE, "poisson", 3, "mse", 4, true),
            new Alternative(Metric.MAE, "mape", 1, "huber", 9, true));
    assertThat(next.get(0)).contains("take poisson");
    assertThat(next.get(1)).contains("try welsch");
    assertThat(next).as("of mse only").noneMatch(n -> n.contains("mape"));
  }
}
