package org.lossary.internal.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Runs the chunks of a job on the calling thread and on helper threads that wait for work. Nothing
 * is allocated a call, which rules out the pools of the JDK. One job has the helpers at a time; a
 * caller that finds them busy runs all of its chunks itself. Since sums are kept by chunk, the
 * result does not depend on who ran what.
 *
 * <p>Each thread begins with a stretch of chunks of its own, the same from job to job, so that what
 * a core wrote for one job is in its cache for the next; who is done takes from the others.
 */
final class Workers {
  private static final int SPINS = 4_000;
  private static final int MAX_HELPERS = 255;

  private static final ReentrantLock OWNER = new ReentrantLock();

  /** As the lower half of a stretch: no chunk is left, however many there are. */
  private static final long CLOSED = Integer.MAX_VALUE;

  private static final long NUMBER = 0xffffffff00000000L;

  /** How far stretches lie apart, so that no two threads write to one line of the cache. */
  private static final int APART = 16;

  /** By stretch: the upper half numbers the job, the lower half is the next chunk to take. */
  private static final AtomicLongArray NEXT = new AtomicLongArray((MAX_HELPERS + 1) * APART);

  /** The job that helpers may join. */
  private static final AtomicLong JOB = new AtomicLong();

  private static final AtomicInteger FINISHED = new AtomicInteger();
  private static final Helper[] HELPERS = new Helper[MAX_HELPERS];
  private static int helperCount;

  private static volatile int chunkCount;
  private static volatile int batch;
  private static volatile int stretches;
  private static volatile @Nullable ChunkJob job;
  private static volatile @Nullable Throwable failure;

  private static final int PROCESSORS =
      Integer.getInteger("lossary.threads", Runtime.getRuntime().availableProcessors());

  private Workers() {}

  /** The number of threads that a request stands for. */
  static int threads(int requested) {
    int wanted = requested == 0 ? PROCESSORS : requested;
    return Math.max(1, Math.min(wanted, MAX_HELPERS + 1));
  }

  /** Runs chunks {@code 0 .. chunks - 1} and returns when all are done. */
  static void run(ChunkJob work, int chunks, int threads, Scratch scratch) {
    if (threads <= 1 || chunks <= 1 || !OWNER.tryLock()) {
      runAlone(work, chunks, scratch);
      return;
    }
    try {
      if (OWNER.getHoldCount() > 1) {
        runAlone(work, chunks, scratch);
      } else {
        runShared(work, chunks, Math.min(threads, chunks), scratch);
      }
    } finally {
      OWNER.unlock();
    }
  }

  private static void runAlone(ChunkJob work, int chunks, Scratch scratch) {
    for (int i = 0; i < chunks; i++) {
      work.run(i, scratch);
    }
  }

  private static void runShared(ChunkJob work, int chunks, int threads, Scratch scratch) {
    int helpers = threads - 1;
    while (helperCount < helpers) {
      Helper helper = new Helper(helperCount);
      HELPERS[helperCount++] = helper;
      helper.start();
    }
    // A helper that is late for the last job would find chunks behind its end once the fields below
    // are those of this one: nothing is left until a stretch has this job's number.
    for (int s = 0; s < stretches; s++) {
      NEXT.set(s * APART, NEXT.get(s * APART) | CLOSED);
    }
    job = work;
    chunkCount = chunks;
    stretches = threads;
    // Several chunks a claim keep the hardware's prefetchers on a straight line.
    batch = Math.max(1, Math.min(16, chunks / (threads * 8)));
    failure = null;
    FINISHED.set(0);
    long number = JOB.get() + 1;
    for (int s = 0; s < threads; s++) {
      NEXT.set(s * APART, (number << 32) | start(s, chunks, threads));
    }
    JOB.set(number);
    for (int i = 0; i < helpers; i++) {
      if (HELPERS[i].parked) {
        LockSupport.unpark(HELPERS[i]);
      }
    }
    work(number, 0, threads, scratch);
    int spins = 0;
    while (FINISHED.get() < chunks) {
      if (++spins < SPINS) {
        Thread.onSpinWait();
      } else {
        Thread.yield();
      }
    }
    job = null;
    Throwable thrown = failure;
    if (thrown instanceof RuntimeException e) {
      throw e;
    }
    if (thrown instanceof Error e) {
      throw e;
    }
  }

  private static int start(int stretch, int chunks, int threads) {
    return (int) ((long) stretch * chunks / threads);
  }

  /** Takes and runs chunks of the job with this number until none are left, own ones first. */
  private static void work(long number, int own, int threads, Scratch scratch) {
    for (int i = 0; i < threads; i++) {
      drain(number, (own + i) % threads, scratch);
    }
  }

  private static void drain(long number, int stretch, Scratch scratch) {
    while (true) {
      long state = NEXT.get(stretch * APART);
      if (state >>> 32 != (number & 0xffffffffL)) {
        return;
      }
      int first = (int) state;
      int stop = start(stretch + 1, chunkCount, stretches);
      int size = batch;
      ChunkJob current = job;
      if (first >= stop || current == null) {
        return;
      }
      int end = Math.min(stop, first + size);
      // Fails if another thread was faster, or if this job ended and what was read is of the next.
      if (!NEXT.compareAndSet(stretch * APART, state, (state & NUMBER) | end)) {
        continue;
      }
      try {
        for (int i = first; i < end; i++) {
          current.run(i, scratch);
        }
      } catch (Throwable t) {
        failure = t;
      } finally {
        FINISHED.addAndGet(end - first);
      }
    }
  }

  private static final class Helper extends Thread {
    private final int index;
    volatile boolean parked;

    Helper(int index) {
      super("lossary-" + (index + 1));
      this.index = index;
      setDaemon(true);
    }

    @Override
    public void run() {
      Scratch scratch = Scratch.take();
      long seen = 0;
      while (true) {
        long number = JOB.get();
        if (number != seen) {
          seen = number;
          int threads = stretches;
          if (index + 1 < threads) {
            work(number, index + 1, threads, scratch);
          }
          continue;
        }
        int spins = 0;
        while (JOB.get() == seen && ++spins < SPINS) {
          Thread.onSpinWait();
        }
        if (JOB.get() == seen) {
          parked = true;
          // Looks once more: the caller reads the flag after it has published the job.
          if (JOB.get() == seen) {
            LockSupport.park(this);
          }
          parked = false;
        }
      }
    }
  }
}
