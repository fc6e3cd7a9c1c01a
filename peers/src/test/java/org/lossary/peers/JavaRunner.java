package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.lossary.peers.translate.Translation;
import org.lossary.peers.translate.Variable;

/** Compiles the Java of translations, all of it at once, and runs it. */
final class JavaRunner {
  private final Map<String, String> methods = new LinkedHashMap<>();

  /** Takes a translation in; the name of its method. */
  String add(Translation t) {
    StringBuilder lines = new StringBuilder();
    t.lines().forEach(line -> lines.append("    ").append(line).append('\n'));
    return add(t.variables(), lines.toString(), t.result());
  }

  /** Takes an expression in. */
  String add(String expression) {
    return add(List.of(), "", expression);
  }

  private String add(List<Variable> variables, String lines, String result) {
    StringBuilder body = new StringBuilder();
    for (Variable v : variables) {
      String boxed =
          v.type().equals("int") ? "Integer" : v.type().equals("double") ? "Double" : v.type();
      body.append(
          "    %s %s = (%s) v.get(\"%s\");\n".formatted(v.type(), v.name(), boxed, v.name()));
    }
    body.append(lines).append("    return ").append(result).append(";\n");
    return methods.computeIfAbsent(body.toString(), b -> "m" + methods.size());
  }

  /** The compiled class. */
  Class<?> compile(Path folder) throws IOException, ClassNotFoundException {
    StringBuilder source = new StringBuilder("import java.util.*;\nimport org.lossary.*;\n");
    for (String family :
        List.of(
            "classification",
            "composition",
            "generative",
            "metric",
            "perceptual",
            "ranking",
            "regression",
            "reinforcement",
            "segmentation",
            "sequence",
            "transport")) {
      source.append("import org.lossary.").append(family).append(".*;\n");
    }
    source.append("public class Translated {\n");
    methods.forEach(
        (body, name) ->
            source
                .append("  public static Object %s(Map<String, Object> v) {\n".formatted(name))
                .append(body)
                .append("  }\n"));
    source.append("}\n");
    Path file = Files.writeString(folder.resolve("Translated.java"), source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    boolean done =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of("-cp", System.getProperty("java.class.path"), "-d", folder.toString()),
                null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
            .call();
    assertThat(done).as(messages.toString()).isTrue();
    URL[] urls = {folder.toUri().toURL()};
    return new URLClassLoader(urls, JavaRunner.class.getClassLoader()).loadClass("Translated");
  }

  /** Runs a method whose result is a number or several. */
  static double[] run(Class<?> compiled, String method, Map<String, Object> variables) {
    return CaseInputs.result(call(compiled, method, variables));
  }

  /** Runs a method; what it throws comes out as it is. */
  static Object call(Class<?> compiled, String method, Map<String, Object> variables) {
    try {
      return compiled.getMethod(method, Map.class).invoke(null, variables);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException runtime) {
        throw runtime;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
