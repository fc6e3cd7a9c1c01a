package org.lossary.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The process of one side, seen from the one that asks it. Ends with the asking process, whatever
 * happens.
 */
final class WorkerProcess implements AutoCloseable {
  private final Side side;
  private final Process process;
  private final PrintStream commands;
  private final BufferedReader answers;
  private final Thread hook;

  private WorkerProcess(Side side, Process process) {
    this.side = side;
    this.process = process;
    this.commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.hook = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  static WorkerProcess start(Side side) throws IOException {
    ProcessBuilder java = java(side, Worker.class, side.name()).redirectError(ERRORS);
    java.command().add(1, WAIT_FOR_COMPILER);
    return new WorkerProcess(side, java.start());
  }

  /**
   * Loops wait until they are compiled. Otherwise a loop of some hundred operations is interpreted
   * for a second longer, slow and steady, and would be taken for warm.
   */
  private static final String WAIT_FOR_COMPILER = "-XX:-BackgroundCompilation";

  /** The JVM says there that it has an incubator module, and libtorch what is of no use here. */
  private static final ProcessBuilder.Redirect ERRORS = ProcessBuilder.Redirect.DISCARD;

  /** The options of a JVM for a side. */
  static List<String> jvm(Side side) {
    List<String> options = new ArrayList<>(side.jvm);
    if (Runtime.version().feature() >= 24) {
      options.add("--enable-native-access=ALL-UNNAMED");
    }
    options.add("-Xmx2g");
    return options;
  }

  /** A JVM like this one that runs a class of this module as a side needs it. */
  static ProcessBuilder java(Side side, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm(side));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  /** Sends a command and waits for its answer. */
  double ask(String command) throws IOException {
    commands.println(command);
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("the process for " + side + " ended while it was asked: " + command);
    }
    return Double.parseDouble(answer);
  }

  @Override
  public void close() {
    commands.close();
    process.destroy();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is on its way down: the hook has nothing left to do.
    }
  }
}
