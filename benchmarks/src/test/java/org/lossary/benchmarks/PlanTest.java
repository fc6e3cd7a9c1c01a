package org.lossary.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What of the benchmark fits into the time. */
class PlanTest {

  @Test
  void theFullFormEndsAndHasEveryLoss() {
    List<Case> all = Workload.full(TorchLosses.IDS);
    Plan plan = Plan.of(all, true, 1, Plan.FULL_MINUTES);
    assertThat(plan.seconds()).isLessThanOrEqualTo(30 * 60);
    assertThat(plan.cases()).hasSizeBetween(41, all.size() - 1);
    assertThat(plan.cases().stream().map(Case::loss).distinct()).hasSameElementsAs(TorchLosses.IDS);
    assertThat(plan.toString())
        .startsWith(plan.cases().size() + " of " + all.size() + " cases, about ")
        .endsWith(", --minutes=74 for all");
  }

  @Test
  void withTimeEnoughNothingIsLeftOut() {
    List<Case> all = Workload.full(List.of("huber"));
    Plan plan = Plan.of(all, true, 1, Plan.FULL_MINUTES);
    assertThat(plan.cases()).isEqualTo(all);
    assertThat(plan.toString()).startsWith("40 cases, about ").doesNotContain("for all");
    assertThat(plan.seconds()).isEqualTo(all.stream().mapToDouble(plan::seconds).sum());
  }

  @Test
  void oneCaseAtLeast() {
    List<Case> all = Workload.full(List.of("huber"));
    assertThat(Plan.of(all, true, 3, 0.01).cases()).isEqualTo(all.subList(0, 1));
  }
}
