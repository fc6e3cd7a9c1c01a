package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.lossary.peers.translate.Needs;
import org.lossary.peers.translate.Translation;
import org.lossary.peers.translate.Variable;

/** Compiles the Java of translations, all of it at once, and runs it. */
final class JavaRunner {
  private final Map<String, String> methods = new LinkedHashMap<>();
  private final Map<String, List<String>> imports = new HashMap<>();

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
    String name = methods.computeIfAbsent(body.toString(), b -> "m" + methods.size());
    imports.put(name, Needs.of(lines + result, variables).imports());
    return name;
  }

  /** The compiled class. Each method is in a file of its own, with the imports that it is given. */
  Class<?> compile(Path folder) throws IOException, ClassNotFoundException {
    List<Path> files = new ArrayList<>();
    StringBuilder all = new StringBuilder("public class Translated {\n");
    for (Map.Entry<String, String> method : methods.entrySet()) {
      String name = method.getValue();
      StringBuilder source = new StringBuilder();
      for (String needed : Objects.requireNonNull(imports.get(name))) {
        source.append("import ").append(needed).append(";\n");
      }
      String head = "  %s static Object %s(java.util.Map<String, Object> v) {\n";
      source.append("class Of_").append(name).append(" {\n");
      source.append(head.formatted("", name)).append(method.getKey()).append("  }\n}\n");
      files.add(Files.writeString(folder.resolve("Of_" + name + ".java"), source));
      all.append(head.formatted("public", name));
      all.append("    return Of_%s.%s(v);\n  }\n".formatted(name, name));
    }
    files.add(Files.writeString(folder.resolve("Translated.java"), all.append("}\n")));
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
                compiler
                    .getStandardFileManager(null, null, null)
                    .getJavaFileObjectsFromPaths(files))
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
