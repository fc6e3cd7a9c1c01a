package org.lossary.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lossary.Losses;
import org.lossary.SupervisedLoss;
import org.lossary.composition.AffineTarget;
import org.lossary.composition.RowSum;
import org.lossary.composition.WeightedSum;

/** Composed losses hold to the contract of every loss: threads, layout, memory, weights, masks. */
class CompositionContractTest {

  static List<SupervisedLoss> losses() {
    RowSum inner = RowSum.of(1, Losses.multiMargin()).plus(0.1, Losses.crossEntropy());
    return List.of(
        WeightedSum.of(0.5, Losses.mse()).plus(2, Losses.huber(0.3)),
        RowSum.of(0.5, Losses.crossEntropy()).plus(2, Losses.focalSoftmax()),
        RowSum.of(0.3, inner).plus(1, Losses.crammerSinger()),
        AffineTarget.smoothed(Losses.bceWithLogits(), 0.1));
  }

  @TestFactory
  Stream<DynamicContainer> composedLosses() {
    return losses().stream()
        .map(
            loss ->
                DynamicContainer.dynamicContainer(
                    loss.toString(),
                    LossContract.checks(loss).map(c -> DynamicTest.dynamicTest(c.name(), c::run))));
  }
}
