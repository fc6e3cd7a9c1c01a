package org.lossary.benchmarks;

import java.io.IOException;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.pytorch.global.torch;

/**
 * Unpacks libtorch into JavaCPP's cache. Done in a process of its own, because a JVM that unpacks
 * it and goes on to use it may crash.
 */
final class TorchCache {
  private static final int ATTEMPTS = 3;

  private TorchCache() {}

  /** Runs {@link #main} until it succeeds. */
  static void fill() throws IOException, InterruptedException {
    int code = 0;
    for (int i = 0; i < ATTEMPTS; i++) {
      Process process =
          WorkerProcess.java(Side.LIBTORCH, TorchCache.class)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      code = process.waitFor();
      if (code == 0) {
        return;
      }
    }
    throw new IOException("libtorch cannot be loaded: a process that tried ended with " + code);
  }

  /** Unpacks and loads libtorch. */
  public static void main(String[] args) {
    Loader.load(torch.class);
  }
}
