package org.lossary.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.DoubleSupplier;

/**
 * Counts the bytes of heap that calls allocate, in the calling thread and in the library's helper
 * threads.
 */
final class AllocationMeter {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Where results go, so that no call can be optimized away. */
  static volatile double sink;

  private AllocationMeter() {}

  /** Bytes allocated by so many calls. */
  static long bytes(DoubleSupplier call, int calls) {
    long[] ids = threads();
    long none = measure(call, 0, ids);
    return measure(call, calls, ids) - none;
  }

  private static long measure(DoubleSupplier call, int calls, long[] ids) {
    double sum = 0;
    long before = allocated(ids);
    for (int i = 0; i < calls; i++) {
      sum += call.getAsDouble();
    }
    long after = allocated(ids);
    sink = sum;
    return after - before;
  }

  private static long[] threads() {
    Thread caller = Thread.currentThread();
    return Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t == caller || t.getName().startsWith("lossary-"))
        .mapToLong(Thread::getId)
        .toArray();
  }

  private static long allocated(long[] ids) {
    long sum = 0;
    for (long id : ids) {
      sum += THREADS.getThreadAllocatedBytes(id);
    }
    return sum;
  }
}
