package org.lossary.codegen;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes {@code Losses}, the page of factories, and the list behind {@code Catalog}. */
final class IndexWriter {
  private static final Pattern LINK = Pattern.compile("\\{@link (\\w+)");
  private final List<JavaFile> losses;

  IndexWriter(List<JavaFile> losses) {
    this.losses =
        losses.stream()
            .sorted(Comparator.comparing(JavaFile::packageName).thenComparing(JavaFile::name))
            .toList();
  }

  String lossesFile() {
    StringBuilder out = new StringBuilder();
    out.append("// Generated from the losses by the kernel generator. Not to be edited.\n");
    out.append("package org.lossary;\n\n");
    TreeSet<String> imports = new TreeSet<>();
    losses.forEach(l -> imports.add(l.packageName() + "." + l.name()));
    losses.stream().filter(IndexWriter::hasOne).forEach(l -> imports.addAll(neighbours(l)));
    imports.forEach(i -> out.append("import ").append(i).append(";\n"));
    out.append(
        """

        /**
         * The index of all losses, by family: {@code Losses.crossEntropy()} has the defaults, and a method
         * of the name of each parameter takes another value, {@code
         * Losses.crossEntropy().labelSmoothing(0.1)}. Where there is but one parameter the factory takes it
         * too: {@code Losses.huber(1.5)}. The records that they return document formula, domain and errors.
         */
        public final class Losses {
          private Losses() {}
        """);
    for (JavaFile loss : losses) {
      factories(out, loss);
    }
    return out.append("}\n").toString();
  }

  private static void factories(StringBuilder out, JavaFile loss) {
    String name = loss.name();
    String method = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    Map<String, String> components = loss.components();
    Map<String, String> defaults = defaults(loss);
    if (!defaults.keySet().equals(components.keySet())) {
      throw new GeneratorException(
          loss.path()
              + ": parameters "
              + defaults.keySet()
              + " of INFO are not the components "
              + components.keySet());
    }
    String sentence = firstSentence(loss);
    out.append("\n  /** ").append(sentence).append(" */\n");
    out.append("  public static ").append(name).append(' ').append(method).append("() {\n");
    out.append("    return new ").append(name).append('(');
    out.append(String.join(", ", defaults.values())).append(");\n  }\n");
    if (!hasOne(loss)) {
      return;
    }
    out.append("\n  /**\n   * ").append(sentence).append("\n   *\n");
    ParametersWriter.docs(loss)
        .forEach(
            (p, text) ->
                out.append("   * @param ")
                    .append(p)
                    .append(' ')
                    .append(linked(loss, text))
                    .append('\n'));
    out.append("   */\n  public static ").append(name).append(' ').append(method).append('(');
    out.append(
        components.entrySet().stream()
            .map(c -> type(loss, c.getValue()) + " " + c.getKey())
            .collect(Collectors.joining(", ")));
    out.append(") {\n    return new ").append(name).append('(');
    out.append(String.join(", ", components.keySet())).append(");\n  }\n");
  }

  /** Whether a value without a name beside it says what it is. */
  private static boolean hasOne(JavaFile loss) {
    return loss.components().size() == 1;
  }

  /** The types of parameters that have a file of their own beside the loss. */
  private static List<String> neighbours(JavaFile loss) {
    return loss.components().values().stream()
        .filter(type -> isNeighbour(loss, type))
        .map(type -> loss.packageName() + "." + type)
        .toList();
  }

  private static boolean isNeighbour(JavaFile loss, String type) {
    return Files.exists(loss.path().resolveSibling(type + ".java"));
  }

  /** A nested type is written with the loss before it. */
  private static String type(JavaFile loss, String type) {
    if (isNeighbour(loss, type)) {
      return type;
    }
    boolean plain = type.equals("Doubles") || Character.isLowerCase(type.charAt(0));
    boolean shared = loss.imports().stream().anyMatch(i -> i.endsWith("." + type + ";"));
    if (plain || type.contains(".")) {
      return type;
    }
    if (shared) {
      return loss.imports().stream()
          .filter(i -> i.endsWith("." + type + ";"))
          .map(i -> i.substring("import ".length(), i.length() - 1))
          .findFirst()
          .orElse(type);
    }
    return sibling(loss, type) ? loss.packageName() + "." + type : loss.name() + "." + type;
  }

  /** Whether a type has a file of its own beside the loss. */
  private static boolean sibling(JavaFile loss, String type) {
    return Files.exists(loss.path().resolveSibling(type + ".java"));
  }

  /** Parameter name to the Java text of its default, as {@code INFO} has it. */
  private static Map<String, String> defaults(JavaFile loss) {
    VariableTree info = loss.constant("INFO");
    if (info == null) {
      throw new GeneratorException(loss.path() + ": no INFO");
    }
    List<MethodInvocationTree> calls = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        super.visitMethodInvocation(call, null);
        if (call.getMethodSelect() instanceof MemberSelectTree m
            && m.getIdentifier().contentEquals("parameter")) {
          calls.add(call);
        }
        return null;
      }
    }.scan(info, null);
    Map<String, String> defaults = new LinkedHashMap<>();
    for (MethodInvocationTree call : calls) {
      List<? extends ExpressionTree> arguments = call.getArguments();
      String key = arguments.get(0).toString().replace("\"", "");
      String text = loss.textOf(arguments.get(1));
      int dot = text.indexOf('.');
      boolean beside = dot > 0 && sibling(loss, text.substring(0, dot));
      defaults.put(key, beside ? loss.packageName() + "." + text : text);
    }
    return defaults;
  }

  private static String firstSentence(JavaFile loss) {
    String text = loss.documentation().strip().replaceAll("\\s+", " ");
    int end = text.indexOf(". ");
    return linked(loss, end < 0 ? text : text.substring(0, end + 1));
  }

  /** Links to types beside a loss lead there from this package too. */
  private static String linked(JavaFile loss, String text) {
    return LINK.matcher(text)
        .replaceAll(
            link ->
                sibling(loss, link.group(1))
                    ? "{@link " + loss.packageName() + "." + link.group(1)
                    : link.group());
  }

  String catalogFile() {
    StringBuilder out = new StringBuilder();
    out.append("// Generated from the losses by the kernel generator. Not to be edited.\n");
    out.append("package org.lossary;\n\nimport java.util.List;\n");
    TreeSet<String> imports = new TreeSet<>();
    losses.forEach(l -> imports.add(l.packageName() + "." + l.name()));
    imports.forEach(i -> out.append("import ").append(i).append(";\n"));
    out.append("\n/** All losses of the library. */\nfinal class CatalogIndex {\n");
    out.append("  static final List<Catalog.Entry> ENTRIES =\n      List.of(\n");
    out.append(
        losses.stream()
            .map(l -> "          new Catalog.Entry(" + l.name() + ".INFO, " + l.name() + ".class)")
            .collect(Collectors.joining(",\n")));
    out.append(");\n\n  private CatalogIndex() {}\n}\n");
    return out.toString();
  }
}
