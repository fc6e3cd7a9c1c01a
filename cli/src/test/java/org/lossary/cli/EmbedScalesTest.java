package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lossary.cli.EmbedCases.ROWS;
import static org.lossary.cli.EmbedCases.csv;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.files.Npy;

/** Columns of different scale: what {@code lossary embed} says of them and does. */
class EmbedScalesTest {
  private static final String SAYS = "columns differ in scale ";

  @TempDir private Path folder = Path.of("");

  private static float[] row(int i) {
    float[] row = Arrays.copyOf(vectors()[i], 7);
    row[4] = 700 + 400 * row[4];
    row[6] = 3; // Constant columns have no scale.
    return row;
  }

  private String uneven() throws IOException {
    List<String> lines = new ArrayList<>(List.of("a,b,c,d,price,f,g,kind"));
    for (int i = 0; i < ROWS; i++) {
      lines.add(Arrays.toString(row(i)).replaceAll("[\\[\\] ]", "") + ",kind " + i % 8);
    }
    return Files.write(folder.resolve("uneven.csv"), lines).toString();
  }

  private static String said(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void aColumnThatDrownsTheOthersIsNamed() throws IOException {
    Path out = folder.resolve("out");
    String[] line = {"embed", uneven(), "--label=kind", "--epochs=2", "--batch=32"};
    String written = "--out=" + out;
    String says = "00-fold (the standard deviation of price to the median one): try --standardized";
    assertThat(said(runs(with(line, written, "--picture=none")).out())).contains(SAYS, says);
    assertThat(said(Files.readString(out.resolve("report.html")))).contains(SAYS, says);
    assertThat(said(Files.readString(out.resolve("metrics.json"))))
        .contains("\"scales\" : \"" + SAYS, says, "\"standardized\" : false");
    String[] compare = with(line, "--compare", "--seeds=2", "--loss=circle", "--loss=sup-con");
    assertThat(said(runs(with(compare, written)).out())).contains(SAYS, says);
    assertThat(said(Files.readString(out.resolve("report.html")))).contains(SAYS, says);
    // Nothing is to be said without names, without a difference, and where it is done.
    float[] all = new float[7 * ROWS];
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      System.arraycopy(row(i), 0, all, 7 * i, 7);
      labels.add("kind " + i % 8);
    }
    Path npy = Files.write(folder.resolve("v.npy"), Npy.write(all, ROWS, 7));
    Path text = Files.write(folder.resolve("labels.txt"), labels);
    for (String[] quiet :
        List.of(
            new String[] {"embed", npy.toString(), "--labels=" + text, "--epochs=2"},
            new String[] {"embed", csv(folder), "--label=kind", "--epochs=2"},
            with(line, "--columns=g,price"),
            with(line, "--standardized"))) {
      assertThat(said(runs(quiet).out())).doesNotContain(SAYS);
      assertThat(runs(with(quiet, "--json")).out()).doesNotContain("\"scales\"");
    }
    assertThat(said(runs(with(line, "--columns=a,price")).out())).contains(SAYS);
  }

  @Test
  void standardisedColumnsAreSaidToBeSoAndTheHeadTakesVectorsAsTheyAre() throws IOException {
    Path out = folder.resolve("out");
    String[] line = {"embed", uneven(), "--label=kind", "--epochs=3", "--batch=32"};
    String[] standardized = with(line, "--standardized", "--out=" + out, "--picture=pca");
    String text = said(runs(with(standardized, "--vectors")).out());
    assertThat(text)
        .contains("frozen vectors (standardised) 0.", "mlp 7 > 14 > 7 on standardised columns");
    String report = said(Files.readString(out.resolve("report.html")));
    assertThat(report)
        .contains("Frozen vectors, standardised", "on standardised columns", "--standardized");
    String metrics = Files.readString(out.resolve("metrics.json"));
    assertThat(metrics).contains("\"standardized\" : true");
    EmbeddingHead head = EmbeddingHead.load(out);
    Npy vectors = Npy.read(out.resolve("vectors.npy"));
    assertThat(Arrays.copyOf(vectors.floats(), 7)).containsExactly(head.apply(row(0)));
    assertThat(Npy.read(out.resolve("head.scale.npy")).floats()).hasSize(7).endsWith(0);
    String again = runs(with(standardized, "--resume", "--json")).out();
    assertThat(again.substring(0, again.indexOf("\"again\"")))
        .isEqualTo(metrics.substring(0, metrics.indexOf("\"again\"")));
    assertThat(again.substring(again.indexOf("\"measures\"")).strip())
        .isEqualTo(metrics.substring(metrics.indexOf("\"measures\"")).strip());
    refuses("standardized must be true", with(line, "--out=" + out, "--resume"));
    String compared =
        runs(with(line, "--standardized", "--compare", "--seeds=2", "--loss=n-pair", "--loss=nca"))
            .out();
    assertThat(said(compared)).contains("frozen vectors (standardised)", "on standardised columns");
  }
}
