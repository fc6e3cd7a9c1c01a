package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lossary.PointwiseLoss;
import org.lossary.RowLoss;
import org.lossary.StructuredLoss;

/**
 * The Java of a combination: one composed loss where all terms read the same data in the same way,
 * so that it is computed in one pass; otherwise the losses one after the other and the sum of their
 * numbers.
 */
final class Joined {
  private static final String SQUARES = "Losses.mse()";
  private static final Pattern FACTORY = Pattern.compile("^Losses\\.(\\w+)\\(");
  private static final Pattern MULTIPLE =
      Pattern.compile("^(?:double \\w+ = )?(?:[^?+]* [*] )?-?\\?\\.values?\\(");
  private static final Pattern DECLARED = Pattern.compile("^([A-Za-z][\\w<>\\[\\], ]*) (\\w+) = ");

  private final String when;

  private final List<Combination.Term> terms;
  private final List<Translation> parts;
  private final Map<String, Variable> variables = new LinkedHashMap<>();
  private final Set<String> lines = new LinkedHashSet<>();
  private final Set<String> locals = new LinkedHashSet<>();

  Joined(Combination combination, String when, List<Translation> parts) {
    this.when = when;
    this.terms = new ArrayList<>(combination.terms());
    this.parts = new ArrayList<>(parts);
    for (int i = 0; i < parts.size(); i++) {
      rootOfMeanSquares(i);
    }
    for (String name : combination.symbols()) {
      variables.put(name, new Variable(name, "double", "factor of its term"));
    }
  }

  /** The root of mean squared error is a loss of its own. */
  private void rootOfMeanSquares(int i) {
    Combination.Term term = terms.get(i);
    Translation part = parts.get(i);
    if (term.root()
        && part.loss().equals(SQUARES)
        && part.lines().stream().noneMatch(line -> line.contains("Reduction."))) {
      String root = "Losses.rmse()";
      terms.set(i, new Combination.Term(term.factor(), false, term.loss()));
      parts.set(i, with(part, root, part.lines().stream().map(l -> l.replace(SQUARES, root))));
    }
  }

  private static Translation with(Translation part, String loss, Stream<String> lines) {
    return new Translation(
        part.library(),
        part.function(),
        part.when(),
        List.of(),
        loss,
        lines.toList(),
        part.result(),
        part.variables(),
        part.notes());
  }

  /** Whether a variable that several losses read has one type for all of them. */
  boolean agrees() {
    Map<String, String> types = new LinkedHashMap<>();
    return parts.stream()
        .flatMap(part -> part.variables().stream())
        .allMatch(v -> v.type().equals(types.merge(v.name(), v.type(), (a, b) -> a)));
  }

  Translation translation() {
    if (parts.size() == 1 && terms.get(0).factor().isEmpty() && !terms.get(0).root()) {
      return parts.get(0);
    }
    String title =
        parts.stream().map(Translation::function).distinct().collect(Collectors.joining(" + "));
    String library =
        parts.stream().map(Translation::library).distinct().collect(Collectors.joining(", "));
    List<String> notes = new ArrayList<>();
    parts.forEach(p -> p.notes().stream().filter(n -> !notes.contains(n)).forEach(notes::add));
    String loss = composed();
    if (loss.isEmpty()) {
      oneAfterTheOther(notes);
    } else {
      Translation first = parts.get(0);
      first.lines().forEach(line -> lines.add(line.replace(first.loss(), loss)));
      first.variables().forEach(v -> variables.put(v.name(), v));
    }
    return new Translation(
        library,
        title,
        when,
        List.of(),
        loss,
        List.copyOf(lines),
        loss.isEmpty() ? "loss" : parts.get(0).result(),
        List.copyOf(variables.values()),
        notes);
  }

  /** The composed loss; empty if the terms do not allow for one. */
  private String composed() {
    Translation first = parts.get(0);
    String sum = "";
    for (int i = 0; i < parts.size(); i++) {
      Translation part = parts.get(i);
      String kind = kind(part.loss());
      if (terms.get(i).root()
          || kind.isEmpty()
          || !kind.equals(kind(first.loss()))
          || !part.variables().equals(first.variables())
          || !part.result().equals(first.result())
          || !shape(part).equals(shape(first))
          || !isMultiple(shape(part))
          || kind.equals("RowSum") && !denominator(part).equals(denominator(first))) {
        return "";
      }
      String factor = terms.get(i).factor();
      sum +=
          (i == 0 ? kind + ".of(" : ".plus(")
              + (factor.isEmpty() ? "1.0" : bare(factor))
              + ", "
              + part.loss()
              + ")";
    }
    return sum;
  }

  private static String bare(String factor) {
    boolean whole = factor.startsWith("(") && factor.indexOf(')') == factor.length() - 1;
    return whole ? factor.substring(1, factor.length() - 1) : factor;
  }

  private static List<String> shape(Translation part) {
    return part.lines().stream().map(line -> line.replace(part.loss(), "?")).toList();
  }

  /**
   * Whether the number is a multiple of the loss, and so of a sum of losses: 1 more than a loss is
   * none, and what other statements make of it is not looked into.
   */
  private static boolean isMultiple(List<String> shape) {
    String last = shape.get(shape.size() - 1);
    Matcher value = MULTIPLE.matcher(last);
    int depth = 1;
    int at = value.find() ? value.end() : last.length();
    for (; at < last.length() && depth > 0; at++) {
      depth += last.charAt(at) == '(' ? 1 : last.charAt(at) == ')' ? -1 : 0;
    }
    return depth == 0 && at == last.length() - 1;
  }

  /** What decides the denominator of a mean over rows. */
  private static List<String> denominator(Translation part) {
    return Pattern.compile("\\.(classWeights|ignoreLabel)\\([^)]*\\)?\\)")
        .matcher(part.loss())
        .results()
        .map(m -> m.group())
        .toList();
  }

  private static String kind(String loss) {
    Matcher factory = FACTORY.matcher(loss);
    if (!factory.find()) {
      return "";
    }
    Class<?> type = LossCall.type(factory.group(1));
    return PointwiseLoss.class.isAssignableFrom(type)
        ? "WeightedSum"
        : RowLoss.class.isAssignableFrom(type)
            ? "RowSum"
            : StructuredLoss.class.isAssignableFrom(type) ? "StructuredSum" : "";
  }

  private void oneAfterTheOther(List<String> notes) {
    StringBuilder sum = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String number = add(parts.get(i), notes);
      String term = terms.get(i).root() ? "Math.sqrt(" + number + ")" : number;
      String factor = terms.get(i).factor();
      sum.append(i == 0 ? "" : " + ").append(factor.isEmpty() ? term : factor + " * " + term);
    }
    String signed = sum.toString().replace("-1.0 * ", "-").replace("+ -", "- ");
    lines.add("double loss = " + signed + ";");
    if (parts.size() > 1) {
      notes.add("gradients add up in the same way, each with its factor");
    }
    if (terms.stream().anyMatch(Combination.Term::root)) {
      notes.add("the gradient of a root is that of what is under it, divided by twice the root");
    }
  }

  /** Whether terms read one array in two orders: all pixels of a channel, or all of a pixel. */
  private boolean isReordered(Variable v) {
    Variable known = variables.get(v.name());
    return known != null && (isOfMaps(v) && isOfRows(known) || isOfRows(v) && isOfMaps(known));
  }

  private static boolean isOfMaps(Variable v) {
    return v.meaning().contains("channels, then space");
  }

  private static boolean isOfRows(Variable v) {
    return v.meaning().contains("row by row");
  }

  /** Adds the statements of a part, with names of its own where others have them already. */
  private String add(Translation part, List<String> notes) {
    Map<String, String> renamed = new LinkedHashMap<>();
    boolean reordered = part.variables().stream().anyMatch(this::isReordered);
    for (Variable v : part.variables()) {
      Variable known = variables.get(v.name());
      boolean reorder =
          reordered
              && known != null
              && v.type().equals(Forms.NUMBERS)
              && !known.meaning().equals(v.meaning());
      if (reorder || known != null && !known.type().equals(v.type())) {
        renamed.put(v.name(), free(v.name()));
      }
      if (reorder) {
        notes.add(renamed.get(v.name()) + " is " + v.name() + " in the order that is said of it");
      }
      String name = renamed.getOrDefault(v.name(), v.name());
      variables.putIfAbsent(name, new Variable(name, v.type(), v.meaning()));
    }
    String result = "";
    for (String line : part.lines()) {
      String text = renamed(line, renamed);
      Matcher declared = DECLARED.matcher(text);
      if (declared.find() && !lines.contains(text)) {
        String name = declared.group(2);
        boolean last = name.equals(part.result());
        if (last && !declared.group(1).equals("double")) {
          throw new TranslationException(
              part.function()
                  + " gives "
                  + declared.group(1)
                  + " "
                  + name
                  + " here, and other terms do not: translate it by itself");
        }
        String own = last ? free("term") : locals.contains(name) ? free(name) : name;
        if (!own.equals(name)) {
          renamed.put(name, own);
          text = renamed(text, Map.of(name, own));
        }
        locals.add(own);
        result = last ? own : result;
      }
      lines.add(text);
    }
    if (result.isEmpty()) {
      throw new TranslationException(
          part.function() + " gives no single number: translate it by itself");
    }
    return result;
  }

  private String free(String name) {
    int number = name.equals("term") ? 1 : 2;
    while (locals.contains(name + number) || variables.containsKey(name + number)) {
      number++;
    }
    return name + number;
  }

  private static String renamed(String line, Map<String, String> names) {
    String text = line;
    for (Map.Entry<String, String> name : names.entrySet()) {
      text = text.replaceAll("(?<![.\\w])" + name.getKey() + "\\b(?!\\()", name.getValue());
    }
    return text;
  }
}
