package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lossary.cli.EmbedCases.csv;
import static org.lossary.cli.EmbedCases.refuses;
import static org.lossary.cli.EmbedCases.runs;
import static org.lossary.cli.EmbedCases.with;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lossary embed} says of what it cannot do. */
class EmbedErrorsTest {
  @TempDir private Path folder = Path.of("");

  private static List<Path> files(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.sorted().toList();
    }
  }

  @Test
  void whatStandsInTheWayOfResultsIsSaidBeforeTraining() throws IOException {
    String file = csv(folder);
    String[] line = {"embed", file, "--label=kind", "--epochs=1", "--batch=32"};
    refuses("--out: " + file + " is a file, not a folder", with(line, "--out=" + file));
    for (String name : List.of("head.onnx", "head.weight.npy", "vectors.npy", "metrics.json")) {
      Path out = Files.createDirectories(folder.resolve("of " + name));
      Path blocked = Files.createDirectories(out.resolve(name));
      refuses(
          "--out: " + blocked + " is a folder, where a file is to be written",
          with(line, "--out=" + out));
      assertThat(files(out)).containsExactly(blocked);
    }
    Path out = Files.createDirectories(folder.resolve("sides"));
    Path side = Files.createFile(out.resolve("anchor"));
    refuses(side + " is a file, where a folder of a head belongs", with(line, "--out=" + out));
    assertThat(files(out)).containsExactly(side);
  }

  @Test
  void aFolderThatIsMadeInVainIsTakenAway() throws IOException {
    Path out = folder.resolve("new").resolve("deep");
    refuses("no column 'sort'", "embed", csv(folder), "--label=sort", "--out=" + out);
    assertThat(folder.resolve("new")).doesNotExist();
    Path old = Files.createDirectories(folder.resolve("old"));
    refuses("no column 'sort'", "embed", csv(folder), "--label=sort", "--out=" + old);
    assertThat(old).isEmptyDirectory();
  }

  @Test
  void aComparisonThatIsStoppedEarlyPromisesNothingAndLeavesNoFolder() throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    String[] line = {"embed", csv(folder), "--label=kind", "--compare", "--out=" + out};
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules=jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                "org.lossary.cli.Main"));
    command.addAll(List.of(with(line, "--epochs=100000", "--patience=100000", "--batch=32")));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("stdout").toFile())
            .redirectError(err.toFile())
            .start();
    while (process.isAlive() && !Files.exists(out)) {
      Thread.sleep(20);
    }
    Interrupted.require(process, err);
    assertThat(Files.readString(err))
        .contains("seeds that every loss is through with are kept, if there is one")
        .doesNotContain("what is done is kept");
    assertThat(out).doesNotExist();
  }

  @Test
  void aTrainingOfOtherDataIsNotResumedAndTheDataAreNamed() throws IOException {
    String file = csv(folder);
    Path half = folder.resolve("half.csv");
    Files.write(half, Files.readAllLines(Path.of(file)).subList(0, 81));
    String[] more = {"--label=kind", "--batch=16", "--out=" + folder.resolve("out")};
    runs(with(new String[] {"embed", file, "--patience=1", "--quick"}, more));
    refuses(
        "data must be 160 x 6, checksum",
        with(new String[] {"embed", half + "", "--patience=1", "--quick", "--resume"}, more));
  }

  @Test
  void labelsThatAreNumbersAreSaidToBe() throws IOException {
    List<String> lines = new ArrayList<>(List.of("a,b,alcohol,grade"));
    for (int i = 0; i < 120; i++) {
      lines.add(i % 7 + ".5," + i % 11 + ".25," + (10 + i % 60 * 0.05) + "," + i % 4 / 2.0);
    }
    String file = Files.write(folder.resolve("wine.csv"), lines).toString();
    refuses("column 'alcohol' looks like numbers, not classes", "embed", file, "--label=alcohol");
    refuses("got 60 different values in 120 rows", "embed", file, "--label=alcohol");
    runs("embed", file, "--label=grade", "--epochs=1", "--batch=32");
  }

  @Test
  void textsInNpyAreLedToAFileOfText() throws IOException {
    String header = "{'descr': '<U3', 'fortran_order': False, 'shape': (2,), }";
    ByteArrayOutputStream npy = new ByteArrayOutputStream();
    npy.writeBytes(
        new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) header.length(), 0});
    npy.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
    npy.writeBytes(new byte[24]);
    Path labels = Files.write(folder.resolve("l.npy"), npy.toByteArray());
    Path vectors =
        Files.write(
            folder.resolve("v.npy"), org.lossary.embedding.files.Npy.write(new float[4], 2, 2));
    refuses(
        "texts go into a .txt file, one a line, got type <U3",
        "embed",
        vectors + "",
        "--labels=" + labels);
  }

  @Test
  void nothingIsNoNumberOfThings() throws IOException {
    for (String option : List.of("--dimensions", "--threads", "--hidden", "--grad-cache")) {
      refuses(option + " must be >= 1, got 0", "embed", option + "=0");
    }
    assertThat(
            Arrays.asList(
                runs(
                        "embed",
                        csv(folder),
                        "--label=kind",
                        "--epochs=3",
                        "--patience=1",
                        "--batch=32",
                        "--threads=1",
                        "--dimensions=2")
                    .out()
                    .split("\n")))
        .anyMatch(l -> l.contains("is the best of") || l.contains("is better than the beginning"));
  }
}
