package org.lossary.bakeoff.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lossary.Catalog;
import org.lossary.Task;
import org.lossary.bakeoff.BakeOffOptions;
import org.lossary.bakeoff.prepare.Target;

class ContendersTest {
  private static Target target(Task task, double[] values, String... labels) {
    int[] rows = IntStream.range(0, values.length).toArray();
    return new Target(task, "", rows, values, List.of(labels), 0, List.of());
  }

  private static double[] sizes(Target target) {
    return Arrays.stream(target.classCounts()).asDoubleStream().toArray();
  }

  private static List<Contender> of(Target target, BakeOffOptions options) {
    Facts facts =
        target.isClass()
            ? Facts.ofClasses(target.task(), sizes(target))
            : Facts.ofNumbers(target.task(), target.values(), 0.5);
    return Contenders.of(target, options, facts);
  }

  private static List<String> ids(List<Contender> contenders) {
    return contenders.stream().map(Contender::id).toList();
  }

  private static Contender find(List<Contender> contenders, String id) {
    return contenders.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static final double[] ANY = new Random(1).doubles(400, -3, 3).toArray();
  private static final double[] ONES =
      new Random(1).doubles(400).map(u -> u < 0.2 ? 1 : 0).toArray();

  @Test
  void domainsOfTargetsDecideAndTheDefaultIsFirst() {
    List<Contender> any = of(target(Task.REGRESSION, ANY), BakeOffOptions.defaults());
    assertThat(ids(any)).startsWith("mse").contains("huber", "mae").doesNotContain("poisson");
    double[] counts = new Random(1).ints(400, 0, 30).asDoubleStream().toArray();
    List<Contender> some = of(target(Task.COUNT_REGRESSION, counts), BakeOffOptions.defaults());
    assertThat(ids(some)).startsWith("poisson").contains("mse", "tweedie").doesNotContain("gamma");
    double[] positive = new Random(1).doubles(400, 1, 30).toArray();
    assertThat(ids(of(target(Task.REGRESSION, positive), BakeOffOptions.defaults())))
        .contains("gamma", "poisson");
  }

  @Test
  void lossesThatTrainTheSameModelTakePartOnce() {
    List<Contender> numbers = of(target(Task.REGRESSION, ANY), BakeOffOptions.defaults());
    assertThat(find(numbers, "mse").aliases()).contains("rmse", "half-squared");
    assertThat(ids(numbers)).doesNotContain("rmse", "half-squared");
    List<Contender> classes =
        of(target(Task.BINARY_CLASSIFICATION, ONES, "a", "b"), BakeOffOptions.defaults());
    assertThat(find(classes, "bce-with-logits").aliases()).contains("logistic", "bce");
    assertThat(ids(classes)).contains("hinge", "bce-with-logits+posWeight");
  }

  @Test
  void gridsAreMadeOfResidualsAndHaveOneLengthForAllFacts() {
    Contender huber = Contender.of(Catalog.find("huber").orElseThrow());
    double[] residuals = IntStream.range(0, 100).mapToDouble(i -> -i).toArray();
    List<GridPoint> points = huber.points(Facts.ofNumbers(Task.REGRESSION, residuals, 0.5), false);
    assertThat(points)
        .extracting(GridPoint::spec)
        .containsExactly("huber:delta=80", "huber:delta=50", "huber:delta=95");
    assertThat(points.get(0).choice()).isEqualTo("delta = 80% quantile of |residual|");
    assertThat(huber.points(Facts.ofNumbers(Task.REGRESSION, new double[9], 0.5), false))
        .hasSize(3)
        .allSatisfy(p -> assertThat(p.spec()).isEqualTo("huber:delta=1"));
    assertThat(huber.points(Facts.ofNumbers(Task.REGRESSION, residuals, 0.5), true)).hasSize(2);
  }

  @Test
  void gridsOfQuantilesPowersAndWeights() {
    Facts asymmetric = Facts.ofNumbers(Task.REGRESSION, ANY, 0.9);
    assertThat(Contender.of(Catalog.find("quantile").orElseThrow()).points(asymmetric, false))
        .extracting(GridPoint::spec)
        .containsExactly("quantile:tau=0.9", "quantile:tau=0.5");
    assertThat(Contender.of(Catalog.find("tweedie").orElseThrow()).points(asymmetric, false))
        .extracting(GridPoint::spec)
        .containsExactly("tweedie:power=1.5", "tweedie:power=1.2", "tweedie:power=1.8");
    Facts rare = Facts.ofClasses(Task.BINARY_CLASSIFICATION, new double[] {900, 100});
    Contender weighted =
        find(
            of(target(Task.BINARY_CLASSIFICATION, ONES, "a", "b"), BakeOffOptions.defaults()),
            "bce-with-logits+posWeight");
    assertThat(weighted.points(rare, false))
        .extracting(GridPoint::spec)
        .containsExactly("bce-with-logits:posWeight=9", "bce-with-logits:posWeight=3");
  }

  @Test
  void everySpecOfEveryContenderReadsBackAsTheLossThatIsTrained() {
    double[] three = new Random(1).ints(400, 0, 3).mapToDouble(k -> Math.min(k, 2)).toArray();
    for (Target t :
        List.of(
            target(Task.REGRESSION, ANY),
            target(Task.BINARY_CLASSIFICATION, ONES, "a", "b"),
            target(Task.MULTICLASS_CLASSIFICATION, three, "a", "b", "c"))) {
      Facts facts =
          t.isClass()
              ? Facts.ofClasses(t.task(), sizes(t))
              : Facts.ofNumbers(t.task(), t.values(), 0.5);
      List<Contender> contenders = of(t, BakeOffOptions.defaults());
      assertThat(contenders).hasSizeGreaterThan(4);
      for (Contender c : contenders) {
        assertThat(c.points(facts, false))
            .allSatisfy(p -> assertThat(Catalog.parse(p.spec())).isEqualTo(p.loss()));
      }
    }
  }

  @Test
  void whatIsAskedForIsTakenAsItIs() {
    BakeOffOptions options =
        BakeOffOptions.defaults().withLosses(List.of("huber:delta=2", "mse"), List.of());
    List<Contender> contenders = of(target(Task.REGRESSION, ANY), options);
    assertThat(ids(contenders)).containsExactly("mse", "huber:delta=2");
    assertThat(contenders.get(1).points(Facts.ofNumbers(Task.REGRESSION, ANY, 0.5), false))
        .extracting(GridPoint::spec)
        .containsExactly("huber:delta=2");
    BakeOffOptions without =
        BakeOffOptions.defaults().withLosses(List.of(), List.of("huber", "mse"));
    assertThat(ids(of(target(Task.REGRESSION, ANY), without))).doesNotContain("huber", "mse");
  }
}
