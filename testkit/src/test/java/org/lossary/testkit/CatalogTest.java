package org.lossary.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lossary.Catalog;

/** What the catalogue says of every loss. */
class CatalogTest {

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
