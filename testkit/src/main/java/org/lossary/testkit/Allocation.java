package org.lossary.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * What a call allocates once the JIT is done with it.
 *
 * <p>Most often nothing, within a second. A JIT that has compiled many losses in one process may
 * leave a vector of the JVM in an object for good: that says nothing of the loss, and the guards of
 * module benchmarks look for it where each loss is alone. So a call that goes on allocating is
 * recorded, and only what comes from elsewhere than the JVM's vectors is held against it.
 */
final class Allocation {
  private static final long PATIENCE = 20_000_000_000L;

  /** Vectors of the JVM, and the loops on lanes, which make nothing else. */
  private static final List<String> VECTORS =
      List.of("jdk.incubator.vector.", "org.lossary.internal.simd.");

  private static final List<String> EVENTS =
      List.of("jdk.ObjectAllocationInNewTLAB", "jdk.ObjectAllocationOutsideTLAB");

  private Allocation() {}

  static void requireNone(Object loss, Runnable call) {
    requireNone(loss, call, PATIENCE);
  }

  /** As above; the JIT has so many nanoseconds at most. */
  static void requireNone(Object loss, Runnable call, long patience) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    // Until the JIT is done: interpreted lanes are boxed.
    long deadline = System.nanoTime() + patience;
    for (long warm = 2_000_000L;
        least > 0 && System.nanoTime() < deadline;
        warm = Math.min(2 * warm, 20_000_000L)) {
      run(call, warm);
      long before = threads.getThreadAllocatedBytes(id);
      for (int i = 0; i < 20; i++) {
        call.run();
      }
      least = Math.min(least, threads.getThreadAllocatedBytes(id) - before);
    }
    if (least > 0) {
      List<RecordedEvent> events = events(call);
      List<String> places =
          events.stream().filter(e -> !ofVectors(e)).map(Allocation::place).distinct().toList();
      Check.require(
          !events.isEmpty() && places.isEmpty(),
          "%s allocates %d bytes in 20 calls, at %s",
          loss,
          least,
          events.isEmpty() ? "places unknown" : places);
    }
  }

  private static void run(Runnable call, long nanos) {
    long end = System.nanoTime() + nanos;
    do {
      call.run();
    } while (System.nanoTime() < end);
  }

  /** A sample of the allocations of the call. */
  private static List<RecordedEvent> events(Runnable call) {
    try (Recording recording = new Recording()) {
      EVENTS.forEach(event -> recording.enable(event).withStackTrace());
      recording.start();
      run(call, 3_000_000_000L);
      recording.stop();
      Path file = Files.createTempFile("allocation", ".jfr");
      try {
        recording.dump(file);
        long thread = Thread.currentThread().getId();
        return RecordingFile.readAllEvents(file).stream()
            .filter(e -> e.getThread() != null && e.getThread().getJavaThreadId() == thread)
            .toList();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether the JVM's vectors allocated, by themselves or by what they called in the JDK. A stack
   * that shows nothing but the JDK, being too deep to be recorded whole, is that of the JVM linking
   * a call for the first time.
   */
  private static boolean ofVectors(RecordedEvent event) {
    for (RecordedFrame frame : frames(event)) {
      String type = frame.getMethod().getType().getName();
      if (VECTORS.stream().anyMatch(type::startsWith)) {
        return true;
      }
      if (!type.startsWith("jdk.") && !type.startsWith("java.")) {
        return false;
      }
    }
    return event.getStackTrace() != null && event.getStackTrace().isTruncated();
  }

  private static String place(RecordedEvent event) {
    List<RecordedFrame> frames = frames(event);
    String type = event.getClass("objectClass").getName();
    if (frames.isEmpty()) {
      return type;
    }
    RecordedFrame top = frames.get(0);
    return type
        + " in "
        + top.getMethod().getType().getName()
        + "."
        + top.getMethod().getName()
        + ":"
        + top.getLineNumber();
  }

  private static List<RecordedFrame> frames(RecordedEvent event) {
    return event.getStackTrace() == null ? List.of() : event.getStackTrace().getFrames();
  }
}
