package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.Catalog;

/** list and show. */
class CatalogueCommandsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void listShowsEveryLossUnderItsFamily() {
    Run run = Run.of("list");
    assertThat(run.exit()).isZero();
    for (Catalog.Entry entry : Catalog.all()) {
      assertThat(run.out()).contains("  " + entry.info().id() + " ");
    }
    assertThat(run.out()).contains("\nregression\n");
  }

  @Test
  void listFilters() {
    assertThat(Run.of("list", "--family", "embeddings").err()).contains("(did you mean metric?)");
    assertThat(Run.of("list", "--family", "classification").out())
        .contains("bce-with-logits")
        .doesNotContain("  huber ");
    assertThat(Run.of("list", "--family", "sequence,ranking").out())
        .contains("\nsequence\n")
        .contains("  ctc ")
        .contains("  rank-net ")
        .doesNotContain("  huber ");
    assertThat(Run.of("list", "--family", "classification").out())
        .containsPattern("  bce +binary-classification, multilabel-classification +Minus the")
        .containsPattern(
            "  cross-entropy +multiclass-classification, sequence-labelling +Minus the");
    assertThat(Run.of("list", "--property", "bounded-gradient,convex").out())
        .contains("huber ")
        .doesNotContain("  mse ");
    assertThat(Run.of("list", "--task", "multiclass-classification", "--json").out())
        .startsWith("[")
        .contains("\"id\" : \"cross-entropy\"");
  }

  @Test
  void aWrongFilterIsOneLineWithTheChoices() {
    Run run = Run.of("list", "--task", "sorting");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("sorting").contains("count-regression");
  }

  @Test
  void showDrawsEveryLoss() {
    for (Catalog.Entry entry : Catalog.all()) {
      Run run = Run.of("show", entry.info().id());
      assertThat(run.exit()).as(entry + run.err()).isZero();
      assertThat(run.out())
          .startsWith(entry.info().title())
          .contains("Use it when")
          .contains("In Java: " + entry.factory());
    }
    assertThat(Run.of("show", "huber:delta=2").out())
        .contains("In Java: Losses.huber(2.0)")
        .contains("With LightGBM4J (lossary-lightgbm): LightGbmObjective.of(Losses.huber(2.0))");
  }

  @Test
  void showWritesPageAndPicture() throws IOException {
    Path html = folder.resolve("huber.html");
    Path svg = folder.resolve("huber.svg");
    Run run = Run.of("show", "huber", "--html", html.toString(), "--svg", svg.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(html))
        .contains("Huber loss")
        .contains("<svg")
        .contains("default-src 'none'");
    assertThat(Files.readString(svg)).startsWith("<svg");
  }

  @Test
  void aPageHasTheInputsOfTheLoss() throws IOException {
    Path html = folder.resolve("dice.html");
    Run run = Run.of("show", "dice", "--html", html.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    String page = Files.readString(html);
    assertThat(page).contains("Segmentation; an item is ").contains("none is claimed");
    assertThat(page).doesNotContain(">Prediction<").doesNotContain(">Target<");
    Run.of("show", "huber", "--html", html.toString());
    assertThat(Files.readString(html)).contains(">Prediction<").doesNotContain("an item is");
  }

  @Test
  void unknownLossNamesTheNearest() {
    Run run = Run.of("show", "hubr");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().strip())
        .isEqualTo("lossary show: unknown loss 'hubr' (did you mean huber?)");
  }

  @Test
  void idsAreFoundInAnyCaseAndOtherLibrariesNamesAreTranslated() {
    assertThat(Run.of("show", "HUBER").out()).isEqualTo(Run.of("show", "huber").out());
    assertThat(Run.of("show", "nn.HuberLoss").err())
        .contains("unknown loss 'nn.HuberLoss' (did you mean huber?)")
        .contains("./lossary translate 'nn.HuberLoss'");
  }

  @Test
  void formulasNameTheConstantsOfTheirParameters() {
    assertThat(Run.of("show", "dice").out())
        .contains("if ignoreAbsent and Σ")
        .contains("if overlap = SQUARED;")
        .doesNotContain("overlap = 1");
    assertThat(Run.of("show", "proxy-nca").out()).contains("Σ_{k:not targetOut or k≠y}");
  }

  @Test
  void badParametersNameTheRule() {
    assertThat(Run.of("show", "huber:delta=-1").err().strip())
        .isEqualTo("lossary show: huber: delta must be finite and > 0, got -1.0");
    assertThat(Run.of("show", "huber:dlta=1").err()).contains("parameter must be one of [delta]");
    assertThat(Run.of("show", "huber:delta").err()).contains("must have the form name=value");
    assertThat(Run.of("show", "huber:delta=many").err()).contains("delta must be a number, got");
    assertThat(Run.of("show", "cross-entropy:classWeights=1,2").err())
        .contains("name=value, numbers of a list joined by slashes as in 1/2, got '2'");
    assertThat(Run.of("show", "cross-entropy:classWeights=1;2").err())
        .contains("classWeights must be numbers joined by slashes as in 1/2, got 1;2");
    assertThat(Run.of("show", "cross-entropy").out().replaceAll("\\s+", " "))
        .contains("written classWeights=1/2)");
  }

  @Test
  void withoutACommandThereIsAnOverviewWithExamples() {
    Run run = Run.of();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("lossary bakeoff sales.csv --target units")
        .contains("lossary show huber");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void completionIsAScriptThatBashRunsAndThatKnowsLossesAndMetrics() throws Exception {
    Run run = Run.of("completion");
    assertThat(run.exit()).isZero();
    Path script = Files.writeString(folder.resolve("completion.bash"), run.out());
    String asks =
        "compopt() { :; }; source "
            + script
            + "; COMP_WORDS=(./lossary show pseudo); COMP_CWORD=2; _complete_lossary;"
            + " echo ${COMPREPLY[@]}; COMP_WORDS=(lossary bakeoff --metric ro); COMP_CWORD=3;"
            + " _complete_lossary; echo ${COMPREPLY[@]}";
    Process bash = new ProcessBuilder("bash", "-c", asks).start();
    assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
        .as(new String(bash.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .containsExactly("pseudo-huber", "roc-auc");
    assertThat(bash.waitFor()).isZero();
  }

  @Test
  void everyCommandHasHelpWithExamples() {
    for (String command :
        new picocli.CommandLine(new Main())
            .getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help"))
                .toArray(String[]::new)) {
      Run run = Run.of(command, "--help");
      assertThat(run.exit()).isZero();
      assertThat(run.out()).as(command).contains("Examples:").contains("lossary " + command);
    }
  }

  @Test
  void helpIsACommandToo() {
    Run run = Run.of("help", "eval");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("Usage: lossary eval");
    assertThat(Run.of("help").out()).startsWith("Usage: lossary");
  }

  @Test
  void curvatureIsSaidInWords() {
    assertThat(Run.of("show", "huber").out())
        .containsPattern("Hessian +exact, 0 or negative at places");
  }
}
