package org.lossary.benchmarks;

import java.util.Locale;

/**
 * One thing to measure.
 *
 * @param loss id of the loss, or {@value #TRIAD}
 * @param rows rows of the prediction
 * @param columns columns of the prediction: 1, or the number of classes
 * @param type float or double
 * @param work value alone, or value and gradient
 * @param threads number of threads
 */
record Case(String loss, int rows, int columns, Type type, Work work, int threads) {
  /** Not a loss but {@code a = b + s * c}, which measures what the memory can deliver. */
  static final String TRIAD = "triad";

  /** Type of the elements. */
  enum Type {
    /** 32 bits. */
    FLOAT(4),
    /** 64 bits. */
    DOUBLE(8);

    final int bytes;

    Type(int bytes) {
      this.bytes = bytes;
    }
  }

  /** What is computed. */
  enum Work {
    /** The reduced loss. */
    VALUE,
    /** The reduced loss and its gradient. */
    GRADIENT
  }

  /** The number of elements. */
  int size() {
    return Math.multiplyExact(rows, columns);
  }

  /** The triad on arrays of the same size, by as many threads. */
  Case triad() {
    return new Case(TRIAD, size(), 1, type, Work.GRADIENT, threads);
  }

  /** How many arrays of {@link #size()} elements a call must read or write at least once. */
  int arrays() {
    int inputs = columns > 1 ? 1 : 2;
    return inputs + (work == Work.GRADIENT ? 1 : 0);
  }

  /** The case as one word, which {@link #parse} reads. */
  String text() {
    return String.join(
            "/", loss, rows + "x" + columns, type.name(), work.name(), Integer.toString(threads))
        .toLowerCase(Locale.ROOT);
  }

  /** Reads what {@link #text()} wrote. */
  static Case parse(String text) {
    String[] part = text.split("/", -1);
    String[] shape = part[1].split("x", -1);
    return new Case(
        part[0],
        Integer.parseInt(shape[0]),
        Integer.parseInt(shape[1]),
        Type.valueOf(part[2].toUpperCase(Locale.ROOT)),
        Work.valueOf(part[3].toUpperCase(Locale.ROOT)),
        Integer.parseInt(part[4]));
  }
}
