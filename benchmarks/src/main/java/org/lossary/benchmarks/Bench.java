package org.lossary.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lossary.report.terminal.ProgressLine;

/**
 * Measures the losses beside libtorch. Started by the command {@code lossary bench}, which
 * documents the arguments: {@code --full}, {@code --json} and {@code --loss ID,...}.
 */
public final class Bench {
  private static final int ROUNDS = 9;
  private static final int FORKS = 3;

  private Bench() {}

  /** Runs the measurement and ends the JVM with 0, or 2 if it failed. */
  public static void main(String[] args) {
    System.exit(run(List.of(args)));
  }

  private static int run(List<String> args) {
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
    List<Case> cases = full ? Workload.full(losses) : Workload.quick(losses);
    try {
      List<Measurement> measurements = measure(cases, full);
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

  private static List<Measurement> measure(List<Case> cases, boolean full)
      throws IOException, InterruptedException {
    List<Measurement> measurements = new ArrayList<>();
    TorchCache.fill();
    try (ProgressLine progress = ProgressLine.start("measuring", cases.size());
        Sampler sampler = full ? new JmhForks(FORKS) : new TurnTaking(ROUNDS)) {
      for (Case of : cases) {
        progress.working(of.text());
        measurements.add(sampler.measure(of));
        progress.advance(1);
      }
    }
    return measurements;
  }
}
