package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.Catalog;
import org.lossary.Doubles;
import org.lossary.Loss;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Parameter;
import org.lossary.PointwiseLoss;
import org.lossary.peers.translate.JavaLine;
import org.lossary.regression.GaussianNll;

/** The line of Java of a loss compiles and makes that loss. */
class JavaLineTest {
  private static final int SETS = 12;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @Test
  void whatHasItsDefaultIsNotWritten() {
    assertThat(JavaLine.of(Losses.mse())).isEqualTo("Losses.mse()");
    assertThat(JavaLine.of(Losses.huber(1))).isEqualTo("Losses.huber()");
    assertThat(JavaLine.of(Losses.huber(2))).isEqualTo("Losses.huber(2.0)");
    assertThat(JavaLine.of(Losses.crossEntropy().temperature(2).labelSmoothing(0.1)))
        .isEqualTo("Losses.crossEntropy().labelSmoothing(0.1).temperature(2.0)");
    assertThat(JavaLine.of(Losses.focalSoftmax().alpha(Doubles.of(1, 2))))
        .isEqualTo("Losses.focalSoftmax().alpha(Doubles.of(1.0, 2.0))");
    assertThat(JavaLine.of(Losses.sinkhorn().rho(4).epsilon(0.1)))
        .isEqualTo("Losses.sinkhorn().rho(4.0)");
    assertThat(JavaLine.of(Losses.bce().clip(0.1).logFloor(-1)))
        .isEqualTo("Losses.bce().clip(0.1).logFloor(-1.0)");
    assertThat(JavaLine.of(Losses.nStepTd().error(Losses.huber(3)).steps(2)))
        .isEqualTo("Losses.nStepTd().error(Losses.huber(3.0)).steps(2)");
  }

  @Test
  void whatIsValidOnlyBesideAnotherComesAfterIt() {
    Loss loss = Losses.gaussianNll().spread(GaussianNll.Spread.LOG_VARIANCE).eps(0);
    assertThat(JavaLine.of(loss))
        .isEqualTo("Losses.gaussianNll().spread(GaussianNll.Spread.LOG_VARIANCE).eps(0.0)");
  }

  /** With several parameters of each loss of the catalogue at other values. */
  @Test
  void everyLineMakesItsLoss() throws Exception {
    JavaRunner runner = new JavaRunner();
    Map<Loss, String> methods = new LinkedHashMap<>();
    Random random = new Random(8);
    for (Catalog.Entry entry : Catalog.all()) {
      methods.put(entry.create(), runner.add(JavaLine.of(entry.create())));
      int before = methods.size();
      for (int i = 0; i < SETS; i++) {
        other(entry, random).ifPresent(l -> methods.put(l, runner.add(JavaLine.of(l))));
      }
      assertThat(methods.size() > before)
          .as("settings of " + entry)
          .isEqualTo(!entry.info().parameters().isEmpty());
    }
    Class<?> compiled = runner.compile(folder);
    methods.forEach(
        (loss, method) ->
            assertThat(JavaRunner.call(compiled, method, Map.of()))
                .as(JavaLine.of(loss))
                .isEqualTo(loss));
  }

  /** The loss with parameters drawn; empty if they do not go together. */
  private static Optional<Loss> other(Catalog.Entry entry, Random random) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (Parameter p : entry.info().parameters()) {
      List<Object> values = values(p);
      int chosen = random.nextInt(values.size() + 1);
      if (chosen < values.size()) {
        parameters.put(p.name(), values.get(chosen));
      }
    }
    try {
      return Optional.of(entry.create(parameters));
    } catch (LossException refused) {
      return Optional.empty();
    }
  }

  private static List<Object> values(Parameter p) {
    Object standard = p.defaultValue();
    List<Object> values = new ArrayList<>();
    if (standard instanceof Boolean b) {
      values.add(!b);
    } else if (standard instanceof Enum<?> e) {
      values.addAll(List.of((Object[]) e.getDeclaringClass().getEnumConstants()));
    } else if (standard instanceof PointwiseLoss) {
      values.add(Losses.huber(3));
    } else if (standard instanceof Doubles) {
      values.add(Doubles.of(0.25, 0.75));
      values.add(Doubles.of(0.5));
    } else if (standard instanceof Integer && !Double.isNaN(p.low())) {
      values.addAll(List.of((int) p.low(), (int) p.high()));
    } else if (!Double.isNaN(p.low())) {
      values.addAll(List.of(p.low(), p.high()));
    }
    return values;
  }
}
