package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Ends a process as Ctrl-C does. Where this JVM was started with SIGINT ignored, as jobs in the
 * background of a script are, the process has inherited that and does not look at it: it gets
 * SIGTERM, which a JVM takes in the same way but for the exit code.
 */
final class Interrupted {
  private static final int MINUTES = 5;

  private Interrupted() {}

  /** Requires that it ends in time and with the code of the signal. */
  static void require(Process process, Path err) throws IOException, InterruptedException {
    boolean ignored = shell("kill -s INT $$") == 0;
    assertThat(shell("kill -s " + (ignored ? "TERM " : "INT ") + process.pid())).isZero();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended)
        .as("ends within %d minutes of being asked to; it said: %s", MINUTES, Files.readString(err))
        .isTrue();
    assertThat(process.exitValue()).as(Files.readString(err)).isEqualTo(ignored ? 143 : 130);
  }

  private static int shell(String command) throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", command).start().waitFor();
  }
}
