package org.lossary.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lossary.Catalog;
import org.lossary.SupervisedLoss;

/** The contract, for every loss of the catalogue and every set of its parameters. */
class CatalogContractTest {

  @TestFactory
  Stream<DynamicContainer> contract() {
    return Catalog.all().stream()
        .map(
            entry ->
                DynamicContainer.dynamicContainer(
                    entry.info().id(),
                    Settings.of(entry).stream().map(CatalogContractTest::checks)));
  }

  private static DynamicContainer checks(SupervisedLoss loss) {
    return DynamicContainer.dynamicContainer(
        loss.toString(),
        LossContract.checks(loss).map(c -> DynamicTest.dynamicTest(c.name(), c::run)));
  }

  @Test
  void everyLossDescribesItself() {
    for (Catalog.Entry entry : Catalog.all()) {
      assertThat(entry.info().summary()).as(entry + " summary").endsWith(".");
      assertThat(entry.info().formula()).as(entry + " formula").isNotEmpty();
      assertThat(entry.info().tasks()).as(entry + " tasks").isNotEmpty();
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
