package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.files.Npy;
import org.xml.sax.InputSource;

class EmbedCommandTest {
  private static final int ROWS = 160;

  @TempDir private Path folder = Path.of("");

  private float[][] vectors() {
    Random random = new Random(3);
    float[][] rows = new float[ROWS][6];
    for (int i = 0; i < ROWS; i++) {
      for (int k = 0; k < 6; k++) {
        double noise = k < 3 ? 0.6 : 3;
        double centre = k < 3 ? ((i % 8) >> k) % 2 * 2 : 0;
        rows[i][k] = (float) (centre + noise * random.nextGaussian());
      }
    }
    return rows;
  }

  private String csv() throws IOException {
    List<String> lines = new ArrayList<>(List.of("a,b,c,d,e,f,kind"));
    float[][] rows = vectors();
    for (int i = 0; i < ROWS; i++) {
      lines.add(
          Arrays.toString(rows[i]).replaceAll("[\\[\\] ]", "")
              + ",kind "
              + "abcdefgh".charAt(i % 8));
    }
    return Files.write(folder.resolve("v.csv"), lines).toString();
  }

  private static Run runs(String... args) {
    Run run = Run.of(args);
    assertThat(run.exit()).as(run.err()).isZero();
    return run;
  }

  private static void refuses(String says, String... args) {
    Run run = Run.of(args);
    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).as(run.err()).hasSize(1);
    assertThat(run.err()).startsWith("lossary embed").contains(says);
  }

  private static void isAPage(String html) throws Exception {
    String page = html.replaceFirst("<!DOCTYPE html>", "");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
    assertThat(html).doesNotContain("src=\"http", "href=\"http");
  }

  @Test
  void aHeadThatHadNoTimeToLearnIsSaidToHaveHadNone() throws Exception {
    String[] args = {"embed", csv(), "--label=kind", "--epochs=4", "--rate=0.0005"};
    assertThat(runs(args).out()).contains("try more --epochs");
    Run enough = runs("embed", csv(), "--label=kind", "--epochs=60", "--rate=0.01");
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
            csv(),
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
            csv(),
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
    List<String> table = new ArrayList<>(List.of("embed", csv(), "--label=kind"));
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

  /** Two numbers tell the classes, four louder ones say nothing. */
  @Test
  void aComparisonInWhichLossesGainNamesOne() throws Exception {
    Random random = new Random(2);
    StringBuilder table = new StringBuilder("x,y,a,b,c,d,kind\n");
    for (int i = 0; i < 240; i++) {
      table.append(i % 2 * 4 - 2 + 0.3 * random.nextGaussian()).append(',');
      table.append(i / 2 % 2 * 4 - 2 + 0.3 * random.nextGaussian()).append(',');
      for (int k = 0; k < 4; k++) {
        table.append(6 * random.nextGaussian()).append(',');
      }
      table.append("abcd".charAt(i % 4)).append('\n');
    }
    String file = Files.writeString(folder.resolve("told.csv"), table).toString();
    Run run =
        runs(
            "embed",
            file,
            "--label=kind",
            "--compare",
            "--quick",
            "--epochs=8",
            "--batch=32",
            "--rate=0.02",
            "--loss=multi-similarity",
            "--loss=sup-con:temperature=0.1",
            "--out=" + folder.resolve("out"));
    assertThat(run.out())
        .startsWith("Train with ")
        .contains("Its MAP@R on what training has not", "frozen vectors have 0.")
        .contains("is not beyond noise (P 0.");
    assertThat(Files.readString(folder.resolve("out").resolve("report.html")))
        .containsPattern("<tr class=\"winner\"><th[^>]*>(multi-sim|sup-con)")
        .containsOnlyOnce("<tr class=\"winner\">");
    assertThat(Files.readString(folder.resolve("out").resolve("metrics.json")))
        .contains("\"keep_frozen\" : false");
  }

  @Test
  void aComparisonNamesALossAndWhy() throws Exception {
    Path out = folder.resolve("out");
    Run run =
        runs(
            "embed",
            csv(),
            "--label=kind",
            "--compare",
            "--quick",
            "--batch=32",
            "--epochs=3",
            "--loss=multi-similarity",
            "--loss=arc-face:scale=16",
            "--out=" + out);
    assertThat(run.out())
        .startsWith("Keep the frozen vectors: no loss improves on them.")
        .contains("The best is multi-similarity: its MAP@R", "over 3 seeds", "arc-face:scale=16")
        .doesNotContain("Train with");
    String report = Files.readString(out.resolve("report.html"));
    isAPage(report);
    // What the verdict names stands out.
    assertThat(report)
        .containsPattern("<tr class=\"winner\"><th[^>]*>frozen vectors<")
        .containsOnlyOnce("<tr class=\"winner\">")
        .contains("Gain on the frozen vectors", "Difference to the best loss");
    assertThat(Files.readString(out.resolve("metrics.json")))
        .contains("\"keep_frozen\" : true", "\"gain_low\"")
        .contains("\"best\"", "\"seeds\" : [ 1, 2, 3 ]", "\"difference_low\"", "\"tied\"");
    Run one =
        runs(
            "embed",
            csv(),
            "--label=kind",
            "--compare",
            "--quick",
            "--batch=32",
            "--epochs=1",
            "--loss=multi-similarity",
            "--loss=circle",
            "--seeds=1");
    assertThat(one.out()).contains("With one seed nothing can be said about noise");
  }

  @Test
  void pairsOfTextsAreEmbeddedOnceAndTrained() throws Exception {
    List<String> lines = new ArrayList<>(List.of("question\tanswer\twrong"));
    for (int i = 0; i < 40; i++) {
      lines.add("what is " + i + " and " + i + "?\tit is " + 2 * i + "\tnumber " + (i + 100));
    }
    Path file = Files.write(folder.resolve("pairs.tsv"), lines);
    Path out = folder.resolve("out");
    String[] line = {
      "embed",
      "--pairs=" + file,
      "--anchor=question",
      "--positive=answer",
      "--negative=wrong",
      "--batch=8",
      "--epochs=2",
      "--two-heads",
      "--vectors",
      "--out=" + out
    };
    Run run = runs(line);
    assertThat(run.out()).contains("MRR", "40 triplets of 384 numbers", "two heads, each adapter");
    assertThat(Npy.read(out.resolve("anchors.npy")).shape()).containsExactly(40, 384);
    EmbeddingHead.load(out.resolve("anchor"));
    EmbeddingHead.load(out.resolve("positive"));
    assertThat(out.resolve(EmbeddingHead.FILE)).doesNotExist();
    String report = Files.readString(out.resolve("report.html"));
    isAPage(report);
    assertThat(report).contains("found instead", "looks for its positive");
    long written = Files.getLastModifiedTime(out.resolve("texts.bin")).toMillis();
    assertThat(runs(line).out()).isEqualTo(run.out());
    assertThat(Files.getLastModifiedTime(out.resolve("texts.bin")).toMillis()).isEqualTo(written);
    Run query =
        runs(
            "embed",
            "--sql=select * from '" + file + "'",
            "--anchor=question",
            "--positive=answer",
            "--batch=8",
            "--epochs=1",
            "--compare",
            "--seeds=2",
            "--loss=siglip",
            "--loss=nt-xent",
            "--json");
    assertThat(query.out()).contains("\"kind\" : \"pairs\"", "\"decided_by\" : \"MRR\"");
  }

  @Test
  void pairsOfVectorsAreTrained() throws IOException {
    float[] all = new float[6 * ROWS];
    for (int i = 0; i < ROWS; i++) {
      System.arraycopy(vectors()[i], 0, all, 6 * i, 6);
    }
    Path a = Files.write(folder.resolve("a.npy"), Npy.write(all, ROWS, 6));
    Path b = Files.write(folder.resolve("b.npy"), Npy.write(all, ROWS, 6));
    Path other = Files.write(folder.resolve("c.npy"), Npy.write(all, 2 * ROWS, 3));
    Run run =
        runs("embed", "--pairs=" + a + "," + b, "--epochs=1", "--batch=32", "--most-pairs=90");
    assertThat(run.out()).contains("90 pairs of 6 numbers", "adapter 6 > 6");
    String[] queue = {"embed", "--pairs=" + a + "," + b, "--epochs=2", "--json"};
    queue = with(queue, "--loss=info-nce", "--memory=40", "--momentum=0.9");
    assertThat(runs(with(queue, "--batch=16")).out()).contains("\"loss\" : \"info-nce");
    assertThat(runs(with(queue, "--batch=999")).out()).contains("\"loss\" : \"info-nce");
    refuses("vectors must have 6 numbers", "embed", "--pairs=" + a + "," + other);
    refuses("two or three", "embed", "--pairs=" + a + "," + folder.resolve("v.csv"));
    refuses("--anchor and --positive", "embed", "--pairs=" + csv());
    refuses("one of them", "embed", "--pairs=" + csv(), "--data=wordnet");
    refuses("not for pairs", "embed", csv(), "--pairs=" + a + "," + b);
    refuses("are for pairs", "embed", "--two-heads");
    refuses("has its columns", "embed", "--data=wordnet", "--anchor=word");
    refuses("needs --negative", "embed", "--pairs=" + a + "," + b, "--loss=info-nce");
    refuses("needs --score", "embed", "--pairs=" + a + "," + b, "--loss=cosent");
    refuses("one side alone", "embed", "--pairs=" + a);
    // A sample, not the beginning of the file, and another one with another seed.
    String first = some(a, b, "--seed=1");
    assertThat(some(a, b, "--seed=1")).isEqualTo(first);
    assertThat(some(a, b, "--seed=2")).isNotEqualTo(first);
    float[] beginning = Arrays.copyOf(all, 6 * 90);
    Path head = Files.write(folder.resolve("h.npy"), Npy.write(beginning, 90, 6));
    assertThat(some(head, head, "--seed=1")).isNotEqualTo(first);
  }

  private static String some(Path a, Path b, String seed) {
    String[] line = {"embed", "--pairs=" + a + "," + b, "--epochs=1", "--batch=6", seed};
    List<String> args = new ArrayList<>(List.of(line));
    args.addAll(List.of("--most-pairs=90", "--json"));
    String json = runs(args.toArray(String[]::new)).out();
    return json.substring(json.indexOf("\"measures\""));
  }

  @Test
  void anOptionThatSaysNothingIsRefused() throws IOException {
    Path text = Files.write(folder.resolve("p.csv"), List.of("q,a,s", "x,y,1", "z,u,0"));
    String[] pairs = {"embed", "--pairs=" + text, "--anchor=q", "--positive=a"};
    for (String option :
        List.of("--hold-out=rows", "--per-class=4", "--miner=hard", "--whitened")) {
      refuses(
          option.split("=", -1)[0] + " says nothing about pairs: it is for vectors with labels",
          with(pairs, option));
    }
    refuses("--momentum: is for --memory N", with(pairs, "--momentum=0.9"));
    refuses("--grad-cache: must be below --batch 128", with(pairs, "--grad-cache=128"));
    refuses(
        "--memory says nothing about training on pairs under siglip",
        with(pairs, "--loss=siglip", "--memory=9"));
    refuses("--hidden says nothing about a head that is adapter", with(pairs, "--hidden=4"));
    refuses("for --head mlp", "embed", "--head=linear", "--activation=relu");
    refuses("--seeds says nothing about one training", "embed", "--seeds=3");
    refuses("--proxy-rate says nothing about training under sup-con", "embed", "--proxy-rate=3");
    refuses(
        "--both-ways says nothing about training under siglip",
        with(pairs, "--loss=siglip", "--both-ways"));
    refuses(
        "--score says nothing about training under nt-xent",
        with(pairs, "--loss=nt-xent", "--score=s"));
    refuses("--similar-above says nothing about pairs without", with(pairs, "--similar-above=1"));
    refuses("must be finite", with(pairs, "--score=s", "--similar-above=NaN"));
    refuses(
        "--negative says nothing about training under clip-contrastive",
        with(pairs, "--loss=clip-contrastive", "--negative=s"));
    refuses(
        "the third of --pairs says nothing about training under siglip",
        "embed",
        "--pairs=a.npy,b.npy,c.npy",
        "--loss=siglip");
    refuses("are for pairs", "embed", "--data=digits", "--anchor=q");
    Path labels = Files.write(folder.resolve("l.txt"), List.of("a", "b"));
    Path npy = Files.write(folder.resolve("v.npy"), Npy.write(new float[4], 2, 2));
    refuses("leave --label out", "embed", npy + "", "--labels=" + labels, "--label=kind");
  }

  private static String[] with(String[] line, String... more) {
    String[] all = Arrays.copyOf(line, line.length + more.length);
    System.arraycopy(more, 0, all, line.length, more.length);
    return all;
  }

  @Test
  void scoresSayWhichPairsAreAlike() throws IOException {
    List<String> lines = new ArrayList<>(List.of("question\tanswer\tscore"));
    for (int i = 0; i < 40; i++) {
      int other = i % 4 == 0 ? i + 50 : 2 * i;
      lines.add(
          "what is " + i + " and " + i + "?\tit is " + other + "\t" + (i % 4 == 0 ? 1 : 4 + i % 2));
    }
    Path file = Files.write(folder.resolve("scored.tsv"), lines);
    String[] line = {
      "embed",
      "--pairs=" + file,
      "--anchor=question",
      "--positive=answer",
      "--score=score",
      "--batch=6",
      "--epochs=1",
      "--json"
    };
    assertThat(runs(line).out()).contains("\"loss\" : \"cosent\"");
    String[] contrastive = with(line, "--loss=contrastive-pairs");
    String middle = runs(contrastive).out();
    String three = runs(with(contrastive, "--similar-above=3")).out();
    String all = runs(with(contrastive, "--similar-above=0")).out();
    String measures = "\"measures\"";
    assertThat(three.substring(three.indexOf(measures)))
        .isEqualTo(middle.substring(middle.indexOf(measures)));
    assertThat(all.substring(all.indexOf(measures)))
        .isNotEqualTo(middle.substring(middle.indexOf(measures)));
    refuses("a score above 9.0", with(line, "--similar-above=9"));
    Run compared = runs(with(line, "--compare", "--seeds=2"));
    assertThat(compared.out()).contains("cosine-similarity-mse", "contrastive-pairs");
  }

  @Test
  void whatIsWrongIsOneLine() throws IOException {
    String csv = csv();
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

  @Test
  void anInterruptionKeepsWhatIsDoneAndResumes() throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> command =
        List.of(
            "embed",
            csv(),
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
