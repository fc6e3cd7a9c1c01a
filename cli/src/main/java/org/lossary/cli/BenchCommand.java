package org.lossary.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code lossary bench}: runs the module {@code benchmarks} in a JVM of its own, so that libtorch
 * comes onto no class path but that one; builds it first where it is missing or old.
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description =
        "Measures the losses beside libtorch on this machine: time, share of the memory's bandwidth, allocation.",
    footer = {
      "",
      "The first run fetches libtorch, about 90 MB, by Maven. The quick form takes under 3 minutes;",
      "--full runs JMH in a fresh JVM for every case and side: as many cases as fit into 30",
      "minutes, which are all of one loss; all of all losses take over an hour (--minutes 90).",
      "It says first how long it will take, then how long is left. Ctrl-C ends it early, and what",
      "is done is printed.",
      "",
      "Examples:",
      "  lossary bench",
      "  lossary bench --loss huber,bce-with-logits --json",
      "  lossary bench --full --loss huber",
      "  lossary bench --full --minutes 90 --json",
      "  lossary bench --rows 262144 --svg growth.svg",
    })
final class BenchCommand implements Callable<Integer> {
  private static final List<String> SOURCES =
      List.of("pom.xml", "benchmarks/pom.xml", "benchmarks/src", "core/src", "report/src");

  @Option(names = "--full", description = "all sizes, types and thread counts, by JMH")
  private boolean full;

  @Option(names = "--json", description = "write JSON, with every sample")
  private boolean json;

  @Option(names = "--loss", paramLabel = "ID", description = "only these losses, joined by commas")
  private @Nullable String loss;

  @Option(
      names = "--forks",
      paramLabel = "N",
      description = "with --full: JVMs a case and side, 1 to 20 (default: ${DEFAULT-VALUE})")
  private int forks = 1;

  @Option(
      names = "--minutes",
      paramLabel = "M",
      description =
          "begin no case that would end later; print what is done (default: 30 with --full, else no limit)")
  private @Nullable Double minutes;

  @Option(
      names = "--rows",
      paramLabel = "N",
      description =
          "NT-Xent with its gradient on batches that double up to N rows, 2048 to 1048576: time and memory of each in"
              + " a JVM of 2 GiB; four times as long for each doubling")
  private @Nullable Integer rows;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "with --rows: write a picture of how time and memory grow")
  private @Nullable Path svg;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (forks < 1 || forks > 20) {
      throw new BadInputException("--forks must be within 1 .. 20, got " + forks);
    }
    if (minutes != null && !(minutes > 0)) {
      throw new BadInputException("--minutes must be above 0, got " + minutes);
    }
    if (rows != null && (rows < 2048 || rows > 1 << 20)) {
      throw new BadInputException("--rows must be within 2048 .. 1048576, got " + rows);
    }
    if (svg != null) {
      if (rows == null) {
        throw new BadInputException("--svg draws what --rows measures: name a number of rows");
      }
      WholeFile.check("--svg", svg);
    }
    String home = System.getProperty("lossary.home");
    if (home == null) {
      throw new BadInputException("bench needs the sources: start it by the launcher ./lossary");
    }
    Path root = Path.of(home);
    Path classPath = root.resolve("benchmarks/target/bench.classpath");
    if (!Files.exists(classPath) || changedSince(root, Files.getLastModifiedTime(classPath))) {
      build(root, classPath);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dlossary.columns=" + System.getProperty("lossary.columns", "100"));
    command.add("-Dlossary.tty.err=" + System.getProperty("lossary.tty.err", "false"));
    command.add("-cp");
    command.add(
        root.resolve("benchmarks/target/classes")
            + System.getProperty("path.separator")
            + Files.readString(classPath).strip());
    command.add("org.lossary.benchmarks.Bench");
    if (full) {
      command.add("--full");
    }
    if (json) {
      command.add("--json");
    }
    if (loss != null) {
      command.add("--loss");
      command.add(loss);
    }
    command.addAll(List.of("--forks", Integer.toString(forks)));
    if (minutes != null) {
      command.addAll(List.of("--minutes", minutes.toString()));
    }
    if (rows != null) {
      command.addAll(List.of("--rows", rows.toString()));
    }
    if (svg != null) {
      command.addAll(List.of("--svg", svg.toAbsolutePath().toString()));
    }
    return run(new ProcessBuilder(command).inheritIO());
  }

  private static boolean changedSince(Path root, FileTime built) {
    for (String source : SOURCES) {
      try (Stream<Path> files = Files.walk(root.resolve(source))) {
        if (files.filter(Files::isRegularFile).anyMatch(f -> isNewer(f, built))) {
          return true;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  private static boolean isNewer(Path file, FileTime built) {
    try {
      return Files.getLastModifiedTime(file).compareTo(built) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void build(Path root, Path classPath) throws IOException, InterruptedException {
    System.err.println(
        "lossary: building the benchmarks (the first time Maven fetches libtorch, about 90 MB) ...");
    Path log = root.resolve("benchmarks/target/build.log");
    Files.createDirectories(log.getParent());
    ProcessBuilder maven =
        new ProcessBuilder(
            "mvn", "-B", "-ntp", "-Pquick", "-DskipTests", "package", "-pl", "benchmarks", "-am");
    maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
    maven.directory(root.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    if (run(maven) != 0 || !Files.exists(classPath)) {
      throw new BadInputException("the benchmarks cannot be built; the log is " + log);
    }
    // Maven leaves the file as it was if the class path is the same.
    Files.setLastModifiedTime(classPath, FileTime.fromMillis(System.currentTimeMillis()));
  }

  /** Runs a process, which ends with this one, after it has printed what it has. */
  private static int run(ProcessBuilder command) throws IOException, InterruptedException {
    Process process = command.start();
    Thread hook =
        new Thread(
            () -> {
              process.destroy();
              try {
                process.waitFor();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Runtime.getRuntime().addShutdownHook(hook);
    int code = process.waitFor();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // Interrupted: the JVM is going down already.
      return 130;
    }
    return code;
  }
}
