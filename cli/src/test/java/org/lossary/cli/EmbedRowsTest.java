package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lossary.cli.EmbedCases.csv;
import static org.lossary.cli.EmbedCases.refuses;
import static org.lossary.cli.EmbedCases.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code lossary embed} says of copies, of classes of one row, and of columns that say
 * nothing.
 */
class EmbedRowsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void copiesAreCountedAndWhatIsKnownByHeartIsNotBetter() throws IOException {
    Random random = new Random(4);
    List<String> lines = new ArrayList<>(List.of("a,b,c,d,e,f,kind"));
    for (int i = 0; i < 80; i++) {
      StringBuilder line = new StringBuilder();
      for (int k = 0; k < 6; k++) {
        line.append(random.nextGaussian()).append(',');
      }
      line.append("kind ").append(random.nextInt(3));
      lines.addAll(List.of(line.toString(), line.toString(), line.toString()));
    }
    String file = Files.write(folder.resolve("copies.csv"), lines).toString();
    Path out = folder.resolve("out");
    String[] line = {"embed", file, "--label=kind", "--epochs=60", "--rate=0.01", "--batch=32"};
    Run run = runs(EmbedCases.with(line, "--out=" + out, "--picture=none"));
    String says = "160 of 240 rows are copies of others: copies stay together";
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(says)
        .doesNotContain("The head is better")
        .doesNotContain("several labels");
    assertThat(Files.readString(out.resolve("report.html"))).contains(says);
    assertThat(Files.readString(out.resolve("metrics.json")))
        .contains("\"copies\" : 160", "\"vectors_of_several_labels\" : 0", says);
  }

  @Test
  void vectorsOfSeveralLabelsAreCounted() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(csv(folder))));
    lines.add(lines.get(1).replaceFirst("kind .", "kind h"));
    String file = Files.write(folder.resolve("two.csv"), lines).toString();
    String[] line = {"embed", file, "--label=kind", "--epochs=1", "--batch=32"};
    assertThat(runs(line).out().replaceAll("\\s+", " "))
        .contains("1 of 161 rows are copies", "1 vector has several labels ");
    assertThat(runs(EmbedCases.with(line, "--hold-out=classes")).out().replaceAll("\\s+", " "))
        .contains("1 vector has several labels, and may be held out under one");
    assertThat(runs(EmbedCases.with(line, "--compare", "--seeds=1")).out().replaceAll("\\s+", " "))
        .contains("1 vector has several labels");
    String none = runs("embed", csv(folder), "--label=kind", "--epochs=1", "--json").out();
    assertThat(none).contains("\"copies\" : 0", "\"notes\" : [ ]");
  }

  @Test
  void classesOfOneRowAreCountedAndDoNotKeepTheOthersFromBeingLearned() throws IOException {
    Random random = new Random(3);
    List<String> lines = new ArrayList<>(List.of("a,b,c,d,e,f,g,h,kind"));
    for (int i = 0; i < 240; i++) {
      StringBuilder line = new StringBuilder();
      for (int k = 0; k < 8; k++) {
        double centre = k < 2 ? (i >> k) % 2 * 6 - 3 : 0;
        line.append(centre + (k < 2 ? 1 : 3) * random.nextGaussian()).append(',');
      }
      lines.add(line + (i % 3 == 0 ? "only " + i : "kind " + i % 4));
    }
    String file = Files.write(folder.resolve("single.csv"), lines).toString();
    String[] line = {"embed", file, "--label=kind", "--epochs=60", "--rate=0.01"};
    Run run = runs(line);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("The head is better")
        .contains("80 classes have one row only to train with, which are in no batch");
    String proxies = runs(EmbedCases.with(line, "--loss=proxy-anchor", "--json")).out();
    assertThat(proxies)
        .doesNotContain("Keep the frozen vectors")
        .contains("\"classes_of_one_training_row\" : 80");
  }

  @Test
  void columnsWithoutDifferencesAreNamedOrRefused() throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> one = new ArrayList<>();
    List<String> same = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(csv(folder)))) {
      boolean names = lines.isEmpty();
      String kind = line.substring(line.lastIndexOf(',') + 1);
      lines.add((names ? "x,y," : "1.5,0,") + line);
      one.add(line.substring(0, line.indexOf(',')) + "," + kind);
      same.add((names ? "x,y," : "1.5,0,") + kind);
    }
    String some = Files.write(folder.resolve("some.csv"), lines).toString();
    assertThat(runs("embed", some, "--label=kind", "--epochs=1").out().replaceAll("\\s+", " "))
        .contains("vector: 8 columns, x, y, a, b, c, d, e, f (constant: x, y); label: kind");
    String all = Files.write(folder.resolve("all.csv"), same).toString();
    refuses(
        "there must be vectors that differ (are all columns constant?), got 160 equal ones",
        "embed",
        all,
        "--label=kind");
    String single = Files.write(folder.resolve("one.csv"), one).toString();
    refuses(
        "--similarity: must be euclidean for vectors of one number",
        "embed",
        single,
        "--label=kind");
    refuses(
        "--dimensions: must be >= 2", "embed", single, "--label=kind", "--similarity=euclidean");
    runs("embed", single, "--label=kind", "--similarity=euclidean", "--dimensions=2", "--epochs=2");
  }
}
