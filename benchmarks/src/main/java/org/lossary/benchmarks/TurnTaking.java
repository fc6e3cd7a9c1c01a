package org.lossary.benchmarks;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * The quick way: one process a side, which stay; in each round every side runs for some hundredths
 * of a second, so that whatever else the machine does hits all of them.
 */
final class TurnTaking implements Sampler {
  private final int rounds;
  private final Map<Side, WorkerProcess> workers = new EnumMap<>(Side.class);
  private String triad = "";

  TurnTaking(int rounds) throws IOException {
    this.rounds = rounds;
    for (Side side : Side.values()) {
      workers.put(side, WorkerProcess.start(side));
    }
  }

  @Override
  public Measurement measure(Case of) throws IOException {
    for (Side side : Side.LOSSES) {
      worker(side).ask("prepare " + of.text());
    }
    if (!triad.equals(of.triad().text())) {
      triad = of.triad().text();
      worker(Side.TRIAD).ask("prepare " + triad);
    }
    Map<Side, double[]> nanos = new EnumMap<>(Side.class);
    for (int round = 0; round < rounds; round++) {
      for (Side side : Side.values()) {
        nanos.computeIfAbsent(side, s -> new double[rounds])[round] = worker(side).ask("round");
      }
    }
    return new Measurement(of, nanos, worker(Side.LANES).ask("bytes"));
  }

  private WorkerProcess worker(Side side) {
    WorkerProcess worker = workers.get(side);
    if (worker == null) {
      throw new IllegalStateException("no process for " + side);
    }
    return worker;
  }

  @Override
  public void close() {
    workers.values().forEach(WorkerProcess::close);
  }
}
