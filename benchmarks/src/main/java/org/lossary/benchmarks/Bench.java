package org.lossary.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.lossary.report.terminal.ProgressLine;

/**
 * Measures the losses beside libtorch. Started by the command {@code lossary bench}, which
 * documents the arguments: {@code --full}, {@code --json}, {@code --loss ID,...}, {@code --forks
 * N}, {@code --minutes M}, {@code --rows N} and {@code --svg FILE}. What is done when time is up,
 * or when the process is asked to end, is printed.
 */
public final class Bench {
  private static final int ROUNDS = 9;

  private static volatile boolean stopping;
  private static final CountDownLatch FINISHED = new CountDownLatch(1);

  private Bench() {}

  /** Runs the measurement and ends the JVM with 0, or 2 if it failed. */
  public static void main(String[] args) {
    // Ctrl-C: the JVM is held until what is done is printed.
    Runtime.getRuntime().addShutdownHook(new Thread(Bench::stop));
    int code = 2;
    try {
      code = run(List.of(args));
    } finally {
      FINISHED.countDown();
    }
    System.exit(code);
  }

  private static void stop() {
    stopping = true;
    // The case in hand is given up: the slowest take minutes.
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    try {
      if (!FINISHED.await(30, TimeUnit.SECONDS)) {
        System.err.println("lossary bench: gave up waiting for the measurement to end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static boolean stopping() {
    return stopping;
  }

  private static int run(List<String> args) {
    if (args.contains("--rows")) {
      return large(args);
    }
    boolean full = args.contains("--full");
    List<String> losses = TorchLosses.IDS;
    int at = args.indexOf("--loss");
    if (at >= 0) {
      losses = List.of(args.get(at + 1).split(",", -1));
      for (String loss : losses) {
        if (!TorchLosses.IDS.contains(loss)) {
          System.err.println(
              "lossary bench: loss must be one of " + TorchLosses.IDS + ", got " + loss);
          return 2;
        }
      }
    }
    int forks = (int) number(args, "--forks", 1);
    double minutes = number(args, "--minutes", full ? Plan.FULL_MINUTES : Double.POSITIVE_INFINITY);
    Plan plan =
        Plan.of(full ? Workload.full(losses) : Workload.quick(losses), full, forks, minutes);
    System.err.println("lossary bench: " + plan + "; Ctrl-C prints what is done");
    try {
      List<Measurement> measurements = new ArrayList<>();
      measure(plan, full ? forks : 0, minutes, measurements);
      if (measurements.size() < plan.cases().size()) {
        System.err.println(
            "lossary bench: stopped after %d of %d cases"
                .formatted(measurements.size(), plan.cases().size()));
      }
      if (measurements.isEmpty()) {
        return 2;
      }
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      out.print(
          args.contains("--json") ? Output.json(measurements) + "\n" : Output.table(measurements));
      return 0;
    } catch (IOException e) {
      System.err.println("lossary bench: " + e.getMessage());
      return 2;
    } catch (InterruptedException e) {
      return 130;
    }
  }

  /** Batches that double, up to {@code --rows}. */
  private static int large(List<String> args) {
    try {
      List<LargeBatches.Point> points = LargeBatches.measure((int) number(args, "--rows", 0));
      if (points.isEmpty()) {
        return 2;
      }
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      out.print(
          args.contains("--json") ? LargeOutput.json(points) + "\n" : LargeOutput.table(points));
      int at = args.indexOf("--svg");
      if (at >= 0) {
        Path svg = Path.of(args.get(at + 1));
        Path temporary = svg.resolveSibling(svg.getFileName() + ".part");
        Files.writeString(temporary, LargeOutput.svg(points));
        Files.move(temporary, svg, StandardCopyOption.REPLACE_EXISTING);
      }
      return 0;
    } catch (IOException e) {
      System.err.println("lossary bench: " + e.getMessage());
      return 2;
    } catch (InterruptedException e) {
      return 130;
    }
  }

  private static double number(List<String> args, String option, double otherwise) {
    int at = args.indexOf(option);
    return at < 0 ? otherwise : Double.parseDouble(args.get(at + 1));
  }

  /** Adds a measurement for every case, up to the one during which it is stopped. */
  private static void measure(Plan plan, int forks, double minutes, List<Measurement> measurements)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    TorchCache.fill();
    double done = 0;
    try (ProgressLine progress = ProgressLine.start("measuring", plan.seconds());
        Sampler sampler = forks > 0 ? new JmhForks(forks) : new TurnTaking(ROUNDS)) {
      for (Case of : plan.cases()) {
        double spent = (System.nanoTime() - start) / 1e9;
        // No case is begun that is likely to end too late.
        double next = done == 0 ? 0 : plan.seconds(of) * spent / done;
        if (stopping || spent + next > 60 * minutes) {
          return;
        }
        progress.working(of.text());
        measurements.add(sampler.measure(of));
        progress.advance(plan.seconds(of));
        done += plan.seconds(of);
      }
    } catch (IOException | RuntimeException e) {
      // The processes that measure are asked to end as well, in the midst of a case.
      if (!stopping) {
        throw e;
      }
    }
  }
}
