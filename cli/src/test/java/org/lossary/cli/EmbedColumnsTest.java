package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lossary.cli.EmbedCases.ROWS;
import static org.lossary.cli.EmbedCases.refuses;
import static org.lossary.cli.EmbedCases.runs;
import static org.lossary.cli.EmbedCases.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.embedding.files.Npy;

/** Which columns of a table {@code lossary embed} takes, what it says of them, and of bad ones. */
class EmbedColumnsTest {
  @TempDir private Path folder = Path.of("");

  /** Items with a number and a name each, and 30 numbers. */
  private String items() throws IOException {
    Random random = new Random(5);
    StringBuilder header = new StringBuilder("id,sku");
    for (int k = 0; k < 30; k++) {
      header.append(",v_").append(k);
    }
    List<String> lines = new ArrayList<>(List.of(header + ",kind"));
    for (int i = 0; i < ROWS; i++) {
      StringBuilder line = new StringBuilder().append(9000 + i).append(",item-").append(i);
      for (int k = 0; k < 30; k++) {
        line.append(',').append(i % 4 == k ? 1.5 : 0.25 * random.nextGaussian());
      }
      lines.add(line + ",kind " + i % 4);
    }
    return Files.write(folder.resolve("items.csv"), lines).toString();
  }

  @Test
  void columnsOfTheVectorAreNamedAndIdentifiersAreNotAmongThem() throws IOException {
    Path out = folder.resolve("out");
    String[] line = {"embed", items(), "--label=kind", "--epochs=2", "--batch=32"};
    Run run = runs(with(line, "--out=" + out, "--picture=pca"));
    String says =
        "vector: 30 columns, v_0..v_29; label: kind; left out: id (an identifier by its name), sku"
            + " (text); rows are named by id; --columns takes in what it names";
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("160 vectors of 30 numbers", says + " mlp 30 > 60 > 30");
    String report = Files.readString(out.resolve("report.html"));
    assertThat(report).contains(says);
    assertThat(Files.readString(out.resolve("metrics.json")).replaceAll("\\s+", " "))
        .contains(
            "\"vector\" : [ \"v_0\", \"v_1\",",
            "\"left_out\" : { \"id\" : \"an identifier by its name\", \"sku\" : \"text\" }, \"id\" : \"id\"");
    runs(with(line, "--id=sku", "--columns=v_4..v_29,id", "--out=" + out, "--picture=pca"));
    report = Files.readString(out.resolve("report.html"));
    assertThat(report)
        .contains("vector: 27 columns, v_4..v_29, id; label: kind; left out: sku, v_0..v_3 (not in")
        .containsPattern("its sku(?s:.*)>item-\\d+<");
    List<String> picture = Files.readAllLines(out.resolve("picture.csv"));
    assertThat(picture.get(0)).isEqualTo("row,id,class,frozen_x,frozen_y,head_x,head_y");
    for (String point : picture.subList(1, picture.size())) {
      String[] fields = point.split(",", -1);
      assertThat(fields[1]).isEqualTo("item-" + (Integer.parseInt(fields[0]) - 1));
    }
    Run compared =
        runs(
            "embed",
            items(),
            "--label=kind",
            "--compare",
            "--epochs=1",
            "--seeds=2",
            "--batch=32",
            "--loss=circle",
            "--loss=sup-con",
            "--out=" + out);
    assertThat(compared.out().replaceAll("\\s+", " ")).contains(says);
    assertThat(Files.readString(out.resolve("report.html"))).contains(says);
  }

  @Test
  void whatCannotBeLearnedFromIsNamed() throws IOException {
    refuses(
        "column 'sku' must hold classes that rows share: name the column of the classes with"
            + " --label, got 160 rows and as many labels",
        "embed",
        items(),
        "--label=sku");
    Path npy = Files.write(folder.resolve("n.npy"), Npy.write(new float[8], 4, 2));
    Path all = Files.write(folder.resolve("all.txt"), List.of("a", "b", "c", "d"));
    refuses(all + " must hold classes that rows share", "embed", npy + "", "--labels=" + all);
    refuses(
        "--columns must not name the column of the labels, got kind",
        "embed",
        items(),
        "--label=kind",
        "--columns=v_0..kind");
    refuses("--columns and --id are for tables", "embed", npy + "", "--labels=" + all, "--id=x");
    refuses("--columns and --id need a FILE", "embed", "--id=x");
    String pairs = "--pairs=" + items();
    refuses("--columns and --id are not for pairs", "embed", pairs, "--id=sku");
    refuses(
        "--anchor and --positive must name two columns, got 'sku' twice",
        "embed",
        pairs,
        "--anchor=sku",
        "--positive=sku");
    refuses(
        "--positive and --negative must name two columns, got 'kind' twice",
        "embed",
        pairs,
        "--anchor=sku",
        "--positive=kind",
        "--negative=kind");
  }
}
