package org.lossary.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lossary.SupervisedLoss;
import org.lossary.regression.Barron;
import org.lossary.regression.Tweedie;
import org.lossary.regression.TweedieDeviance;

/** The contract for parameters outside the range that the catalogue sweeps. */
class FarParametersTest {

  @TestFactory
  Stream<DynamicTest> tweedie() {
    return checks(new Tweedie(-1.5), new Tweedie(-0.25), new Tweedie(0), new Tweedie(4.5));
  }

  @TestFactory
  Stream<DynamicTest> tweedieDeviance() {
    return checks(
        new TweedieDeviance(-1.5, false),
        new TweedieDeviance(-0.25, true),
        new TweedieDeviance(0, false),
        new TweedieDeviance(5.5, false));
  }

  /** The second stands for -infinity, which a formula has no number for. */
  @TestFactory
  Stream<DynamicTest> barron() {
    return checks(new Barron(-1e6, 2), new Barron(-1e25, 0.5));
  }

  private static Stream<DynamicTest> checks(SupervisedLoss... losses) {
    return Stream.of(losses)
        .flatMap(LossContract::checks)
        .map(c -> DynamicTest.dynamicTest(c.name(), c::run));
  }
}
