package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles the Java of the documentation. */
final class Snippets {
  private Snippets() {}

  /** The class {@code Snippets} of this source. */
  static Class<?> compile(String source, Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("Snippets.java"), source);
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
    return new URLClassLoader(urls, Snippets.class.getClassLoader()).loadClass("Snippets");
  }
}
