package org.lossary.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lossary.Catalog;
import org.lossary.Family;
import org.lossary.Inputs;
import org.lossary.Loss;
import org.lossary.StructuredLoss;

/**
 * The contract, for every set of parameters of the losses of a part of the catalogue. In parts, so
 * that they run beside each other.
 */
abstract class ContractTest {
  /** A part of the catalogue; every loss is of one. */
  enum Part {
    /** Losses of predictions and targets. */
    SUPERVISED,
    /** Losses of embeddings. */
    METRIC,
    /** All others. */
    STRUCTURED;

    static Part of(Catalog.Entry entry) {
      if (Settings.structured(entry).isEmpty()) {
        return SUPERVISED;
      }
      return entry.info().family() == Family.METRIC ? METRIC : STRUCTURED;
    }
  }

  private final Part part;

  ContractTest(Part part) {
    this.part = part;
  }

  @TestFactory
  Stream<DynamicContainer> contract() {
    return Catalog.all().stream()
        .filter(entry -> Part.of(entry) == part)
        .map(entry -> DynamicContainer.dynamicContainer(entry.info().id(), containers(entry)));
  }

  @SuppressWarnings("unchecked") // Which inputs a loss takes is known to the loss alone.
  private static Stream<DynamicContainer> containers(Catalog.Entry entry) {
    return Stream.concat(
        Settings.of(entry).stream().map(loss -> container(loss, LossContract.checks(loss))),
        Settings.structured(entry).stream().map(ContractTest::structured));
  }

  private static <I extends Inputs<I>> DynamicContainer structured(StructuredLoss<I> loss) {
    return container(loss, StructuredContract.checks(loss));
  }

  private static DynamicContainer container(Loss loss, Stream<Check> checks) {
    return DynamicContainer.dynamicContainer(
        loss.toString(), checks.map(c -> DynamicTest.dynamicTest(c.name(), c::run)));
  }
}
