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

/** advise. */
class AdviseCommandTest {
  @TempDir private Path folder = Path.of("");

  private static void refuses(String says, String... args) {
    Run run = Run.of(args);
    assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).as(run.err()).hasSize(1);
    assertThat(run.err()).startsWith("lossary advise: ").contains(says);
  }

  @Test
  void optionsAreEnough() {
    Run run = Run.of("advise", "--task", "regression", "--outliers", "mistakes");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("For regression, to predict the mean unless something speaks against it")
        .contains("\nTry\n")
        .contains("\n  1  huber  Losses.huber()\n")
        .contains("the outliers are mistakes")
        .contains("\nAvoid\n")
        .contains("\nNext\n  lossary bakeoff FILE --target COLUMN --task regression\n");
  }

  @Test
  void jsonHasAllOfIt() {
    Run run =
        Run.of(
            "advise",
            "--task=binary-classification",
            "--imbalance=1:20",
            "--labels=noisy",
            "--json");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("\"task\" : \"binary-classification\"")
        .contains("\"imbalance\"")
        .contains("\"noisy-labels\"")
        .contains("\"java\" : \"Losses.bceWithLogits().posWeight(20.0).labelSmoothing(0.1)\"");
  }

  @Test
  void aColumnAnswersForItself() throws IOException {
    Random random = new Random(3);
    List<String> lines = new ArrayList<>(List.of("x,visits,churned"));
    for (int i = 0; i < 300; i++) {
      int visits = (int) Math.floor(-2.5 * Math.log(random.nextDouble()));
      lines.add(i % 7 + "," + visits + "," + (i % 15 == 0 ? "yes" : "no"));
    }
    String file = Files.write(folder.resolve("v.csv"), lines).toString();
    Run counts = Run.of("advise", file, "--target", "visits");
    assertThat(counts.exit()).as(counts.err()).isZero();
    assertThat(counts.out())
        .startsWith("For count-regression")
        .contains("of the targets are zero")
        .contains("lossary bakeoff " + file + " --target visits");
    assertThat(Run.of("advise", file, "--target", "churned").out())
        .startsWith("For binary-classification")
        .contains("class 'yes' has")
        .contains("Losses.bceWithLogits().posWeight(14.0)");
    List<String> mostly = new ArrayList<>(List.of("x,stayed"));
    for (int i = 0; i < 300; i++) {
      mostly.add(i % 7 + "," + (i % 15 == 0 ? "no" : "yes"));
    }
    String other = Files.write(folder.resolve("m.csv"), mostly).toString();
    assertThat(Run.of("advise", other, "--target", "stayed").out())
        .contains("Losses.bceWithLogits().posWeight(0.071)");
    refuses("no column 'visit'", "advise", file, "--target", "visit");
    refuses("say which column to predict", "advise", file);
  }

  @Test
  void questionsAreAskedOnATerminalAlone() {
    refuses("say what is predicted: --task TASK", "advise");
    System.setProperty("lossary.tty.in", "true");
    try {
      Run run = Run.withInput("regression\n\nmistakes\n1\n2\n", "advise");
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.err())
          .contains("What is predicted?")
          .contains("What is wanted of it?")
          .contains("Are some targets far off?");
      assertThat(run.out()).contains("the outliers are mistakes").contains("mse: ");
      Run rare = Run.withInput("binary-classification\n1\nyes\n30\n1\n\n", "advise");
      assertThat(rare.exit()).as(rare.err()).isZero();
      assertThat(rare.err()).contains("How many rows has the most frequent class");
      assertThat(rare.out()).contains("Losses.bceWithLogits().posWeight(30.0)");
      Run small = Run.withInput("segmentation\nyes\n50\n\n\n\n\n\n", "advise");
      assertThat(small.exit()).as(small.err()).isZero();
      assertThat(small.err()).contains("Does a class cover few pixels");
      assertThat(small.out()).contains("one class is rare: each class counts the same");
      Run again = Run.withInput("regresion\nregression\n1\n1\n1\n1\n", "advise");
      assertThat(again.exit()).isZero();
      assertThat(again.err()).contains("is none of these (did you mean regression");
      Run shouted = Run.withInput("Regression\n1\nMISTAKES\n1\n1\n", "advise");
      assertThat(shouted.exit()).as(shouted.err()).isZero();
      assertThat(shouted.out()).contains("the outliers are mistakes");
      Run ended = Run.withInput("regression\n", "advise");
      assertThat(ended.exit()).isEqualTo(2);
      assertThat(ended.err()).contains("no answer to: What is wanted of it?");
    } finally {
      System.clearProperty("lossary.tty.in");
    }
  }

  @Test
  void whatIsKnownOfExamplesIsAnOption() {
    assertThat(Run.of("advise", "--aim=embedding", "--known=views", "--batch-size=8").out())
        .contains("1  decoupled-contrastive")
        .contains("two views of each thing and no labels");
    assertThat(Run.of("advise", "--task=regression", "--aim=mean", "--outliers=real").out())
        .startsWith("For regression, to predict the mean\n")
        .contains("1  mse");
  }

  @Test
  void whatMakesNoSenseIsOneLine() {
    refuses("is none of [pairs, positives, scores,", "advise", "--aim=embedding", "--known=pears");
    refuses("is none of [none, real, mistakes", "advise", "--task=regression", "--outliers=some");
    refuses("is no ratio", "advise", "--task=binary-classification", "--imbalance=rare");
    refuses("is none of [clean, noisy]", "advise", "--task=ranking", "--labels=bad");
    refuses("must be at least 1", "advise", "--aim=embedding", "--batch-size=0");
    refuses("--aim probability makes no sense", "advise", "--task=regression", "--aim=probability");
    refuses("did you mean regression", "advise", "--task=regresion");
    refuses("--target needs a FILE", "advise", "--target=y");
    refuses("(did you mean embedding?)", "advise", "--task=retrieval");
    refuses("(did you mean embedding?)", "advise", "--task=metric");
  }

  @Test
  void embeddingsLeadToEmbed() throws IOException {
    List<String> lines = new ArrayList<>(List.of("x,kind"));
    for (int i = 0; i < 60; i++) {
      lines.add(i % 7 + "," + "abc".charAt(i % 3));
    }
    String file = Files.write(folder.resolve("k.csv"), lines).toString();
    refuses(
        "lossary embed " + file + " --label kind",
        "advise",
        file,
        "--target=kind",
        "--aim=embedding");
    assertThat(Run.of("advise", "--task=embedding", "--known=positives").out())
        .contains("\nNext\n  lossary embed FILE --label COLUMN --compare\n");
  }

  @Test
  void optionsThatSayNothingOfTheTaskAreRefused() {
    refuses(
        "--imbalance says nothing about regression: it is for binary-classification,",
        "advise",
        "--task=regression",
        "--imbalance=1:20");
    refuses(
        "--zeros says nothing about binary-classification: it is for regression,",
        "advise",
        "--task=binary-classification",
        "--zeros");
    refuses("--labels says nothing", "advise", "--task=regression", "--labels=noisy");
    refuses("--outliers says nothing", "advise", "--aim=embedding", "--outliers=real");
    refuses("--known says nothing", "advise", "--task=regression", "--known=pairs");
    refuses("--batch-size says nothing", "advise", "--task=regression", "--batch-size=8");
    refuses("--skewed says nothing", "advise", "--task=segmentation", "--skewed");
    refuses("counts have no negative targets", "advise", "--task=count-regression", "--negatives");
    refuses(
        "non-negative-regression has no negative targets",
        "advise",
        "--task=non-negative-regression",
        "--negatives");
    refuses(
        "--skewed says that no target is negative",
        "advise",
        "--task=regression",
        "--skewed",
        "--negatives");
  }

  @Test
  void pairsThatBelongTogetherAreAnAnswer() {
    Run run = Run.of("advise", "--aim=embedding", "--known=positives", "--batch-size=64");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("For embedding\n")
        .contains("1  nt-xent  Losses.ntXent().temperature(0.05)")
        .contains("2  clip-contrastive")
        .contains("which hold more negatives");
    assertThat(Run.of("advise", "--help").out()).contains("positives: pairs that belong");
  }

  /** In the text; for programs each loss keeps its own. */
  @Test
  void whatSeveralHaveInCommonIsSaidOnce() {
    String[] args = {"advise", "--task=regression", "--outliers=real"};
    assertThat(Run.of(args).out())
        .contains("  all: there are outliers: ")
        .containsOnlyOnce("there are outliers: a bounded gradient");
    assertThat(Run.of("advise", "--task=regression", "--outliers=real", "--json").out())
        .containsPattern("(?s)there are outliers: a bounded.*there are outliers: a bounded");
    assertThat(Run.of("advise", "--aim=embedding", "--known=pairs").out())
        .containsOnlyOnce("it needs more than pairs");
  }
}
