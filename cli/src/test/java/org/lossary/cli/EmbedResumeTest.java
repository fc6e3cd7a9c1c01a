package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lossary.cli.EmbedCases.csv;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.embedding.EmbeddingHead;

/** {@code lossary embed --resume}. */
class EmbedResumeTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void anInterruptionKeepsWhatIsDoneAndResumes() throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> command =
        List.of(
            "embed",
            csv(folder),
            "--label=kind",
            "--batch=32",
            "--epochs=100000",
            "--patience=100000",
            "--out=" + out);
    int first = interrupted(command, out, err, 0);
    int second = interrupted(resumed(command), out, err, first);
    assertThat(second).isGreaterThan(first);
    EmbeddingHead.load(out);
  }

  private static List<String> resumed(List<String> command) {
    List<String> more = new ArrayList<>(command);
    more.add("--resume");
    return more;
  }

  /** Runs the command until it has written checkpoints, interrupts it, and counts its epochs. */
  private int interrupted(List<String> command, Path out, Path err, int before) throws Exception {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules=jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                "org.lossary.cli.Main"));
    line.addAll(command);
    Path checkpoint = out.resolve("checkpoint.bin");
    byte[] was = Files.exists(checkpoint) ? Files.readAllBytes(checkpoint) : new byte[0];
    Process process =
        new ProcessBuilder(line)
            .redirectOutput(folder.resolve("stdout").toFile())
            .redirectError(err.toFile())
            .start();
    while (process.isAlive()
        && (!Files.exists(checkpoint) || Arrays.equals(was, Files.readAllBytes(checkpoint)))) {
      Thread.sleep(20);
    }
    Interrupted.require(process, err);
    assertThat(Files.readString(err)).contains("what is done is kept");
    String metrics = Files.readString(out.resolve("metrics.json"));
    assertThat(metrics).contains("\"complete\" : false");
    int epochs = metrics.split("\"gradient_norm\"", -1).length - 1;
    assertThat(epochs).isGreaterThan(before);
    return epochs;
  }
}
