package org.lossary.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lossary.SupervisedLoss;
import org.lossary.regression.Tweedie;
import org.lossary.regression.TweedieDeviance;

/**
 * The contract for the powers that the catalogue's range leaves out: negative ones, 0, and steep.
 */
class TweediePowersTest {

  @TestFactory
  Stream<DynamicTest> logarithmOfTheMean() {
    return checks(new Tweedie(-1.5), new Tweedie(-0.25), new Tweedie(0), new Tweedie(4.5));
  }

  @TestFactory
  Stream<DynamicTest> mean() {
    return checks(
        new TweedieDeviance(-1.5, false),
        new TweedieDeviance(-0.25, true),
        new TweedieDeviance(0, false),
        new TweedieDeviance(5.5, false));
  }

  private static Stream<DynamicTest> checks(SupervisedLoss... losses) {
    return Stream.of(losses)
        .flatMap(LossContract::checks)
        .map(c -> DynamicTest.dynamicTest(c.name(), c::run));
  }
}
