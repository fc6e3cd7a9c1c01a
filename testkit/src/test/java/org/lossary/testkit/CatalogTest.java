package org.lossary.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lossary.Catalog;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.StructuredLoss;

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

  /** Every matrix that inputs can be differentiated by is described as such, and no other. */
  @Test
  void inputsDescribeTheirArrays() {
    int seen = 0;
    for (Catalog.Entry entry : Catalog.all()) {
      if (entry.create() instanceof StructuredLoss<?> loss) {
        InputsInfo info = InputsInfo.of(loss.inputs()).orElseThrow();
        assertThat(info.item()).as(entry + " item").isNotEmpty();
        for (InputsInfo.Array a : info.arrays()) {
          assertThat(List.of(a.name(), a.shape(), a.meaning(), a.domain()))
              .as(entry + " " + a)
              .doesNotContain("");
        }
        List<String> constant = names(info, false);
        for (String name : drawnNames(loss)) {
          assertThat(names(info, true)).as(entry + "").containsAnyOf(name, withoutNumber(name));
          assertThat(constant).as(entry + "").doesNotContain(name, withoutNumber(name));
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(Catalog.all().size());
  }

  private static List<String> names(InputsInfo info, boolean differentiated) {
    return info.arrays().stream()
        .filter(a -> a.differentiated() == differentiated)
        .map(InputsInfo.Array::name)
        .toList();
  }

  /** The names of the matrices of some inputs, which depend on how these are made. */
  private static <I extends Inputs<I>> Set<String> drawnNames(StructuredLoss<I> loss) {
    SplittableRandom random = new SplittableRandom(7);
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < 20; i++) {
      names.addAll(InputsSamplers.of(loss).draw(loss, random, 1).names());
    }
    return names;
  }

  /** Layers and candidates are numbered. */
  private static String withoutNumber(String name) {
    return name.replaceAll("\\d+$", "");
  }
}
