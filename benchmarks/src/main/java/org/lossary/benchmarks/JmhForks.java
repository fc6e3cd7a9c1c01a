package org.lossary.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The thorough way: {@link LossBenchmark} by JMH, a fresh JVM for every case, side and fork; sides
 * take turns.
 */
final class JmhForks implements Sampler {
  /** Rounds until the allocation of a call is counted; two where they take long. */
  private static final int WARM_UP = 20;

  private static final long PATIENCE = 5_000_000_000L;

  private final int forks;
  private final WorkerProcess lanes;

  JmhForks(int forks) throws IOException {
    this.forks = forks;
    this.lanes = WorkerProcess.start(Side.LANES);
  }

  @Override
  public Measurement measure(Case of) throws IOException {
    Map<Side, double[]> nanos = new EnumMap<>(Side.class);
    for (int fork = 0; fork < forks; fork++) {
      for (Side side : Side.values()) {
        if (Bench.stopping()) {
          throw new IOException("stopped");
        }
        nanos.merge(side, fork(side == Side.TRIAD ? of.triad() : of, side), JmhForks::joined);
      }
    }
    lanes.ask("prepare " + of.text());
    // Code that is not compiled yet makes an object of every vector.
    long start = System.nanoTime();
    for (int round = 0;
        round < 2 || round < WARM_UP && System.nanoTime() - start < PATIENCE;
        round++) {
      lanes.ask("round");
    }
    return new Measurement(of, nanos, lanes.ask("bytes"));
  }

  private static double[] fork(Case of, Side side) throws IOException {
    List<String> jvm = WorkerProcess.jvm(side);
    try {
      Collection<RunResult> results =
          new Runner(
                  new OptionsBuilder()
                      .include(LossBenchmark.class.getName())
                      .param("of", of.text())
                      .param("side", side.name())
                      .forks(1)
                      .jvmArgs(jvm.toArray(String[]::new))
                      .shouldFailOnError(true)
                      .verbosity(VerboseMode.SILENT)
                      .build(),
                  // What forks say, such as that they have an incubator module, is no result.
                  OutputFormatFactory.createFormatInstance(
                      new PrintStream(
                          OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                      VerboseMode.SILENT))
              .run();
      return results.stream()
          .flatMap(r -> r.getBenchmarkResults().stream())
          .flatMap(r -> r.getIterationResults().stream())
          .map(IterationResult::getPrimaryResult)
          .mapToDouble(r -> r.getScore())
          .toArray();
    } catch (RunnerException e) {
      throw new IOException("the benchmark of " + of.text() + " failed on " + side, e);
    }
  }

  private static double[] joined(double[] a, double[] b) {
    double[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  @Override
  public void close() {
    lanes.close();
  }
}
