package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lossary.LossException;

/** A case that makes no sense has a typed error or a result, and never another exception. */
class MalformedCasesTest {

  static List<String> ids() {
    return GoldenCasesTest.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void missingInputsAreNamed(String id) {
    for (GoldenCases.Golden golden : GoldenCases.of(id, PeerCase.Dtype.F64)) {
      PeerCase c = golden.asked();
      PeerCase empty = new PeerCase(c.loss(), c.id(), c.params(), Map.of(), c.dtype());
      assertThat(outcome(empty)).startsWith("typed: " + id + ": input ").contains("is missing");
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void wrongShapesHaveTypedErrorsOrResults(String id) {
    List<UnaryOperator<Tensor>> changes =
        List.of(
            t -> Tensor.of(new int[0], 1),
            t -> Tensor.of(new int[] {0}),
            t -> Tensor.of(new int[] {0, 3}),
            t -> Tensor.of(new int[] {2, 0}),
            t -> Tensor.of(new int[] {1, 1, 1, 1}, 2),
            t -> Tensor.of(new int[] {t.size()}, t.data()),
            t -> Tensor.of(new int[] {1, 0, 1}),
            t ->
                Tensor.of(
                    new int[] {t.size() + 1}, java.util.Arrays.copyOf(t.data(), t.size() + 1)));
    List<String> others = new ArrayList<>();
    for (GoldenCases.Golden golden : GoldenCases.of(id, PeerCase.Dtype.F64)) {
      PeerCase c = golden.asked();
      for (UnaryOperator<Tensor> change : changes) {
        for (Map.Entry<String, Tensor> input : c.inputs().entrySet()) {
          String outcome = outcome(c.with(input.getKey(), change.apply(input.getValue())));
          if (outcome.startsWith("untyped")) {
            others.add(c.id() + " with another " + input.getKey() + ": " + outcome);
          }
        }
        Map<String, Tensor> all = new LinkedHashMap<>(c.inputs());
        all.replaceAll((name, tensor) -> change.apply(tensor));
        String outcome = outcome(new PeerCase(c.loss(), c.id(), c.params(), all, c.dtype()));
        if (outcome.startsWith("untyped")) {
          others.add(c.id() + " with other inputs: " + outcome);
        }
      }
    }
    assertThat(others).isEmpty();
  }

  @Test
  void labelsOutsideTheClassesAreNamed() {
    PeerCase c =
        new PeerCase(
            "cross_entropy",
            "a",
            Map.of(),
            Map.of(
                "logits",
                Tensor.of(new int[] {1, 3}, 1, 2, 3),
                "target",
                new Tensor(new int[] {1}, new double[] {3}, true)),
            PeerCase.Dtype.F64);
    assertThat(outcome(c)).startsWith("typed: ").contains("3");
  }

  @Test
  void reductionsThatDoNotExistAreNamed() {
    GoldenCases.Golden golden = GoldenCases.of("bce", PeerCase.Dtype.F64).get(0);
    assertThat(outcome(golden.asked().withReduction("median")))
        .isEqualTo("typed: bce: reduction must be none, sum or mean, got median");
  }

  @Test
  void focalTargetsBetweenTheClassesAreNamed() {
    GoldenCases.Golden golden = GoldenCases.of("focal_sigmoid", PeerCase.Dtype.F64).get(0);
    Tensor target = golden.asked().input("target");
    double[] soft = target.data().clone();
    soft[0] = 0.5;
    assertThat(outcome(golden.asked().with("target", target.like(soft))))
        .isEqualTo("typed: focal_sigmoid: target must be 0 or 1, got 0.5");
  }

  private static String outcome(PeerCase c) {
    try {
      Peers.compute(c);
      return "result";
    } catch (LossException | PeerException e) {
      return "typed: " + e.getMessage();
    } catch (RuntimeException e) {
      StackTraceElement[] at = e.getStackTrace();
      return "untyped: " + e + " at " + (at.length == 0 ? "?" : at[0]);
    }
  }
}
