package org.lossary.codegen;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the interface beside a loss that gives each of its parameters a method by which to take
 * another value: {@code Losses.crossEntropy().labelSmoothing(0.1)}.
 */
final class ParametersWriter {
  private final JavaFile loss;
  private final Map<String, String> components;

  ParametersWriter(JavaFile loss) {
    this.loss = loss;
    this.components = loss.components();
    if (!loss.implementsType(name())) {
      throw new GeneratorException(loss.path() + ": must implement " + name());
    }
  }

  String name() {
    return loss.name() + "Parameters";
  }

  String file() {
    StringBuilder out = new StringBuilder();
    out.append("// Generated from ").append(loss.name());
    out.append(" by the kernel generator. Not to be edited.\n");
    out.append("package ").append(loss.packageName()).append(";\n\n");
    TreeSet<String> imports = new TreeSet<>();
    components.values().forEach(type -> imports.addAll(imports(type)));
    imports.forEach(i -> out.append(i).append('\n'));
    out.append(imports.isEmpty() ? "" : "\n");
    out.append("/** The parameters of {@link ")
        .append(loss.name())
        .append("} by their names. */\n");
    out.append("interface ").append(name()).append(" {");
    Map<String, String> docs = docs(loss);
    components.forEach(
        (parameter, type) -> {
          out.append('\n');
          method(out, parameter, type(type), docs.getOrDefault(parameter, "its value"));
        });
    return out.append("}\n").toString();
  }

  private void method(StringBuilder out, String parameter, String type, String meaning) {
    String own = components.size() == 1 ? "" : ", and all else as it is here";
    out.append(
        """
          /** The value of {@code %1$s}. */
          %2$s %1$s();

          /**
           * This loss with another {@code %1$s}%3$s.
           *
           * @param %1$s %4$s
           * @return a copy
           * @throws org.lossary.LossException for a value that the constructor refuses
           */
          default %5$s %1$s(%2$s %1$s) {
            return new %5$s(%6$s);
          }
        """
            .formatted(parameter, type, own, meaning, loss.name(), arguments(parameter)));
  }

  private String arguments(String parameter) {
    return components.keySet().stream()
        .map(c -> c.equals(parameter) ? c : c + "()")
        .collect(Collectors.joining(", "));
  }

  private TreeSet<String> imports(String type) {
    String outer = type.replaceFirst("\\..*", "");
    return loss.imports().stream()
        .filter(i -> i.endsWith("." + outer + ";"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A type that is nested in the loss is written with the loss before it. */
  private String type(String type) {
    boolean elsewhere =
        Character.isLowerCase(type.charAt(0))
            || type.contains(".")
            || !imports(type).isEmpty()
            || Files.exists(loss.path().resolveSibling(type + ".java"));
    return elsewhere ? type : loss.name() + "." + type;
  }

  /** What the comment of a loss says of each parameter. */
  static Map<String, String> docs(JavaFile loss) {
    Map<String, String> docs = new LinkedHashMap<>();
    String[] parts = loss.documentation().split("@param ");
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip().replaceAll("\\s+", " ");
      int space = part.indexOf(' ');
      docs.put(part.substring(0, space), part.substring(space + 1));
    }
    return docs;
  }
}
