package org.lossary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The quick form of each system with a fixed seed, beside what it has to beat. */
class SystemsTest {
  private static final Options QUICK = new Options(1, 0, 0, true);

  private static double of(List<Figure> figures, String measure, String name) {
    List<Double> values =
        figures.stream()
            .filter(f -> f.measure().startsWith(measure) && f.of().equals(name))
            .map(Figure::value)
            .toList();
    assertThat(values).as(measure + " of " + name).hasSize(1);
    return values.get(0);
  }

  private static List<Figure> run(Example example) {
    List<String> lines = new ArrayList<>();
    List<Figure> figures = example.run(QUICK, lines::add);
    assertThat(lines).isNotEmpty().allMatch(l -> l.matches(".*epoch \\d+ of \\d+: loss [\\d.E-]+"));
    return figures;
  }

  @Test
  void siameseVerificationBeatsPixelsOnClassesNeverSeen() {
    List<Figure> figures = run(Example.SIAMESE);
    assertThat(of(figures, "equal error rate", "Siamese network"))
        .isLessThan(of(figures, "equal error rate", "pixels"))
        .isLessThan(of(figures, "equal error rate", "untrained encoder"))
        .isBetween(0.15, 0.34);
    assertThat(of(figures, "AUC", "Siamese network"))
        .isGreaterThan(of(figures, "AUC", "pixels"))
        .isBetween(0.74, 0.95);
  }

  @Test
  void tripletsBeatPixelsOnClassesNeverSeen() {
    List<Figure> figures = run(Example.FACENET);
    assertThat(of(figures, "accuracy of pairs", "triplets"))
        .isGreaterThan(of(figures, "accuracy of pairs", "pixels"));
    assertThat(of(figures, "one of four", "triplets"))
        .isGreaterThan(of(figures, "one of four", "pixels"));
    assertThat(of(figures, "recall@1", "triplets")).isBetween(0.85, 0.999);
  }

  @Test
  void simClrFeaturesBeatPixelsAndAnUntrainedEncoder() {
    probesBeatPixels(run(Example.SIMCLR), "SimCLR");
  }

  @Test
  void momentumContrastFeaturesBeatPixelsAndAnUntrainedEncoder() {
    probesBeatPixels(run(Example.MOCO), "MoCo");
  }

  private static void probesBeatPixels(List<Figure> figures, String name) {
    for (String measure :
        List.of(
            "accuracy of a linear probe, 100 labels", "accuracy of a linear probe, 1000 labels")) {
      assertThat(of(figures, measure, name))
          .isGreaterThan(of(figures, measure, "pixels") + 0.01)
          .isGreaterThan(of(figures, measure, "untrained encoder") + 0.01);
    }
  }

  @Test
  void supervisedContrastClassifiesBetterThanPixels() {
    List<Figure> figures = run(Example.SUPCON);
    double pixels = of(figures, "accuracy", "pixels, linear layer");
    assertThat(of(figures, "accuracy", "SupCon, probe")).isGreaterThan(pixels + 0.02);
    assertThat(of(figures, "accuracy", "cross-entropy, probe")).isGreaterThan(pixels + 0.02);
  }

  @Test
  void threadsChangeNothing() {
    for (Example example : List.of(Example.SIAMESE, Example.MOCO, Example.SUPCON)) {
      List<Figure> one = example.run(new Options(2, 1, 1, true), l -> {});
      List<Figure> two = example.run(new Options(2, 1, 2, true), l -> {});
      assertThat(two).as(example.id()).isEqualTo(one);
    }
  }
}
