package org.lossary.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lossary.Dual;
import org.lossary.DualLoss;

/** The fuzz finds what is wrong with a loss. */
class FuzzTest {
  record NotANumber() implements DualLoss {
    @Override
    public Dual loss(Dual prediction, double target) {
      return prediction.minus(target).abs().sqrt().times(target > 0 ? Double.NaN : 1);
    }
  }

  record Crash() implements DualLoss {
    @Override
    public Dual loss(Dual prediction, double target) {
      if (target < -1e10) {
        throw new ArithmeticException("too far");
      }
      return prediction.minus(target).square();
    }
  }

  @Test
  void findsNaN() {
    assertThatThrownBy(() -> new SupervisedFuzz(new NotANumber()).run(2000, 1))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("NaN");
  }

  @Test
  void findsCrashes() {
    assertThatThrownBy(() -> new SupervisedFuzz(new Crash()).run(2000, 1))
        .isInstanceOf(ArithmeticException.class);
  }
}
