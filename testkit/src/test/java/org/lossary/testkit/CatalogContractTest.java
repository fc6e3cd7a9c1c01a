package org.lossary.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lossary.Catalog;
import org.lossary.Inputs;
import org.lossary.Loss;
import org.lossary.StructuredLoss;

/** The contract, for every loss of the catalogue and every set of its parameters. */
class CatalogContractTest {

  @SuppressWarnings("unchecked") // Which inputs a loss takes is known to the loss alone.
  @TestFactory
  Stream<DynamicContainer> contract() {
    return Catalog.all().stream()
        .map(
            entry ->
                DynamicContainer.dynamicContainer(
                    entry.info().id(),
                    Stream.concat(
                        Settings.of(entry).stream()
                            .map(loss -> container(loss, LossContract.checks(loss))),
                        Settings.structured(entry).stream().map(CatalogContractTest::structured))));
  }

  private static <I extends Inputs<I>> DynamicContainer structured(StructuredLoss<I> loss) {
    return container(loss, StructuredContract.checks(loss));
  }

  private static DynamicContainer container(Loss loss, Stream<Check> checks) {
    return DynamicContainer.dynamicContainer(
        loss.toString(), checks.map(c -> DynamicTest.dynamicTest(c.name(), c::run)));
  }

  @Test
  void everyLossDescribesItself() {
    for (Catalog.Entry entry : Catalog.all()) {
      assertThat(entry.info().summary()).as(entry + " summary").endsWith(".");
      assertThat(entry.info().formula() + entry.info().definition())
          .as(entry + " formula or definition")
          .isNotEmpty();
      assertThat(entry.info().tasks()).as(entry + " tasks").isNotEmpty();
      assertThat(entry.create().info().properties())
          .as(entry + " has with its defaults the properties that the catalogue names")
          .isEqualTo(entry.info().properties());
      assertThat(entry.info().useWhen()).as(entry + " useWhen").isNotEmpty();
      assertThat(entry.info().avoidWhen()).as(entry + " avoidWhen").isNotEmpty();
      assertThat(entry.info().source()).as(entry + " source").isNotEmpty();
      assertThat(entry.info().names()).as(entry + " names").isNotEmpty();
      entry
          .info()
          .parameters()
          .forEach(
              p -> {
                assertThat(p.rule()).as(entry + " " + p.name()).isNotEmpty();
                assertThat(p.description()).as(entry + " " + p.name()).isNotEmpty();
              });
    }
  }
}
