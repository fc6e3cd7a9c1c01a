package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.Matrix;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.files.Npy;
import org.lossary.embedding.train.Training;
import org.lossary.embedding.train.TrainingOptions;
import org.lossary.metric.Distance;
import org.lossary.metric.PrincipalComponents;
import org.lossary.metric.Trustworthiness;

class EmbedPicturesTest {
  @TempDir private Path folder = Path.of("");

  /** Three classes around corners of a cube, taking turns. */
  private static float[] vectors(int rows) {
    Random random = new Random(4);
    float[] x = new float[3 * rows];
    for (int e = 0; e < x.length; e++) {
      x[e] = (float) ((e % 3 == e / 3 % 3 ? 4 : 0) + random.nextGaussian());
    }
    return x;
  }

  private String csv(int rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of("a,b,c,kind"));
    float[] x = vectors(rows);
    for (int i = 0; i < rows; i++) {
      lines.add(x[3 * i] + "," + x[3 * i + 1] + "," + x[3 * i + 2] + "," + "xyz".charAt(i % 3));
    }
    return Files.write(folder.resolve("v.csv"), lines).toString();
  }

  private Path runs(String... more) {
    Path out = folder.resolve("out");
    List<String> line = new ArrayList<>(List.of("embed", "--out=" + out));
    line.addAll(List.of(more));
    Run run = Run.of(line.toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isZero();
    return out;
  }

  @Test
  void coordinatesAreThoseOfTheRowsForAnyThreads() throws IOException {
    Path out = runs(csv(120), "--label=kind", "--batch=24", "--epochs=2", "--threads=1");
    List<String> lines = Files.readAllLines(out.resolve("picture.csv"));
    assertThat(lines.get(0)).isEqualTo("row,class,frozen_x,frozen_y,head_x,head_y");
    assertThat(lines).hasSize(31);
    for (String line : lines.subList(1, 31)) {
      String[] fields = line.split(",");
      int row = Integer.parseInt(fields[0]) - 1;
      assertThat(fields[1]).isEqualTo("" + "xyz".charAt(row % 3));
      assertThat(Double.parseDouble(fields[5])).isFinite();
    }
    assertThat(Files.readString(out.resolve("metrics.json")))
        .contains("\"by\" : \"umap\"", "\"points\" : 30", "\"trustworthiness\"");
    assertThat(Files.readString(out.resolve("report.html")))
        .contains("By UMAP, with 15 neighbours each by cosine: 30 vectors", "trustworthiness 0.");
    runs(csv(120), "--label=kind", "--batch=24", "--epochs=2", "--threads=3");
    assertThat(Files.readAllLines(out.resolve("picture.csv"))).isEqualTo(lines);
    runs(
        csv(120), "--label=kind", "--batch=24", "--epochs=2", "--seed=2", "--similarity=euclidean");
    assertThat(Files.readAllLines(out.resolve("picture.csv"))).isNotEqualTo(lines);
    assertThat(Files.readString(out.resolve("report.html"))).contains("each by euclidean");
  }

  @Test
  void principalComponentsOrNone() throws IOException {
    Path out = runs(csv(120), "--label=kind", "--batch=24", "--epochs=1", "--picture=pca");
    assertThat(Files.readString(out.resolve("report.html")))
        .contains("The two principal components: 30 vectors", "% of the variance");
    assertThat(Files.readString(out.resolve("metrics.json"))).contains("\"by\" : \"pca\"");
    assertThat(Files.readAllLines(out.resolve("picture.csv"))).hasSize(31);
    runs(csv(120), "--label=kind", "--batch=24", "--epochs=1", "--picture=none");
    assertThat(out.resolve("picture.csv")).doesNotExist();
    assertThat(Files.readString(out.resolve("report.html"))).contains("Left out by");
    assertThat(Files.readString(out.resolve("metrics.json"))).doesNotContain("\"picture\"");
  }

  @Test
  void manyRowsAreASampleAndPairsHaveSides() throws IOException {
    Path many = Files.write(folder.resolve("v.npy"), Npy.write(vectors(6300), 6300, 3));
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < 6300; i++) {
      labels.add("" + "xyz".charAt(i % 3));
    }
    Path text = Files.write(folder.resolve("l.txt"), labels);
    Path out = runs(many + "", "--labels=" + text, "--epochs=1", "--batch=512", "--seed=3");
    assertThat(Files.readString(out.resolve("report.html")))
        .contains("1,500 vectors that training has not seen, drawn of 1,575 by seed 3");
    List<String> sample = Files.readAllLines(out.resolve("picture.csv"));
    assertThat(sample).hasSize(1501);
    assertThat(sample.stream().map(l -> l.substring(0, l.indexOf(','))).distinct()).hasSize(1501);
    Path pairs = Files.write(folder.resolve("p.npy"), Npy.write(vectors(80), 80, 3));
    float[] moved = vectors(80);
    for (int i = 0; i < moved.length; i += 3) {
      moved[i] += 0.01f;
    }
    Path others = Files.write(folder.resolve("q.npy"), Npy.write(moved, 80, 3));
    out = runs("--pairs=" + pairs + "," + others, "--epochs=1", "--batch=16");
    List<String> sides = Files.readAllLines(out.resolve("picture.csv"));
    assertThat(sides.get(0)).startsWith("row,side,");
    int half = (sides.size() - 1) / 2;
    assertThat(sides.subList(1, half + 1)).allMatch(l -> l.contains(",anchor,"));
    assertThat(sides.subList(half + 1, sides.size())).allMatch(l -> l.contains(",positive,"));
  }

  /** Rows in each of many classes, which noise around corners tells apart a little. */
  private String many(int classes) throws IOException {
    Random random = new Random(7);
    List<String> lines = new ArrayList<>(List.of("a,b,c,kind"));
    for (int i = 0; i < 12 * classes + 60; i++) {
      int kind = 1 + (i < 60 ? 0 : i % classes);
      lines.add(
          (kind % 3 + random.nextGaussian())
              + ","
              + (kind % 5 + random.nextGaussian())
              + ","
              + (kind % 7 + random.nextGaussian())
              + ",kind "
              + kind);
    }
    return Files.write(folder.resolve("m.csv"), lines).toString();
  }

  @Test
  void manyClassesAreInNaturalOrderAndSaidToShareColours() throws IOException {
    Path out = runs(csv(120), "--label=kind", "--batch=24", "--epochs=1", "--picture=pca");
    String few = Files.readString(out.resolve("report.html"));
    assertThat(few)
        .doesNotContain("class of the legend")
        .contains("Trustworthiness, here over the 14 nearest of each, is 1")
        .contains("EmbeddingHead.load(Path.of(&quot;" + out + "&quot;))");
    assertThat(Files.readString(out.resolve("metrics.json"))).contains("\"neighbours\" : 14");
    runs(many(13), "--label=kind", "--batch=48", "--epochs=1", "--picture=pca");
    String thirteen = Files.readString(out.resolve("report.html"));
    assertThat(thirteen)
        .contains("From the 13th class of the legend on colours come again with another shape. Coo")
        .containsPattern("(?s)>kind 1<.*>kind 2<.*>kind 9<.*>kind 10<.*>kind 13<")
        .doesNotContain(">other classes<");
    runs(many(27), "--label=kind", "--batch=60", "--epochs=1", "--picture=pca", "--vectors");
    String most = Files.readString(out.resolve("report.html"));
    assertThat(most)
        .contains("The 24 classes with the most points are shown; those of the other 3 are grey.")
        .contains(">other classes<", ">kind 1<");
    assertThat(out.resolve("vectors.npy")).exists();
    runs(many(27), "--label=kind", "--batch=60", "--epochs=1", "--picture=none");
    assertThat(out.resolve("vectors.npy")).doesNotExist();
  }

  private static EmbedPictures drawn(
      EmbedRun run, EmbedPictures.Kind kind, int threads, BooleanSupplier stop) {
    return Objects.requireNonNull(EmbedPictures.of(run, kind, threads, stop));
  }

  @Test
  void interruptedItShowsPrincipalComponents() {
    int[] labels = new int[120];
    for (int i = 0; i < 120; i++) {
      labels[i] = i % 3;
    }
    Vectors all = Vectors.of("cube", vectors(120), 3, labels);
    TrainingOptions options = TrainingOptions.defaults().with(b -> b.epochs = 1);
    EmbedRun run =
        new EmbedRun(
            all,
            EmbedColumns.NONE,
            options,
            Training.run(all, options, null, false, e -> {}, () -> false),
            "");
    for (int after : new int[] {0, 1, 40}) {
      for (int threads : new int[] {1, 2}) {
        AtomicInteger asked = new AtomicInteger();
        EmbedPictures drawn =
            drawn(run, EmbedPictures.Kind.UMAP, threads, () -> asked.incrementAndGet() > after);
        assertThat(drawn.kind()).isEqualTo(EmbedPictures.Kind.PCA);
        assertThat(drawn.frozen().explained()).isBetween(0.5, 1.0);
        assertThat(asked.get()).isLessThan(after + 5);
      }
    }
    EmbedPictures umap = drawn(run, EmbedPictures.Kind.UMAP, 2, () -> false);
    var rows = ((Vectors) run.result().test()).data();
    var matrix = Matrix.of(rows, 30, 3);
    assertThat(umap.frozen().trust())
        .isCloseTo(
            Trustworthiness.of(matrix, umap.frozen().points(), Distance.COSINE_DISTANCE, 14),
            within(0.0));
    EmbedPictures plane = drawn(run, EmbedPictures.Kind.PCA, 2, () -> false);
    assertThat(plane.frozen().points().data())
        .isEqualTo(PrincipalComponents.of(matrix, 2).coordinates().data());
  }

  @Test
  void badOptionsAreNamed() throws IOException {
    refuses("'tsne' is none of [umap, pca, none]", "--picture=tsne", "--out=" + folder);
    refuses("--picture need --out FOLDER", "--picture=umap");
    refuses("no --resume, --vectors or --picture", "--compare", "--picture=pca", "--out=" + folder);
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private static void refuses(String says, String... options) {
    List<String> line = new ArrayList<>(List.of("embed"));
    line.addAll(List.of(options));
    Run run = Run.of(line.toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).as(run.err()).hasSize(1);
    assertThat(run.err()).contains(says);
  }
}
