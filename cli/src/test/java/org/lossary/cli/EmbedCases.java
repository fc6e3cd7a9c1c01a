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
import org.xml.sax.InputSource;

/** What tests of {@code lossary embed} share. */
final class EmbedCases {
  static final int ROWS = 160;

  private EmbedCases() {}

  /** Vectors of eight classes: half of the numbers tell them, the others are louder. */
  static float[][] vectors() {
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

  /** A table of them. */
  static String csv(Path folder) throws IOException {
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

  /** Runs a line that is right. */
  static Run runs(String... args) {
    Run run = Run.of(args);
    assertThat(run.exit()).as(run.err()).isZero();
    return run;
  }

  /** Runs a line that is wrong, which one line says. */
  static void refuses(String says, String... args) {
    Run run = Run.of(args);
    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).as(run.err()).hasSize(1);
    assertThat(run.err()).startsWith("lossary embed").contains(says);
  }

  /** A line and more. */
  static String[] with(String[] line, String... more) {
    String[] all = Arrays.copyOf(line, line.length + more.length);
    System.arraycopy(more, 0, all, line.length, more.length);
    return all;
  }

  /** A page that holds all it shows. */
  static void isAPage(String html) throws Exception {
    String page = html.replaceFirst("<!DOCTYPE html>", "");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
    assertThat(html).doesNotContain("src=\"http", "href=\"http");
  }
}
