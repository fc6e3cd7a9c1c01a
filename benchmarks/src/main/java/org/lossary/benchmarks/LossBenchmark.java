package org.lossary.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One call of a case on one side, which the fork was started for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class LossBenchmark {
  /** The case, as {@link Case#text()} writes it. */
  @Param("huber/100000x1/float/gradient/1")
  public String of = "";

  /** The side. */
  @Param("LANES")
  public String side = "";

  private Subject subject = Nothing.INSTANCE;

  /** For JMH. */
  public LossBenchmark() {}

  /** Makes the case ready. */
  @Setup(Level.Trial)
  public void prepare() {
    subject = Subject.of(Case.parse(of), Side.valueOf(side) == Side.LIBTORCH);
  }

  /** Lets go of it. */
  @TearDown(Level.Trial)
  public void release() {
    subject.close();
  }

  /** One call. */
  @Benchmark
  public double call() {
    return subject.run();
  }

  /** Stands where no case is. */
  private enum Nothing implements Subject {
    INSTANCE;

    @Override
    public double run() {
      throw new IllegalStateException("no case was prepared");
    }

    @Override
    public double[] gradient() {
      return new double[0];
    }

    @Override
    public void close() {}
  }
}
