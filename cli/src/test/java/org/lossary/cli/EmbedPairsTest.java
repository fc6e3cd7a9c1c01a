package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lossary.cli.EmbedCases.ROWS;
import static org.lossary.cli.EmbedCases.csv;
import static org.lossary.cli.EmbedCases.isAPage;
import static org.lossary.cli.EmbedCases.refuses;
import static org.lossary.cli.EmbedCases.runs;
import static org.lossary.cli.EmbedCases.vectors;
import static org.lossary.cli.EmbedCases.with;

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

/** {@code lossary embed} on pairs. */
class EmbedPairsTest {
  @TempDir private Path folder = Path.of("");

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
    assertThat(report)
        .contains("found instead", "looks for its positive", "Each of 10 anchors that training")
        .contains("new HeadEmbeddingModel(new MiniLm(), EmbeddingHead.load(", "positives.embed(")
        .doesNotContain("head.apply(vector)", "other classes");
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
    float[] near = all.clone();
    for (int i = 0; i < near.length; i += 6) {
      near[i] += 0.5f;
    }
    Path a = Files.write(folder.resolve("a.npy"), Npy.write(all, ROWS, 6));
    Path b = Files.write(folder.resolve("b.npy"), Npy.write(near, ROWS, 6));
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
    refuses("--anchor and --positive", "embed", "--pairs=" + csv(folder));
    refuses("one of them", "embed", "--pairs=" + csv(folder), "--data=wordnet");
    refuses("not for pairs", "embed", csv(folder), "--pairs=" + a + "," + b);
    refuses("are for pairs", "embed", "--two-heads");
    refuses("has its columns", "embed", "--data=wordnet", "--anchor=word");
    refuses("needs --negative", "embed", "--pairs=" + a + "," + b, "--loss=info-nce");
    refuses("needs --score", "embed", "--pairs=" + a + "," + b, "--loss=cosent");
    refuses("one side alone", "embed", "--pairs=" + a);
    // A sample, not the beginning of the file, and another one with another seed.
    String first = some(a, b, "--seed=1");
    assertThat(some(a, b, "--seed=1")).isEqualTo(first);
    assertThat(some(a, b, "--seed=2")).isNotEqualTo(first);
    Path head = Files.write(folder.resolve("h.npy"), Npy.write(Arrays.copyOf(all, 6 * 90), 90, 6));
    Path tail = Files.write(folder.resolve("t.npy"), Npy.write(Arrays.copyOf(near, 6 * 90), 90, 6));
    assertThat(some(head, tail, "--seed=1")).isNotEqualTo(first);
    refuses("--pairs must name different files, got " + a, "embed", "--pairs=" + a + "," + a);
    Path copy = Files.write(folder.resolve("copy.npy"), Npy.write(all, ROWS, 6));
    refuses("anchors and positives must be two vectors each", "embed", "--pairs=" + a + "," + copy);
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
        List.of(
            "--hold-out=rows", "--per-class=4", "--miner=hard", "--whitened", "--standardized")) {
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
  void judgementsOfRelevanceAreTrainedOnAndWhatIsLeftOutIsSaid() throws IOException {
    List<String> lines = new ArrayList<>(List.of("question,answer,score"));
    List<String> pairs = new ArrayList<>(List.of("question,answer"));
    Random random = new Random(4);
    for (int i = 0; i < 90; i++) {
      String question = "how is " + i + " made from " + i % 30 + "?";
      lines.add(question + ",by adding to " + i % 30 + ",0.9");
      lines.add(question + ",by adding to " + (i + 1 + random.nextInt(29)) % 30 + ",0.1");
      pairs.add(question + ",by adding to " + i % 10);
      pairs.add(question + ",by adding to " + (i + 1) % 10);
    }
    Path scored = Files.write(folder.resolve("judged.csv"), lines);
    Path many = Files.write(folder.resolve("many.csv"), pairs);
    String[] columns = {"--anchor=question", "--positive=answer", "--epochs=1", "--batch=8"};
    assertThat(
            runs(with(new String[] {"embed", "--pairs=" + scored, "--score=score"}, columns)).out())
        .containsPattern("\\d+\\spairs\\s+that\\s+are\\s+not\\s+alike\\s+are\\s+left\\s+out");
    assertThat(runs(with(new String[] {"embed", "--pairs=" + many}, columns)).out())
        .containsPattern("10\\s+of\\s+the\\s+10\\s+positives")
        .containsPattern("of\\s+new\\s+anchors,\\s+not\\s+of\\s+new\\s+positives");
  }
}
