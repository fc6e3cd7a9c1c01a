package org.lossary.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lossary.peers.translate.Translator;

/** Writes the call of the other library that a reference case stands for. */
final class CaseCalls {
  /** Parameters and inputs of cases that have other names in the calls of some libraries. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "weightType", List.of("w_type"),
          "classWeight", List.of("weight"),
          "lambda", List.of("lambda_"),
          "clipRange", List.of("epsilon"),
          "scale", List.of("f_scale"),
          "margin", List.of("threshold"),
          "delta", List.of("c"),
          "quantile", List.of("alpha"),
          "weight", List.of("sample_weight"),
          "regularization", List.of("reg"));

  private CaseCalls() {}

  /** Names of the parameters of the functions with this id. */
  static Set<String> parameters(String id) {
    Set<String> names = new LinkedHashSet<>();
    for (Translator.Known known : Translator.known()) {
      if (known.ids().contains(id)) {
        Matcher matcher =
            Pattern.compile("(\\w+)(?=[=,)])")
                .matcher(known.call().substring(known.call().indexOf('(')));
        while (matcher.find()) {
          names.add(matcher.group(1));
        }
      }
    }
    return names;
  }

  /** The call: the id as the function's name, parameters by name, optional inputs as names. */
  static String of(PeerCase c) {
    String whole = EmbeddingCalls.whole(c);
    if (!whole.isEmpty()) {
      return whole;
    }
    Set<String> known = parameters(c.loss());
    Map<String, String> arguments = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable Object> p : c.params().entrySet()) {
      String name = name(p.getKey(), known);
      special(c, p.getKey(), p.getValue(), arguments);
      EmbeddingCalls.argument(c, p.getKey(), p.getValue())
          .filter(e -> known.contains(e.getKey()))
          .ifPresent(e -> arguments.putIfAbsent(e.getKey(), e.getValue()));
      if (known.contains(name) && p.getValue() != null && !(p.getValue() instanceof Map)) {
        arguments.putIfAbsent(name, python(p.getValue()));
      }
    }
    for (String input : c.inputs().keySet()) {
      String name = name(input, known);
      if (known.contains(name)) {
        arguments.putIfAbsent(name, input);
      }
    }
    List<String> parts = new ArrayList<>();
    arguments.forEach((name, value) -> parts.add(name + "=" + value));
    String weighted =
        c.optional("sampleWeight") == null
            ? EmbeddingCalls.applied(c)
            : "(y_true, y_pred, sampleWeight)";
    return c.loss() + "(" + String.join(", ", parts) + ")" + weighted;
  }

  private static String name(String own, Set<String> known) {
    return Stream.concat(Stream.of(snake(own)), NAMES.getOrDefault(own, List.of()).stream())
        .filter(known::contains)
        .findFirst()
        .orElse("");
  }

  /** What the peers spell in another way. */
  private static void special(
      PeerCase c, String name, @Nullable Object value, Map<String, String> arguments) {
    if (name.equals("activation")
        && value instanceof String text
        && (text.equals("sigmoid") || text.equals("softmax"))) {
      arguments.put(text, "True");
    }
  }

  static String snake(String camel) {
    return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  static String python(@Nullable Object value) {
    if (value instanceof Boolean b) {
      return b ? "True" : "False";
    }
    if (value instanceof String text) {
      return "'" + text + "'";
    }
    return value == null ? "None" : value.toString();
  }
}
