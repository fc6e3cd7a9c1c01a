package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lossary.LossException;

/** The numbers of PyTorch, scikit-learn, SciPy, Keras, MONAI and fvcore come out of Lossary. */
class GoldenCasesTest {
  /** Outputs that every case with them must have; others are compared where there are any. */
  private static final Set<String> REQUIRED =
      Set.of(
          "hessianDiagonal",
          "precisionAt1",
          "rPrecision",
          "mapAtR",
          "mapAtK",
          "mrr",
          "projectedTarget");

  /** Every file in the folder. */
  static List<String> ids() {
    Path folder = Path.of("src/test/resources/golden");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noCaseIsMissing() throws IOException {
    assertThat(ids()).hasSizeGreaterThanOrEqualTo(69);
    for (String id : ids()) {
      String text = Files.readString(Path.of("src/test/resources/golden", id + ".json"));
      int cases = text.split("\"case\":", -1).length - 1;
      assertThat(GoldenCases.of(id, PeerCase.Dtype.F64)).as(id).hasSize(cases).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void valueGradientAndHessianAreThoseOfThePeer(String id) {
    List<String> differences = new ArrayList<>();
    for (GoldenCases.Golden golden : GoldenCases.of(id, PeerCase.Dtype.F64)) {
      String difference =
          golden.category().equals("convention") ? convention(golden) : exact(golden);
      if (!difference.isEmpty()) {
        differences.add(golden.asked().id() + ": " + difference);
      }
    }
    assertThat(differences).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void floatsComeNearToDoubles(String id) {
    List<String> differences = new ArrayList<>();
    for (GoldenCases.Golden golden : GoldenCases.of(id, PeerCase.Dtype.F32)) {
      if (golden.category().equals("regular")) {
        PeerResult result = Peers.compute(golden.asked());
        String difference = compare("value", data(result.value()), golden.value(), 1e-5, 1e-5);
        for (Map.Entry<String, double[]> g : golden.gradients().entrySet()) {
          double[] got = data(result.gradients().get(g.getKey()));
          difference += scaled("gradient " + g.getKey(), got, g.getValue(), 1e-5, 1e-6);
        }
        if (!difference.isEmpty()) {
          differences.add(golden.asked().id() + ": " + difference);
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  private static String exact(GoldenCases.Golden golden) {
    PeerResult result = Peers.compute(golden.asked());
    StringBuilder differences = new StringBuilder();
    // POT ends this iteration where marginals are right to 1e-9, up to 1.4e-9 from the limit:
    // EarlyStopTest has both to 1e-10.
    String id = golden.asked().loss();
    double relative = id.equals("sinkhorn_divergence") ? 1e-8 : 1e-10;
    differences.append(compare("value", data(result.value()), golden.value(), relative, 1e-13));
    golden
        .gradients()
        .forEach(
            (name, wanted) ->
                differences.append(
                    scaled(
                        "gradient " + name,
                        data(result.gradients().get(name)),
                        wanted,
                        1e-9,
                        1e-13)));
    golden
        .outputs()
        .forEach(
            (name, wanted) -> {
              double[] got = data(result.outputs().get(name));
              if (got != null || REQUIRED.contains(name) || id.startsWith("miner_")) {
                differences.append(scaled("output " + name, got, wanted, 1e-9, 1e-13));
              }
            });
    return differences.toString();
  }

  /** What the peer has, or something finite, or a typed error: never a NaN of our own. */
  private static String convention(GoldenCases.Golden golden) {
    try {
      PeerResult result = Peers.compute(golden.asked());
      double[] value = data(result.value());
      String difference =
          finite(value) ? "" : compare("value", value, golden.value(), 1e-10, 1e-13);
      for (Map.Entry<String, Tensor> g : result.gradients().entrySet()) {
        if (!finite(g.getValue().data())) {
          difference +=
              scaled(
                  "gradient " + g.getKey(),
                  g.getValue().data(),
                  golden.gradients().get(g.getKey()),
                  1e-9,
                  1e-13);
        }
      }
      return difference;
    } catch (LossException | PeerException e) {
      return "";
    }
  }

  private static boolean finite(double @Nullable [] a) {
    return a != null && Arrays.stream(a).allMatch(Double::isFinite);
  }

  private static double @Nullable [] data(@Nullable Tensor tensor) {
    return tensor == null ? null : tensor.data();
  }

  /**
   * As {@link #compare}, relative to the largest of the wanted numbers. Where the peer overflows in
   * a derivative, any finite number will do.
   */
  private static String scaled(
      String what, double @Nullable [] got, double @Nullable [] wanted, double rel, double abs) {
    if (wanted == null) {
      return "";
    }
    double top = Arrays.stream(wanted).filter(Double::isFinite).map(Math::abs).max().orElse(0);
    double[] finite = wanted.clone();
    for (int i = 0; got != null && i < Math.min(got.length, finite.length); i++) {
      finite[i] = Double.isFinite(wanted[i]) || !Double.isFinite(got[i]) ? wanted[i] : got[i];
    }
    return compare(what, got, finite, 0, rel * top + abs);
  }

  private static String compare(
      String what, double @Nullable [] got, double @Nullable [] wanted, double rel, double abs) {
    if (wanted == null) {
      return "";
    }
    if (got == null || got.length != wanted.length) {
      return what + " has another shape; ";
    }
    for (int i = 0; i < got.length; i++) {
      boolean same =
          Double.compare(got[i], wanted[i]) == 0
              || Math.abs(got[i] - wanted[i]) <= abs + rel * Math.abs(wanted[i])
                  && Double.isFinite(wanted[i]);
      if (!same) {
        return what + "[" + i + "] is " + got[i] + " for " + wanted[i] + "; ";
      }
    }
    return "";
  }
}
