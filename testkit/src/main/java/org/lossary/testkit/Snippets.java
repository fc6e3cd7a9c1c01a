package org.lossary.testkit;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles the Java of the documentation. */
public final class Snippets {
  private Snippets() {}

  /**
   * The class {@code Snippets} of this source.
   *
   * @param folder where source and class are written
   * @throws IllegalStateException with the messages of the compiler if it does not compile
   */
  public static Class<?> compile(String source, Path folder)
      throws IOException, ClassNotFoundException {
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
    if (!done) {
      throw new IllegalStateException(messages.toString());
    }
    URL[] urls = {folder.toUri().toURL()};
    return new URLClassLoader(urls, Thread.currentThread().getContextClassLoader())
        .loadClass("Snippets");
  }
}
