package org.lossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lossary.regression.Huber;

/** Losses that other modules add to the catalogue. */
class LossProviderTest {
  /** A loss of a module. */
  record Ours(double delta) implements DualLoss {
    static final LossInfo INFO =
        LossInfo.of("ours", "Ours")
            .family(Family.REGRESSION, Task.REGRESSION)
            .parameter("delta", 1.0, "a number", "what it is")
            .build();

    @Override
    public Dual loss(Dual prediction, double target) {
      return prediction.minus(target).square().times(delta);
    }
  }

  private static final LossProvider PROVIDER =
      () -> List.of(Catalog.Entry.of(Ours.INFO, Ours.class, "Ours.standard"));

  @Test
  void theyStandAmongThoseOfTheirFamily() {
    List<Catalog.Entry> all = Catalog.with(List.of(PROVIDER));
    assertThat(all).extracting(e -> e.info().id()).containsSubsequence("multi-quantile", "ours");
    assertThat(all).extracting(e -> e.info().id()).containsSubsequence("ours", "poisson");
    assertThat(all.stream().filter(e -> !e.info().id().equals("ours")).toList())
        .isEqualTo(CatalogIndex.ENTRIES);
  }

  @Test
  void anEntryMakesItsLoss() {
    Catalog.Entry entry = PROVIDER.losses().get(0);
    assertThat(entry.create()).isEqualTo(new Ours(1));
    assertThat(entry.factory()).isEqualTo("Ours.standard");
    assertThat(Catalog.find("huber").orElseThrow().factory()).isEqualTo("Losses.huber");
  }

  @Test
  void anIdIsThatOfOneLoss() {
    assertThatThrownBy(() -> Catalog.with(List.of(PROVIDER, PROVIDER)))
        .isInstanceOf(LossException.class)
        .hasMessageStartingWith("catalog: id must be the id of one loss, got ours of");
  }

  @Test
  void anEntryFitsItsRecord() {
    assertThatThrownBy(() -> Catalog.Entry.of(Ours.INFO, Doubled.class, "Doubled.of"))
        .hasMessage("ours: type must be a loss, got " + Doubled.class.getName());
    assertThatThrownBy(() -> Catalog.Entry.of(Ours.INFO, Nothing.class, "Nothing.of"))
        .hasMessage("ours: parameters must be the components of Nothing, got [delta]");
    assertThat(Catalog.Entry.of(Huber.INFO, Huber.class, "Losses.huber").create())
        .isEqualTo(new Huber(1));
  }

  record Doubled(double delta) {}

  record Nothing() implements DualLoss {
    @Override
    public Dual loss(Dual prediction, double target) {
      return prediction.minus(target);
    }
  }
}
