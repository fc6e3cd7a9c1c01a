package org.lossary.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The quick way: one process a side, which stay; in each round every side runs for some hundredths
 * of a second, or once where a call takes longer, so that whatever else the machine does hits all
 * of them. A case whose calls take long is done after fewer rounds.
 */
final class TurnTaking implements Sampler {
  /** Rounds of a case however long they take. */
  private static final int FEWEST = 3;

  /** After so long no round more is begun than those. */
  private static final long PATIENCE = 10_000_000_000L;

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
    Map<Side, List<Double>> nanos = new EnumMap<>(Side.class);
    long start = System.nanoTime();
    for (int round = 0;
        round < FEWEST || round < rounds && System.nanoTime() - start < PATIENCE;
        round++) {
      for (Side side : Side.values()) {
        nanos.computeIfAbsent(side, s -> new ArrayList<>()).add(worker(side).ask("round"));
      }
    }
    Map<Side, double[]> samples = new EnumMap<>(Side.class);
    nanos.forEach((side, n) -> samples.put(side, n.stream().mapToDouble(x -> x).toArray()));
    return new Measurement(of, samples, worker(Side.LANES).ask("bytes"));
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
