package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lossary.cli.EmbedCases.ROWS;
import static org.lossary.cli.EmbedCases.csv;
import static org.lossary.cli.EmbedCases.isAPage;
import static org.lossary.cli.EmbedCases.refuses;
import static org.lossary.cli.EmbedCases.runs;
import static org.lossary.cli.EmbedCases.vectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.files.Npy;

/** {@code lossary embed} on vectors with labels. */
class EmbedCommandTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aHeadThatHadNoTimeToLearnIsSaidToHaveHadNone() throws Exception {
    String[] args = {"embed", csv(folder), "--label=kind", "--epochs=4", "--rate=0.0005"};
    assertThat(runs(args).out()).contains("try more --epochs");
    Run enough = runs("embed", csv(folder), "--label=kind", "--epochs=60", "--rate=0.01");
    assertThat(enough.out()).doesNotContain("try more --epochs");
    List<String> lines = new ArrayList<>(List.of("a,b,c,kind"));
    for (int i = 0; i < 60; i++) {
      double near = 1 + i * 1e-3;
      String[] vectors = {near + ",0.1,0", "0," + near + ",0.1", "0.1,0," + near};
      lines.add(vectors[i % 3] + ",kind " + i % 3);
    }
    String easy = Files.write(folder.resolve("easy.csv"), lines).toString();
    Run none = runs("embed", easy, "--label=kind", "--epochs=2", "--out=" + folder.resolve("easy"));
    assertThat(none.out().replaceAll("\\s+", " "))
        .contains("The frozen vectors find all of these already");
  }

  @Test
  void theFolderHoldsAHeadThatGivesTheVectorsThatWereWritten() throws Exception {
    Path out = folder.resolve("new").resolve("out");
    Run run =
        runs(
            "embed",
            csv(folder),
            "--label=kind",
            "--quick",
            "--batch=32",
            "--dimensions=4",
            "--out=" + out,
            "--vectors",
            "--rate=0.01");
    assertThat(run.out())
        .contains("MAP@R", "8 classes", "mlp 6 > 12 > 4 under sup-con", "written: " + out);
    EmbeddingHead head = EmbeddingHead.load(out);
    Npy written = Npy.read(out.resolve("vectors.npy"));
    assertThat(written.shape()).containsExactly(ROWS, 4);
    float[] last = head.apply(vectors()[ROWS - 1]);
    assertThat(Arrays.copyOfRange(written.floats(), 4 * (ROWS - 1), 4 * ROWS))
        .containsExactly(last);
    String report = Files.readString(out.resolve("report.html"));
    isAPage(report);
    assertThat(report)
        .contains("Hardest mistakes", "Gradient", "After the head", "--label=kind", "--seed 1");
    String metrics = Files.readString(out.resolve("metrics.json"));
    assertThat(metrics).contains("\"complete\" : true", "\"gain\"");
    try (var files = Files.list(out)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .contains("checkpoint.bin", "head.safetensors", "head.onnx", "head.weight.npy")
          .noneMatch(n -> n.endsWith(".tmp"));
    }
    // Trained to the end: resuming gives the same numbers at once.
    Run again =
        runs(
            "embed",
            csv(folder),
            "--label=kind",
            "--quick",
            "--batch=32",
            "--dimensions=4",
            "--out=" + out,
            "--vectors",
            "--rate=0.01",
            "--resume",
            "--json",
            "--threads=2");
    assertThat(again.out().strip().replaceFirst("\"again\".*", ""))
        .isEqualTo(metrics.strip().replaceFirst("\"again\".*", ""));
  }

  @Test
  void arraysWithLabelsGiveWhatTheTableGives() throws IOException {
    float[] all = new float[6 * ROWS];
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      System.arraycopy(vectors()[i], 0, all, 6 * i, 6);
      labels.add("kind " + "abcdefgh".charAt(i % 8));
    }
    Path npy = Files.write(folder.resolve("v.npy"), Npy.write(all, ROWS, 6));
    Path text = Files.write(folder.resolve("labels.txt"), labels);
    String[] options = {"--quick", "--batch=32", "--head=adapter", "--hold-out=classes", "--json"};
    List<String> array = new ArrayList<>(List.of("embed", npy.toString(), "--labels=" + text));
    List<String> table = new ArrayList<>(List.of("embed", csv(folder), "--label=kind"));
    array.addAll(List.of(options));
    table.addAll(List.of(options));
    String a = runs(array.toArray(String[]::new)).out();
    String t = runs(table.toArray(String[]::new)).out();
    assertThat(a).contains("\"hold_out\" : \"classes\"", "\"head\" : \"adapter 6 > 6\"");
    assertThat(a.substring(a.indexOf("\"measures\"")))
        .isEqualTo(t.substring(t.indexOf("\"measures\"")));
  }

  @Test
  void vectorsAndPairsInColumnsOfLists() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      int c = i % 3;
      String vector = "[%d, %d, %d.5]".formatted(c * 3 + i % 4, i % 5, 7 - c);
      lines.append(
          "{\"id\": %d, \"v\": %s, \"w\": [%d, 1, %d], \"kind\": \"k%d\"}%n"
              .formatted(i, vector, i, i * i % 11, c));
    }
    String file = Files.writeString(folder.resolve("lists.jsonl"), lines).toString();
    assertThat(runs("embed", file, "--label=kind", "--columns=v", "--quick").out())
        .containsPattern("120 vectors of 3 numbers, 3\\s+classes");
    assertThat(Run.of("embed", file, "--label=kind", "--quick").err())
        .contains("several columns hold vectors: say which with --columns, got v, w");
    assertThat(
            runs("embed", "--pairs=" + file, "--anchor=v", "--positive=w", "--quick", "--batch=8")
                .out())
        .containsPattern("120 pairs of\\s+3 numbers");
  }

  @Test
  void whatIsWrongIsOneLine() throws IOException {
    String csv = csv(folder);
    refuses("say which column", "embed", csv);
    refuses("no column 'sort'", "embed", csv, "--label=sort");
    refuses("no such file", "embed", folder.resolve("no.npy") + "", "--labels=" + csv);
    refuses("no such file", "embed", folder.resolve("no.csv") + "", "--label=kind");
    refuses("name the file of their labels", "embed", folder.resolve("no.npy") + "");
    refuses("there are digits and wordnet", "embed", "--data=faces");
    refuses("one of them", "embed", csv, "--data=digits");
    refuses("unknown loss 'sup-conn'", "embed", "--loss=sup-conn");
    refuses("got mse", "embed", "--loss=mse");
    refuses("several losses are for --compare", "embed", "--loss=circle", "--loss=sup-con");
    refuses("need --out", "embed", "--resume");
    refuses("--batch", "embed", csv, "--label=kind", "--batch=4");
    refuses("is none of [linear, mlp, adapter]", "embed", "--head=tree");
    refuses("no checkpoint", "embed", csv, "--label=kind", "--resume", "--out=" + folder);
    refuses("adapter", "embed", csv, "--label=kind", "--head=adapter", "--dimensions=3");
  }

  /** Each class lies on both ends of an axis: the nearest is right, half of the others are far. */
  @Test
  void aHeadWhoseNearestIsRightAsOftenAsBeforeSaysSo() throws IOException {
    Random random = new Random(4);
    List<String> lines = new ArrayList<>(List.of("x,y,z,kind"));
    for (int i = 0; i < 240; i++) {
      float[] row = new float[3];
      for (int k = 0; k < 3; k++) {
        double end = k == i % 3 ? (i % 2 * 2 - 1) * 5 : 0;
        row[k] = (float) (end + 0.3 * random.nextGaussian());
      }
      lines.add(Arrays.toString(row).replaceAll("[\\[\\] ]", "") + ",kind " + i % 3);
    }
    String file = Files.write(folder.resolve("ends.csv"), lines).toString();
    Run run = runs("embed", file, "--label=kind", "--epochs=100", "--rate=0.01");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "The head is better",
            "For the very nearest row nothing is gained beyond noise: precision@1 1.000, frozen"
                + " vectors 1.000");
    Run kept = runs("embed", file, "--label=kind", "--head=adapter", "--epochs=3", "--rate=1e-30");
    assertThat(kept.out().replaceAll("\\s+", " "))
        .contains("the head is as it began, which is the vectors themselves");
  }
}
