package org.lossary.benchmarks;

import java.util.List;

/** Who computes: each in a process of its own, since the JVM decides once whether it has lanes. */
enum Side {
  /** Lossary on the CPU's vector registers. */
  LANES(List.of("--add-modules", "jdk.incubator.vector", "-Dlossary.lanes=required")),
  /** Lossary's plain loops. */
  SCALAR(List.of("-Dlossary.lanes=off")),
  /** PyTorch's C++ library, called from Java. */
  LIBTORCH(List.of()),
  /** What the memory can deliver: see {@link TriadSubject}. */
  TRIAD(List.of());

  /** The sides that compute losses. */
  static final List<Side> LOSSES = List.of(LANES, SCALAR, LIBTORCH);

  /** What java must be started with. */
  final List<String> jvm;

  Side(List<String> jvm) {
    this.jvm = jvm;
  }
}
