package org.lossary.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The process of one side. Reads commands, a line each, and answers each with a line, so that
 * rounds of several sides can take turns:
 *
 * <ul>
 *   <li>{@code prepare CASE}: makes the case ready and runs it until it is compiled; answers the
 *       loss
 *   <li>{@code round}: runs it for a while; answers nanoseconds a call
 *   <li>{@code bytes}: answers bytes allocated a call
 * </ul>
 */
final class Worker {
  private static final long MILLI = 1_000_000L;
  private static final long PATIENCE = 5_000 * MILLI;
  private static final long SLICE = 100 * MILLI;

  /** Compiled code takes no less than this share of the best time so far ... */
  private static final double STEADY = 0.9;

  /** ... in so many slices, one after the other. */
  private static final int STEADY_SLICES = 5;

  private static final long ROUND = 60 * MILLI;
  private static final int ALLOCATION_CALLS = 20;

  /** A call that takes so long is seen few times. */
  private static final long SLOW = 500 * MILLI;

  private static volatile double sink;

  private final boolean libtorch;
  private @Nullable Subject subject;
  private int calls;

  private Worker(boolean libtorch) {
    this.libtorch = libtorch;
  }

  public static void main(String[] args) throws IOException {
    // Only answers may go to standard output.
    PrintStream answers = System.out;
    System.setOut(System.err);
    Worker worker = new Worker(args[0].equals(Side.LIBTORCH.name()));
    BufferedReader commands =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      answers.println(worker.answer(line.split(" ", -1)));
      answers.flush();
    }
  }

  private String answer(String[] command) {
    return switch (command[0]) {
      case "prepare" -> Double.toString(prepare(Case.parse(command[1])));
      case "round" -> Double.toString(round(calls));
      case "bytes" -> Double.toString(bytes());
      default -> throw new IllegalArgumentException("unknown command " + command[0]);
    };
  }

  private Subject subject() {
    if (subject == null) {
      throw new IllegalStateException("no case was prepared");
    }
    return subject;
  }

  private double prepare(Case of) {
    if (subject != null) {
      subject.close();
      subject = null;
    }
    subject = Subject.of(of, libtorch);
    double loss = subject.run();
    double each = round(1);
    if (each < SLOW) {
      each = warmUp();
    }
    calls = (int) Math.max(1, Math.min(1_000_000, ROUND / each));
    return loss;
  }

  /** Runs until calls are no longer getting faster; answers nanoseconds a call. */
  private double warmUp() {
    long start = System.nanoTime();
    double best = slice();
    double each = best;
    int steady = 0;
    // One slice that is no faster says little: a loop may run plainly for a dozen slow calls
    // before it is compiled for good.
    while (steady < STEADY_SLICES && System.nanoTime() - start < PATIENCE) {
      each = slice();
      steady = each < STEADY * best ? 0 : steady + 1;
      best = Math.min(best, each);
    }
    return each;
  }

  private double slice() {
    long start = System.nanoTime();
    int done = 0;
    long spent = 0;
    while (spent < SLICE) {
      sink = subject().run();
      done++;
      spent = System.nanoTime() - start;
    }
    return spent / (double) done;
  }

  private double bytes() {
    int count = (int) Math.max(2, Math.min(ALLOCATION_CALLS, 4L * calls));
    return AllocationMeter.bytes(subject()::run, count) / (double) count;
  }

  private double round(int count) {
    Subject current = subject();
    double sum = 0;
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      sum += current.run();
    }
    long end = System.nanoTime();
    sink = sum;
    return (end - start) / (double) count;
  }
}
