package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is wrong with files and options: one line on standard error, exit code 2, nothing on
 * standard output, and no file left half written. What is particular to targets and tasks is in
 * {@link BakeOffCommandTest}.
 */
class BadInputTest {
  @TempDir private Path folder = Path.of("");
  private final List<Path> made = new ArrayList<>();

  private static void refuses(String says, String... args) {
    Run run = Run.of(args);
    String command = String.join(" ", args);
    assertThat(run.exit()).as(command + "\n" + run.err()).isEqualTo(2);
    assertThat(run.out()).as(command).isEmpty();
    assertThat(run.err().lines()).as(run.err()).hasSize(1);
    assertThat(run.err()).as(command).startsWith("lossary").contains(says);
  }

  private String file(String name, byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve(name), bytes);
    made.add(path);
    return path.toString();
  }

  private String file(String name, String... lines) throws IOException {
    return file(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private String rows(String name, String header, IntFunction<String> row) throws IOException {
    List<String> lines = new ArrayList<>(List.of(header));
    IntStream.range(0, 90).mapToObj(row).forEach(lines::add);
    return file(name, lines.toArray(String[]::new));
  }

  private void bothRefuse(String says, String file) {
    refuses(says, "bakeoff", file, "--target=y", "--quick");
    refuses(says, "eval", "--loss=mae", "--target=y", "--prediction=x", file);
  }

  @AfterEach
  void nothingIsLeftBehind() throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrderElementsOf(made);
    }
  }

  @Test
  void filesThatAreNoTables() throws IOException {
    byte[] junk = new byte[3000];
    new Random(3).nextBytes(junk);
    bothRefuse("no such file", folder.resolve("no.csv").toString());
    bothRefuse("a directory", folder.toString());
    bothRefuse("an empty file", file("empty.csv", new byte[0]));
    bothRefuse("an empty file", file("empty.parquet", new byte[0]));
    bothRefuse("not UTF-8", file("junk.csv", junk));
    bothRefuse("cannot be read", file("junk.parquet", junk));
    bothRefuse("unknown file type", file("junk.bin", junk));
    bothRefuse("not UTF-8", file("wide.csv", "x,y\n1,2\n".getBytes(StandardCharsets.UTF_16)));
    bothRefuse("line 3: 3 fields where the header has 2", file("r.csv", "x,y", "1,2", "1,2,3"));
    bothRefuse("a quote is opened", file("q.csv", "x,y", "1,\"2", "3,4"));
    bothRefuse("the first line holds numbers", file("h.csv", "1.5,2.5", "3,4"));
    bothRefuse(
        "10 columns are named 'a'",
        file("ten.csv", "a,a,a,a,a,a,a,a,a,a,y", "1,1,1,1,1,1,1,1,1,1,2"));
    bothRefuse("cannot be read", file("cut.json", "{\"x\":1,\"y\":"));
  }

  @Test
  void aMarkAtTheStartAndOtherDelimitersAreNoMatter() throws IOException {
    IntFunction<String> row = i -> i % 7 + "," + i / 3.0;
    String plain = rows("plain.csv", "x,y", row);
    String mark = rows("mark.csv", "\uFEFFx,y", row);
    String semicolons = rows("semi.csv", "x;y", i -> row.apply(i).replace(',', ';'));
    String expected =
        Run.of("eval", "--loss=mae", "--target=y", "--prediction=x", "--json", plain).out();
    assertThat(expected).contains("\"rows\" : 90");
    for (String other : List.of(mark, semicolons)) {
      assertThat(
              Run.of("eval", "--loss=mae", "--target=y", "--prediction=x", "--json", other).out())
          .isEqualTo(expected);
    }
  }

  @Test
  void valuesThatALossCannotTake() throws IOException {
    String[] eval = {"eval", "--loss=bce", "--target=y", "--prediction=p", ""};
    eval[4] = file("prob.csv", "y,p", "1,0.5", "0,2");
    refuses("bce takes values in column 'p' that are within [0, 1]; row 2 has 2", eval);
    eval[4] = file("target.csv", "y,p", "3,0.5", "0,0.2");
    refuses("in column 'y'", eval);
    eval[4] = file("inf.csv", "y,p", "1,0.5", "0,-inf");
    refuses("row 2 has -Infinity in column 'p'", eval);
    eval[4] = file("nan.csv", "y,p", "1,0.5", "0,NaN");
    refuses("row 2 has no value in column 'p'", eval);
    eval[4] = file("text.csv", "y,p", "1,0.5", "0,often");
    refuses("row 2 is 'often' where a number is needed", eval);
    String labels = file("labels.csv", "y,a,b", "0,1,2", "5,1,2");
    refuses(
        "labels in column",
        "eval",
        "--loss=cross-entropy",
        "--target=y",
        "--prediction=a,b",
        labels);
    Run skipped =
        Run.of(
            "eval",
            "--loss=bce",
            "--target=y",
            "--prediction=p",
            "--missing=skip",
            "--json",
            folder.resolve("inf.csv").toString());
    assertThat(skipped.exit()).as(skipped.err()).isZero();
    assertThat(skipped.out()).contains("\"skipped\" : 1");
  }

  @Test
  void benchmarksThatAreNone() {
    refuses("--rows must be within 2048 .. 1048576, got 7", "bench", "--rows=7");
    refuses("name a number of rows", "bench", "--svg", folder.resolve("x.svg").toString());
    refuses("no such folder", "bench", "--rows=4096", "--svg", "missing/x.svg");
  }

  @Test
  void optionsThatAreNone() throws IOException {
    String good = rows("good.csv", "x,y", i -> i % 7 + "," + i / 3.0);
    String[] bakeoff = {"bakeoff", good, "--target=y", ""};
    for (String[] option :
        new String[][] {
          {"--metric=rmsee", "(did you mean rmse"},
          {"--task=regresion", "(did you mean regression"},
          {"--loss=hubr", "unknown loss 'hubr' (did you mean huber?)"},
          {"--without=hubr", "(did you mean huber?)"},
          {"--threads=1000000", "threads must be within 0 .. 1024"},
          {"--threads=-3", "threads must be within"},
          {"--threads=many", "--threads: 'many' is not a whole number"},
          {"--seed=x", "--seed: 'x' is not a whole number"},
          {"--time-limit=-5s", "is no span of time"},
          {"--time-limit=0", "must be longer than 0"},
          {"--folds=0", "folds must be within"},
          {"--max-rows=-5", "rows must be at least 0"},
          {"--positive=a", "for targets of two classes"},
          {"--nonsense", "Unknown option: '--nonsense'"},
          {"--losses=huber", "Unknown option: '--losses' (did you mean --loss"},
          {"--report=" + folder, "is a folder, not a file"},
          {"--report=" + folder.resolve("no").resolve("r.html"), "no such folder"},
          {"--report=", "name a file"},
        }) {
      bakeoff[3] = option[0];
      refuses(option[1], bakeoff);
    }
    refuses("--missing: 'maybe' is none of [fail, skip]", "eval", "--missing=maybe");
    refuses(
        "unknown loss 'mea' (did you mean mae",
        "eval",
        "--loss=mea",
        "--target=y",
        "--prediction=x",
        good);
    refuses("no column 'g'", "eval", "--loss=mae", "--target=y", "--prediction=x", "--by=g", good);
    refuses(
        "there is no directory",
        "eval",
        "--loss=mae",
        "--target=y",
        "--prediction=x",
        "--per-row=" + folder.resolve("no").resolve("r.csv"),
        good);
    refuses(
        "a directory",
        "eval",
        "--loss=mae",
        "--target=y",
        "--prediction=x",
        "--per-row=" + folder,
        good);
    refuses("does not run", "bakeoff", "--target=y", "--sql=SELEC");
    refuses("unknown command 'bakeof' (did you mean bakeoff?)", "bakeof", good);
  }

  @Test
  void labelsAndWeightsThatAreNone() throws IOException {
    String file = file("l.csv", "y,a,b,w", "0,1,2,1", "2,1,2,-1");
    refuses(
        "l.csv: labels in column 'y' must be whole numbers from 0 to 1, one for each column of"
            + " predictions; row 2 has 2",
        "eval",
        "--loss=cross-entropy",
        "--target=y",
        "--prediction=a,b",
        file);
    refuses(
        "l.csv: weights in column 'w' must be at least 0; row 2 has -1",
        "eval",
        "--loss=mse",
        "--target=y",
        "--prediction=a",
        "--weight=w",
        file);
    refuses(
        "cross-entropy takes a column of predictions for each class, at least 2",
        "eval",
        "--loss=cross-entropy",
        "--target=y",
        "--prediction=a",
        file);
    refuses("(did you mean huber", "bakeoff", "--loss=hubber", "--quick");
    refuses("lossary list: --property: 'foo' is none of [convex", "list", "--property=foo");
  }

  @Test
  void linesAreNumberedAsInTheFile() throws IOException {
    String cut = file("cut.jsonl", "{\"x\":1,\"y\":2}", "{\"x\":1,\"y\":");
    bothRefuse("cut.jsonl: cannot be read: line 2 is not JSON: unexpected end of data", cut);
    bothRefuse("line 1 is not JSON", file("first.jsonl", "{\"x\":1,,}", "{\"x\":1,\"y\":2}"));
    bothRefuse("line 3 is not JSON", file("blank.jsonl", "{\"x\":1,\"y\":2}", "", "no"));
    bothRefuse("line 2: 1 field where the header has 2", file("one.csv", "x,y", "1"));
  }

  @Test
  void decimalCommasAreNamed() throws IOException {
    refuses(
        "comma.csv: column 'p': row 2 is '2,5' where a number is needed; write 1.5 for 1,5",
        "eval",
        "--loss=mae",
        "--target=y",
        "--prediction=p",
        file("comma.csv", "y,p", "1,2", "3,\"2,5\""));
  }

  @Test
  void lossesThatAreNotByRow() throws IOException {
    String file = file("d.csv", "y,p", "1,1");
    String[] eval = {"eval", "--target=y", "--prediction=p", "", file};
    eval[3] = "--loss=dice";
    refuses("dice takes whole images: predicted maps and true ones", eval);
    refuses("such as huber, bce, cross-entropy", eval);
    eval[3] = "--loss=triplet-margin";
    refuses("triplet-margin takes embedding triplets, which rows of a table do not hold", eval);
    refuses(
        "--reduction: 'none' is none of [sum, mean, weighted-mean]",
        "eval",
        "--loss=mae",
        "--target=y",
        "--prediction=p",
        "--reduction=none",
        file);
  }

  @Test
  void perRowLeavesNoHalfWrittenFile() throws IOException {
    String good = file("good.csv", "y,p", "1,0.5");
    String bad = file("bad.csv", "y,p", "1,0.5", "0,often");
    refuses(
        "'often'",
        "eval",
        "--loss=mae",
        "--target=y",
        "--prediction=p",
        "--per-row=" + folder.resolve("rows.csv"),
        good,
        bad);
  }

  @Test
  void pagesThatCannotBeWritten() throws IOException {
    for (String option : List.of("--html", "--svg")) {
      refuses(option + ": ", "show", "huber", option, folder.toString());
      refuses("no such folder", "show", "huber", option, folder.resolve("no/h").toString());
    }
    refuses("Missing required parameter", "show");
    refuses("name a loss", "show", "");
    refuses("did you mean regression", "list", "--family=regresion");
    refuses("unexpected argument 'more'", "list", "more");
    String page = folder.resolve("page.md").toString();
    Files.writeString(Path.of(page), "a page");
    made.add(Path.of(page));
    refuses("page.md is a file; name the folder of the pages", "docs", page);
  }

  @Test
  void casesThatAreNone() throws IOException {
    refuses("no such file", "compute", folder.resolve("no.json").toString());
    refuses("is a folder", "compute", folder.toString());
    refuses("holds no cases", "compute", file("none.json", new byte[0]));
    refuses("not JSON at line 1", "compute", file("x.json", "x,y"));
    refuses("--dtype: 'f16' is none of [f32, f64]", "compute", "--dtype=f16", "-");
  }
}
