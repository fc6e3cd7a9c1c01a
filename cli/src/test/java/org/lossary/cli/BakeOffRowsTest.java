package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** bakeoff with --weight, --group and --time. */
class BakeOffRowsTest {
  @TempDir private Path folder = Path.of("");

  /** Visits of 40 patients, with semicolons and decimal commas. */
  private String visits() throws IOException {
    Random random = new Random(2);
    List<String> lines = new ArrayList<>(List.of("patient_id;day;dose;w;stay"));
    for (int i = 0; i < 400; i++) {
      int patient = random.nextInt(40);
      lines.add(
          "p%d;2024-%02d-%02d;%d,5;%d,25;%d,%d"
              .formatted(
                  patient,
                  1 + i / 40,
                  1 + i % 40 * 7 / 10,
                  patient % 6,
                  i % 3,
                  patient % 6 + random.nextInt(3),
                  random.nextInt(10)));
    }
    Path file = folder.resolve("visits.csv");
    Files.write(file, lines);
    return file.toString();
  }

  private static Run quick(String file, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("bakeoff", file, "--target=stay", "--quick", "--loss=mse", "--loss=mae"));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void groupsAndWeightsAreToldOfEverywhere() throws IOException {
    String file = visits();
    Path report = folder.resolve("report.html");
    Run run = quick(file, "--group=patient_id", "--weight=w", "--report=" + report);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(flat(run.out()))
        .contains("weights rows count by 'w'")
        .contains("folds rows with the same 'patient_id' together")
        .contains("features 2, none missing")
        .contains(".weights(Matrix.of(weights)).reduction(Reduction.WEIGHTED_MEAN);")
        .contains("train.setWeight(weights);")
        .doesNotContain("--group patient_id");
    assertThat(Files.readString(report))
        .doesNotContain("left out: it is the")
        .contains("cross-validation by groups of <code>patient_id</code>")
        .contains("weights <code>w</code>")
        .contains("rows with the same 'patient_id' together")
        .contains("--group=patient_id --weight=w");
    Run json = quick(file, "--group=patient_id", "--weight=w", "--json");
    assertThat(json.out())
        .contains("\"weight\" : \"w\"", "\"group\" : \"patient_id\"", "\"time\" : null")
        .contains("\"patient_id\" : \"it is the group\"", "\"w\" : \"it is the weight\"");
  }

  @Test
  void timesAreToldOfEverywhere() throws IOException {
    Path report = folder.resolve("report.html");
    Run run = quick(visits(), "--time=day", "--report=" + report);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(flat(run.out())).contains("folds in the order of 'day', judged by later rows");
    assertThat(Files.readString(report)).contains("3 folds in the order of <code>day</code>");
  }

  @Test
  void aHintNamesWhatFoldsMightFollow() throws IOException {
    assertThat(flat(quick(visits()).out()))
        .contains("--time day.")
        .contains("'patient_id' (40 of them)")
        .contains("--group patient_id.");
  }

  @Test
  void othersMayReadTheReportAsAnyNewFile() throws IOException {
    Path report = folder.resolve("report.html");
    assertThat(quick(visits(), "--report=" + report).exit()).isZero();
    Path plain = Files.createFile(folder.resolve("plain"));
    assertThat(Files.getPosixFilePermissions(report))
        .isEqualTo(Files.getPosixFilePermissions(plain));
  }

  @Test
  void namesWhatIsWrong() throws IOException {
    String file = visits();
    refuses("no column 'patient'", file, "--group=patient");
    refuses("the time 'patient_id' is text", file, "--time=patient_id");
    refuses("column 'patient_id': row 1 is 'p", file, "--weight=patient_id");
    refuses("the weight must be another column than the target", file, "--weight=stay");
    refuses("cannot be had together", file, "--group=patient_id", "--time=day");
    refuses("repeats must be 1 with a time", file, "--time=day", "--repeats=2");
    refuses("40 different values, but 41 folds", file, "--group=patient_id", "--folds=41");
  }

  @Test
  void columnsAreOfOneDataSet() {
    Run run = Run.of("bakeoff", "--group=patient");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--group and --time are for one data set");
  }

  private static void refuses(String says, String file, String... more) {
    Run run = quick(file, more);
    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).as(run.err()).hasSize(1);
    assertThat(run.err()).startsWith("lossary bakeoff: ").contains(says);
  }
}
