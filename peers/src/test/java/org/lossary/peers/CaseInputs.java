package org.lossary.peers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.peers.translate.Variable;

/** Gives the variables of translated Java the inputs of a reference case. */
final class CaseInputs {
  /** Names of inputs in the cases, where the peers' parameters have others. */
  private static final Map<String, List<String>> ALIASES =
      Map.ofEntries(
          Map.entry("input", List.of("logits", "logProbabilities", "input1")),
          Map.entry("target", List.of("input2")),
          Map.entry("y_pred", List.of("input")),
          Map.entry("y_true", List.of("target")),
          Map.entry("raw_prediction", List.of("input")),
          Map.entry("raw_predictions", List.of("input")),
          Map.entry("pred_decision", List.of("input")),
          Map.entry("p", List.of("input")),
          Map.entry("y", List.of("target")),
          Map.entry("r", List.of("residual")),
          Map.entry("residuals", List.of("residual")),
          Map.entry("u_values", List.of("u")),
          Map.entry("v_values", List.of("v")),
          Map.entry("inputs", List.of("logits")),
          Map.entry("targets", List.of("target")),
          Map.entry("M", List.of("cost")),
          Map.entry("X_s", List.of("x")),
          Map.entry("X_t", List.of("y")),
          Map.entry("r_t", List.of("rewards")),
          Map.entry("discount_t", List.of("discounts", "discount")),
          Map.entry("v_tm1", List.of("value")),
          Map.entry("v_t", List.of("nextValue", "values")),
          Map.entry("q_tm1", List.of("qValues")),
          Map.entry("q_t", List.of("nextQValues")),
          Map.entry("q_t_value", List.of("nextQValues")),
          Map.entry("q_t_selector", List.of("nextSelector")),
          Map.entry("probs_a_t", List.of("nextProbabilities")),
          Map.entry("v_logits_tm1", List.of("logits")),
          Map.entry("v_logits_t", List.of("nextLogits")),
          Map.entry("v_atoms_tm1", List.of("atoms")),
          Map.entry("prob_ratios_t", List.of("ratios")),
          Map.entry("adv_t", List.of("advantages")),
          Map.entry("anchors", List.of("embeddings1")),
          Map.entry("positives", List.of("embeddings2")),
          Map.entry("negatives", List.of("embeddings3")),
          Map.entry("first", List.of("embeddings1")),
          Map.entry("second", List.of("embeddings2")),
          Map.entry("queries", List.of("embeddings1")),
          Map.entry("query", List.of("embeddings")),
          Map.entry("query_labels", List.of("labels")),
          Map.entry("query_emb", List.of("embeddings")),
          Map.entry("reference", List.of("references")),
          Map.entry("x1", List.of("input1")),
          Map.entry("x2", List.of("input2")),
          Map.entry("ref_emb", List.of("input2")),
          Map.entry("embeddings", List.of("input1")));

  /** Parameters of the cases that are data of the call. */
  private static final Map<String, String> PARAMETERS =
      Map.of("r_t", "reward", "discount_t", "discount", "a_tm1", "action", "a_t", "nextAction");

  private CaseInputs() {}

  /** The variables by name: arrays of numbers or labels, lists, sizes. */
  static Map<String, Object> bind(GoldenCases.Golden golden, List<Variable> variables) {
    PeerCase c = golden.asked();
    boolean classes = variables.stream().anyMatch(v -> v.name().equals("classes"));
    Map<String, Object> bound = new HashMap<>();
    @Nullable Tensor first = null;
    @Nullable Tensor original = null;
    for (Variable v : variables) {
      Object made = EmbeddingInputs.of(c, v);
      if (made != null) {
        bound.put(v.name(), made);
        continue;
      }
      Tensor tensor = v.type().equals("int") ? null : input(golden, v.name());
      if (tensor == null) {
        continue;
      }
      boolean skips = c.loss().startsWith("focal_") && !c.flag("includeBackground", true);
      Tensor rows = skips ? withoutFirst(tensor) : tensor;
      if (first == null && v.type().equals("double[]")) {
        original = rows;
        first = classes ? rows.classesLast() : rows;
      }
      rows = classes ? rows.classesLast() : rows;
      switch (v.type()) {
        case "double[]" -> bound.put(v.name(), numbers(c, rows, first));
        case "int[]" -> bound.put(v.name(), tensor.labels());
        case "Doubles" -> bound.put(v.name(), Doubles.of(tensor.data()));
        default -> throw new IllegalStateException("no way to bind " + v);
      }
    }
    for (Variable v : variables) {
      if (v.type().equals("int")
          && !bound.containsKey(v.name())
          && first != null
          && original != null) {
        bound.put(v.name(), size(c, v.name(), first, original));
      }
      if (!bound.containsKey(v.name())) {
        throw new IllegalStateException(c.id() + " has nothing for " + v);
      }
    }
    return bound;
  }

  private static double[] numbers(PeerCase c, Tensor tensor, @Nullable Tensor like) {
    if (c.loss().equals("multilabel_margin") && tensor.integer()) {
      return oneHot(tensor);
    }
    boolean ofRows =
        like != null && tensor.rank() == 1 && like.rank() == 2 && tensor.size() == like.axis(0);
    boolean other = like != null && like.size() != tensor.size() && !ofRows;
    boolean target =
        Stream.of("target", "weight", "var").anyMatch(name -> c.optional(name) == tensor);
    return like != null && other && target ? tensor.broadcast(like.shape()).data() : tensor.data();
  }

  /** Lists of labels, each ended by its first -1, as rows of 0 and 1. */
  private static double[] oneHot(Tensor lists) {
    int width = lists.axis(-1);
    double[] dense = new double[lists.size()];
    for (int start = 0; start < dense.length; start += width) {
      for (int i = start; i < start + width && lists.data()[i] >= 0; i++) {
        dense[start + (int) lists.data()[i]] = 1;
      }
    }
    return dense;
  }

  /** Without the first channel. */
  private static Tensor withoutFirst(Tensor tensor) {
    int[] shape = tensor.shape().clone();
    int channels = shape[1]--;
    int space = tensor.size() / (shape[0] * channels);
    double[] out = new double[shape[0] * shape[1] * space];
    for (int i = 0; i < shape[0]; i++) {
      System.arraycopy(
          tensor.data(), (i * channels + 1) * space, out, i * shape[1] * space, shape[1] * space);
    }
    return Tensor.of(shape, out);
  }

  private static int size(PeerCase c, String name, Tensor first, Tensor original) {
    int columns = first.rank() == 0 ? 1 : first.axis(-1);
    return switch (name) {
      case "rows" -> first.size() / Math.max(1, columns);
      case "columns", "classes", "symbols", "axes" -> columns;
      case "channels" -> original.axis(1);
      case "maps" -> original.axis(0) * original.axis(1);
      case "pixels" ->
          original.rank() > 2 || c.loss().contains("dice") || c.loss().contains("tversky")
              ? original.size() / (original.axis(0) * original.axis(1))
              : first.size();
      case "width" -> c.input("targets").axis(-1);
      default -> throw new IllegalStateException("no way to count " + name);
    };
  }

  private static @Nullable Tensor input(GoldenCases.Golden golden, String name) {
    PeerCase c = golden.asked();
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_", -1)) {
      camel.append(
          camel.length() == 0
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    Tensor found = c.optional(camel.toString());
    for (String alias : ALIASES.getOrDefault(name, List.of())) {
      found = found == null ? c.optional(alias) : found;
    }
    return found != null ? found : derived(golden, name);
  }

  /** What a case holds in another form. */
  private static @Nullable Tensor derived(GoldenCases.Golden golden, String name) {
    PeerCase c = golden.asked();
    String parameter = PARAMETERS.get(name);
    if (parameter != null && c.has(parameter)) {
      return Tensor.of(new int[] {1}, c.number(parameter, 0));
    }
    return switch (name) {
      case "log_probs" -> c.input("logits");
      case "loc1" -> c.input("mean1");
      case "loc2" -> c.input("mean2");
      case "gradients" -> {
        double[] slopes = golden.outputs().get("interpolateGradients");
        yield slopes == null ? null : c.input("real").like(slopes);
      }
      default -> null;
    };
  }

  /** The numbers of a result. */
  static double[] result(Object value) {
    return value instanceof double[] several
        ? several
        : value instanceof Double one ? new double[] {one} : EmbeddingInputs.result(value);
  }

  static boolean finite(double[] a) {
    return Arrays.stream(a).allMatch(Double::isFinite);
  }
}
