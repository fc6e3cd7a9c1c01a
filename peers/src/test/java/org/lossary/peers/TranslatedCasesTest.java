package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.LossException;
import org.lossary.peers.translate.Translation;
import org.lossary.peers.translate.TranslationException;
import org.lossary.peers.translate.Translator;

/**
 * Every reference case, written as a call of its library and translated, is Java that compiles and
 * gives the library's number on the inputs of the case.
 */
class TranslatedCasesTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  private record Line(GoldenCases.Golden golden, String method, Translation translation) {}

  /** Reasons for which a case may have no Java; each is an error that says what to do. */
  private static final List<String> REASONS =
      List.of(
          "must be mean or sum with a pos_weight for each class",
          "has no counterpart together with a pos_weight for each class",
          "must be mean or sum with use_softmax",
          "must be False: apply the softmax first");

  /** Cases that use what those reasons name: 8 of the first two, 15 and 2 of the others. */
  private static final int REFUSED = 25;

  private static final String SINGLE_CLASS = "a batch of a single class is 0 there";

  @Test
  void translatedJavaGivesTheNumbersOfThePeers() throws Exception {
    JavaRunner runner = new JavaRunner();
    List<Line> lines = new ArrayList<>();
    Map<String, Integer> translated = new TreeMap<>();
    List<String> refused = new ArrayList<>();
    for (String id : known()) {
      translated.put(id, 0);
      for (GoldenCases.Golden golden : GoldenCases.of(id, PeerCase.Dtype.F64)) {
        try {
          Translation t = translation(CaseCalls.of(golden.asked()), id);
          lines.add(new Line(golden, runner.add(t), t));
          translated.merge(id, 1, Integer::sum);
        } catch (TranslationException e) {
          refused.add(e.getMessage());
        }
      }
    }
    Class<?> compiled = runner.compile(folder);
    List<String> differences = new ArrayList<>();
    for (Line line : lines) {
      String difference = difference(compiled, line);
      if (!difference.isEmpty()) {
        differences.add(
            line.golden.asked().id() + ": " + difference + " by " + line.translation.lines());
      }
    }
    assertThat(differences).isEmpty();
    assertThat(translated).allSatisfy((id, count) -> assertThat(count).as(id).isPositive());
    assertThat(refused)
        .allSatisfy(message -> assertThat(REASONS).anyMatch(message::contains))
        .hasSize(REFUSED);
  }

  /** The ids with reference cases that the table knows. */
  private static List<String> known() {
    Set<String> known = new TreeSet<>();
    Translator.known().forEach(k -> known.addAll(k.ids()));
    known.retainAll(GoldenCasesTest.ids());
    return List.copyOf(known);
  }

  @Test
  void everyIdWithReferenceCasesHasAnEntry() {
    List<String> missing = new ArrayList<>(GoldenCasesTest.ids());
    missing.removeAll(known());
    assertThat(missing).isEmpty();
  }

  /** The one for the id, where the kind of data decides. */
  private static Translation translation(String call, String id) {
    return Translator.translate(call).stream()
        .filter(t -> t.ids().contains(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(call + " is not translated for " + id));
  }

  private static String difference(Class<?> compiled, Line line) {
    double[] got;
    try {
      got = numbers(compiled, line);
    } catch (LossException e) {
      return line.golden.category().equals("convention") ? "" : e.toString();
    } catch (RuntimeException | AssertionError e) {
      return e.toString();
    }
    if (line.golden.category().equals("convention")) {
      return convention(line, got);
    }
    double relative = line.golden.asked().loss().startsWith("sinkhorn") ? 1e-8 : 1e-10;
    return compare(got, wanted(line, got.length), relative);
  }

  /** What the Java gives: for batch after batch where there is a memory. */
  private static double[] numbers(Class<?> compiled, Line line) {
    PeerCase c = line.golden.asked();
    if (c.optional("labels2") != null) {
      return steps(compiled, line);
    }
    Map<String, Object> variables = CaseInputs.bind(line.golden, line.translation.variables());
    Object found = JavaRunner.call(compiled, line.method, variables);
    assertThat(EmbeddingInputs.difference(found, line.golden.outputs())).isEmpty();
    double[] got = CaseInputs.result(found);
    Tensor upstream = c.optional("upstream");
    if (upstream == null) {
      return got;
    }
    double sum = 0;
    for (int i = 0; i < got.length; i++) {
      sum += got[i] * upstream.data()[i];
    }
    return new double[] {sum};
  }

  /** The memory is a ring: the oldest rows make room. */
  private static double[] steps(Class<?> compiled, Line line) {
    PeerCase c = line.golden.asked();
    int size = (int) c.number("memorySize", 0);
    int columns = c.input("embeddings1").axis(1);
    double[] memory = new double[size * columns];
    int[] memoryLabels = new int[size];
    int seen = 0;
    List<Double> values = new ArrayList<>();
    for (int k = 1; c.optional("labels" + k) != null; k++) {
      Tensor batch = c.input("embeddings" + k);
      Tensor labels = c.input("labels" + k);
      int[] own = new int[labels.size()];
      for (int i = 0; i < own.length; i++, seen++) {
        own[i] = seen % size;
        memoryLabels[own[i]] = labels.labels()[i];
        System.arraycopy(batch.data(), i * columns, memory, own[i] * columns, columns);
      }
      int filled = Math.min(size, seen);
      Map<String, Object> variables =
          Map.of(
              "embeddings", batch.data(),
              "labels", labels.labels(),
              "memory", Arrays.copyOf(memory, filled * columns),
              "memoryLabels", Arrays.copyOf(memoryLabels, filled),
              "own", own,
              "rows", own.length,
              "columns", columns);
      values.add(JavaRunner.run(compiled, line.method, variables)[0]);
    }
    return values.stream().mapToDouble(x -> x).toArray();
  }

  /** The peer's values in the order of the Java, which has the channels on the last axis. */
  private static double @Nullable [] wanted(Line line, int count) {
    double[] value = line.golden.value();
    PeerCase c = line.golden.asked();
    Tensor logits = c.optional("logits");
    if (!c.loss().startsWith("focal_") || logits == null || value == null || count == 1) {
      return value;
    }
    int[] shape = logits.shape().clone();
    shape[1] -= c.flag("includeBackground", true) ? 0 : 1;
    return Tensor.of(shape, value).classesLast().data();
  }

  /**
   * Where the peer's own choice decides: its number, or that of {@code lossary compute}. Batches of
   * a single class are the case in which the Java differs, as a note says.
   */
  private static String convention(Line line, double[] got) {
    if (compare(got, line.golden.value(), 1e-10).isEmpty()
        || CaseInputs.finite(got)
            && line.translation.notes().stream().anyMatch(n -> n.contains(SINGLE_CLASS))
            && Arrays.stream(line.golden.asked().input("labels").labels()).distinct().count()
                == 1) {
      return "";
    }
    try {
      Tensor value = Peers.compute(line.golden.asked()).value();
      return compare(got, value == null ? null : value.data(), 1e-10);
    } catch (LossException | PeerException e) {
      return CaseInputs.finite(got) ? "" : e.toString();
    }
  }

  private static String compare(double[] got, double @Nullable [] wanted, double relative) {
    if (wanted == null || got.length != wanted.length) {
      return "another number of values";
    }
    for (int i = 0; i < got.length; i++) {
      boolean same =
          Double.compare(got[i], wanted[i]) == 0
              || Math.abs(got[i] - wanted[i]) <= 1e-13 + relative * Math.abs(wanted[i]);
      if (!same) {
        return got[i] + " for " + wanted[i] + " at " + i;
      }
    }
    return "";
  }
}
