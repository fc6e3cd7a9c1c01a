package org.lossary.bakeoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Test;
import org.lossary.SupervisedLoss;
import org.lossary.bakeoff.BakeOffException.Problem;
import org.lossary.bakeoff.data.EmbeddedData;

/** A loss whose training fails is left out with its reason, and the others go on. */
class FailingLossTest {
  private static final BakeOffOptions QUICK =
      BakeOffOptions.quickLook()
          .withRounds(5, 3)
          .withMaxRows(300)
          .withLosses(List.of("mse", "mae", "huber"), List.of());

  private static BakeOffResult run(
      BakeOffOptions options, Progress.Listener listener, Predicate<SupervisedLoss> fails) {
    return new Engine(
            EmbeddedData.WAGES.open(),
            "wage",
            options,
            listener,
            () -> false,
            trainer ->
                (data, loss, stop) -> {
                  if (fails.test(loss)) {
                    throw new IllegalStateException("no minimum\nsecond line");
                  }
                  return trainer.train(data, loss, stop);
                })
        .run();
  }

  private static boolean is(SupervisedLoss loss, String id) {
    return loss.info().id().equals(id);
  }

  @Test
  void theOthersAreComparedAsIfItHadNotBeenThere() {
    List<Progress> heard = new ArrayList<>();
    BakeOffResult result = run(QUICK, heard::add, loss -> is(loss, "huber"));

    assertThat(result.failures())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.loss()).isEqualTo("huber");
              assertThat(f.reason()).startsWith("huber:delta=").endsWith(": no minimum");
            });
    assertThat(result.warnings())
        .anyMatch(w -> w.startsWith("loss huber left out: its training failed (huber:delta="));
    BakeOffResult without =
        run(QUICK.withLosses(List.of("mse", "mae"), List.of()), p -> {}, loss -> false);
    assertThat(result.candidates().stream().map(c -> c.id() + c.scores()))
        .containsExactlyElementsOf(
            without.candidates().stream().map(c -> c.id() + c.scores()).toList());
    assertThat(result.partial()).isFalse();
    Progress last = heard.get(heard.size() - 1);
    assertThat(last.done()).as("progress reaches its end").isEqualTo(last.total());
  }

  @Test
  void theWordsDoNotDependOnThreads() {
    BakeOffResult one = run(QUICK.withThreads(1), p -> {}, loss -> is(loss, "huber"));
    BakeOffResult three = run(QUICK.withThreads(3), p -> {}, loss -> is(loss, "huber"));
    assertThat(three.failures()).isEqualTo(one.failures());
    assertThat(three.verdict()).isEqualTo(one.verdict());
  }

  @Test
  void withoutTheDefaultTheBestIsRecommended() {
    BakeOffResult result = run(QUICK, p -> {}, loss -> is(loss, "mse"));
    assertThat(result.settings().defaultLoss()).isEmpty();
    assertThat(result.verdict().recommended()).isEqualTo(result.verdict().best());
  }

  @Test
  void anErrorOfXgboostIsAFailureLikeAnyOther() {
    BakeOffResult result =
        new Engine(
                EmbeddedData.WAGES.open(),
                "wage",
                QUICK,
                p -> {},
                () -> false,
                trainer ->
                    (data, loss, stop) -> {
                      if (is(loss, "huber")) {
                        throw new XGBoostError("check failed");
                      }
                      return trainer.train(data, loss, stop);
                    })
            .run();
    assertThat(result.failures()).hasSize(1);
  }

  @Test
  void ifAllFailThereIsOneLine() {
    BakeOffOptions numbers = QUICK.withLosses(List.of("mse", "huber:delta=1"), List.of());
    // The pilot is absolute error; what it tells is needed by all.
    assertThatThrownBy(() -> run(numbers, p -> {}, loss -> !is(loss, "mae")))
        .isInstanceOfSatisfying(
            BakeOffException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(Problem.EVERY_LOSS_FAILED);
              assertThat(e.getMessage())
                  .isEqualTo("training failed under all 2 losses; the first: mse: no minimum");
            });
  }
}
