package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases go in, one line a case comes out. */
class ComputeCommandTest {
  private static final String HUBER =
      "{\"case\":\"a\",\"loss\":\"huber_loss\",\"params\":{\"delta\":1,\"reduction\":\"mean\"},"
          + "\"inputs\":{\"input\":[0.5,3.1],\"target\":[0,0]}}";

  @Test
  void aCaseIsAnsweredOnOneLineWithItsGradients() {
    Run run = Run.withInput(HUBER, "compute", "-");
    assertThat(run.out().lines())
        .containsExactly(
            "{\"case\":\"a\",\"loss\":\"huber_loss\",\"value\":1.3625,\"gradients\":{"
                + "\"input\":{\"dtype\":\"f64\",\"shape\":[2],\"data\":[0.25,0.5]},"
                + "\"target\":{\"dtype\":\"f64\",\"shape\":[2],\"data\":[-0.25,-0.5]}},"
                + "\"outputs\":{}}");
    assertThat(run.exit()).isZero();
  }

  @Test
  void floatsAreComputedInFloat() {
    Run run = Run.withInput(HUBER, "compute", "--dtype", "f32", "-");
    assertThat(run.out()).contains("\"dtype\":\"f32\"").contains("\"data\":[0.25,0.5]");
    double value = Double.parseDouble(run.out().replaceAll(".*\"value\":([0-9.]+).*\\s*", "$1"));
    assertThat(value).isBetween(1.362499, 1.362501);
    assertThat(run.exit()).isZero();
  }

  @Test
  void aCaseThatCannotBeComputedDoesNotStopTheOthers() {
    Run run =
        Run.withInput(
            "[{\"case\":\"x\",\"loss\":\"no_such_loss\",\"inputs\":{}},\n"
                + "{\"case\":\"y\",\"loss\":\"bce\",\"inputs\":{\"input\":[0.5]}},\n"
                + HUBER
                + "]",
            "compute",
            "-");
    assertThat(run.out().lines().toList())
        .hasSize(3)
        .startsWith(
            "{\"case\":\"x\",\"error\":\"unknown loss id 'no_such_loss'\"}",
            "{\"case\":\"y\",\"error\":\"bce: input 'target' is missing; the case has input\"}");
    assertThat(run.exit()).isEqualTo(1);
  }

  private static String refused(String loss, String rest) {
    Run run =
        Run.withInput("{\"case\":\"x\",\"loss\":\"" + loss + "\"," + rest + "}", "compute", "-");
    assertThat(run.exit()).as(run.out()).isEqualTo(1);
    return run.out();
  }

  @Test
  void parametersThatALossDoesNotHaveAreRefused() {
    String inputs = "\"inputs\":{\"input\":[0.5,3],\"target\":[0,0]}";
    assertThat(refused("huber_loss", "\"params\":{\"detla\":2}," + inputs))
        .contains(
            "huber_loss: unknown parameter 'detla' (did you mean delta?); it has delta, reduction");
    assertThat(refused("lossary/huber", "\"params\":{\"detla\":2}," + inputs))
        .contains("must be one of [delta]");
    assertThat(refused("mse_loss", "\"params\":{\"delta\":2}," + inputs))
        .contains("unknown parameter 'delta'; it has reduction");
    Run run =
        Run.withInput(
            "{\"case\":\"a\",\"loss\":\"mse_loss\",\"params\":{\"delta\":null}," + inputs + "}",
            "compute",
            "-");
    assertThat(run.exit()).as(run.out()).isZero();
  }

  @Test
  void inputsThatALossDoesNotHaveAreRefused() {
    String inputs = "\"inputs\":{\"input\":[0.5],\"target\":[0],\"weigth\":[2]}";
    assertThat(refused("bce", inputs))
        .contains(
            "bce: unknown input 'weigth' (did you mean weight?); it has input, target, weight");
    assertThat(refused("lossary/huber", inputs.replace("input\"", "prediction\"")))
        .contains("lossary/huber: unknown input 'weigth'");
  }

  @Test
  void labelsComeBackAsTheyAre() {
    Run run =
        Run.withInput(
            "{\"case\":17,\"loss\":\"mse_loss\",\"inputs\":{\"input\":[1],\"target\":[0]}}\n"
                + "{\"case\":\"18\",\"loss\":\"mse_loss\",\"inputs\":{\"input\":[1],\"target\":[0]}}\n"
                + "{\"case\":19,\"loss\":\"mse_loss\",\"inputs\":{\"input\":[1]}}\n",
            "compute",
            "-");
    assertThat(run.out().lines().map(l -> l.substring(0, 12)))
        .containsExactly("{\"case\":17,\"", "{\"case\":\"18\"", "{\"case\":19,\"");
  }

  @Test
  void nestingBeyondMeasureIsAnErrorOfItsCase() {
    String deep = "[".repeat(2000) + "]".repeat(2000);
    Run run =
        Run.withInput(
            "{\"case\":\"a\",\"loss\":\"mse_loss\",\"inputs\":{\"input\":"
                + deep
                + "}}\n{\"case\":\"b\",\"loss\":\"mse_loss\",\"inputs\":{\"input\":[1],\"target\":[0]}}\n",
            "compute",
            "-");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("nested too deeply").contains("{\"case\":\"b\",\"loss\":");
    Run array = Run.withInput("[{\"inputs\":" + deep + "}]", "compute", "-");
    assertThat(array.exit()).isEqualTo(2);
    assertThat(array.err()).contains("nested too deeply").hasLineCount(1);
  }

  @Test
  void theRootOfAMeanIsComputedToo() {
    String inputs = "\"inputs\":{\"prediction\":[1,5],\"target\":[0,0],\"weight\":[1,1]}";
    Run run = Run.withInput("{\"loss\":\"lossary/rmse\"," + inputs + "}", "compute", "-");
    assertThat(run.out()).contains("\"value\":" + Math.sqrt(13)).contains("\"prediction\":{");
    assertThat(refused("lossary/rmse", "\"params\":{\"reduction\":\"sum\"}," + inputs))
        .contains("lossary/rmse: reduction must be mean");
  }

  @Test
  void theExampleOfAnIdIsACaseOfIt() {
    Run example = Run.of("compute", "--example", "huber_loss");
    assertThat(example.exit()).as(example.err()).isZero();
    Run answer = Run.withInput(example.out(), "compute", "-");
    assertThat(answer.exit()).as(answer.out()).isZero();
    assertThat(answer.out()).startsWith("{\"case\":\"huber_loss#").contains("\"value\":");

    Run both = Run.of("compute", "--example", "huber_loss", "cases.jsonl");
    assertThat(both.exit()).isEqualTo(2);
    assertThat(both.err()).contains("name a file of cases, or --ids, or --example: one of them");
    Run unknown = Run.of("compute", "--example", "huber_los");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("unknown loss id 'huber_los' (did you mean huber_loss");
    Run title = Run.of("compute", "--example", "Huber");
    assertThat(title.exit()).isEqualTo(2);
    assertThat(title.err()).contains("unknown loss id 'Huber' (did you mean lossary/huber");
  }

  @Test
  void ownLossesWithOtherInputsAreNamedByAnotherLibrary() {
    assertThat(refused("lossary/nt-xent", "\"inputs\":{}"))
        .contains("lossary/nt-xent does not compare one prediction with one target; use another");
    assertThat(Run.of("compute", "--ids").out()).doesNotContain("lossary/nt-xent");
  }

  @Test
  void unknownIdsBringASuggestion() {
    assertThat(refused("huber_los", "\"inputs\":{}"))
        .contains("unknown loss id 'huber_los' (did you mean huber_loss");
  }

  @Test
  void aTargetOfAnotherShapeIsNotRepeated() {
    for (String loss : new String[] {"bce", "lossary/huber"}) {
      String name = loss.equals("bce") ? "input" : "prediction";
      assertThat(refused(loss, "\"inputs\":{\"" + name + "\":[0.5,0.3],\"target\":[0]}"))
          .contains("input target must have the shape [2] of the prediction, got [1]");
    }
  }

  @Test
  void numbersThatAreNoneMayBeWrittenPlainly() {
    Run run = Run.withInput(HUBER.replace("3.1", "NaN"), "compute", "-");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\"value\":\"NaN\"");
    assertThat(Run.withInput(HUBER.replace("3.1", "-Infinity"), "compute", "-").out())
        .contains("\"value\":\"Infinity\"");
  }

  @Test
  void aLineThatIsNotJsonDoesNotStopTheOthers() {
    String cut = "{\"case\":\"cut\",\"loss\":\"huber_loss\",\"inputs\":{\"input\":[0.5,";
    String wrong = "{\"case\":\"wrong\",\"loss\":huber_loss}";
    String spread = HUBER.replace("\"inputs\"", "\n  \"inputs\"");
    String text = String.join("\n", HUBER, cut, wrong, "", spread, HUBER, "{}");
    Run run = Run.withInput(text, "compute", "-");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(6);
    assertThat(run.out().lines().filter(l -> l.contains("\"value\":1.3625"))).hasSize(3);
    assertThat(run.out())
        .contains("\"case\":\"cut\",\"error\":\"not JSON at line 2: it ends too early, after")
        .contains("\"case\":\"wrong\",\"error\":\"not JSON at line 3, column")
        .contains("field loss is missing");
  }

  @Test
  void filesMayBeJoined() {
    Run run = Run.withInput("[" + HUBER + "]\n[" + HUBER + ",[1]]\n" + HUBER, "compute", "-");
    assertThat(run.out().lines()).hasSize(4);
    assertThat(run.out()).containsOnlyOnce("a case must be an object such as");
    assertThat(run.out()).contains("got a list");
  }

  @Test
  void whatTorchDividesByZeroIsZero() {
    Run run =
        Run.withInput(
            "{\"case\":\"a\",\"loss\":\"cross_entropy\",\"params\":{\"reduction\":\"mean\"},"
                + "\"inputs\":{\"logits\":{\"shape\":[1,2],\"data\":[1,2]},\"target\":[-100]}}",
            "compute",
            "-");
    assertThat(run.out()).contains("\"value\":0.0");
  }

  @Test
  void textThatIsNotJsonIsOneClearLine() {
    Run run = Run.withInput("value,target\n1,2\n", "compute", "-");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("not JSON at line 1").doesNotContain("token");
  }

  @Test
  void everyLineThatIsNoCaseIsOneErrorWithItsLine() {
    Run run =
        Run.withInput(
            HUBER + "\nnot json\n\nnot json\n\"x\"\n1 2 3\n" + HUBER, "compute", "--json", "-");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines().toList())
        .hasSize(6)
        .contains(
            "{\"case\":\"#2\",\"error\":\"not JSON at line 2, column 4: near 'not json'\"}",
            "{\"case\":\"#3\",\"error\":\"not JSON at line 4, column 4: near 'not json'\"}");
    assertThat(run.out())
        .contains("\"#4\",\"error\":\"line 5: a case must be an object such as")
        .contains("got the text 'x'")
        .contains("\"#5\",\"error\":\"line 6: a case must be an object such as");
  }

  @Test
  void fieldsThatAreNoObjectsAreNamed() {
    assertThat(refused("huber_loss", "\"inputs\":\"x\""))
        .contains("huber_loss: field inputs must be an object such as {")
        .contains("got the text 'x'");
    assertThat(refused("huber_loss", "\"params\":[1]"))
        .contains("huber_loss: field params must be an object such as {")
        .contains("got a list");
    assertThat(refused("huber_loss", "\"inputs\":{\"input\":\"x\"}"))
        .contains("huber_loss: input input must be a number, a list of numbers or an object with")
        .contains("got the text 'x'");
    assertThat(refused("huber_loss", "\"inputs\":{}"))
        .contains("huber_loss: input 'input' is missing; the case has no inputs");
  }

  @Test
  void shapesThatDoNotFitAreSaidWithTheirInputs() {
    assertThat(refused("huber_loss", "\"inputs\":{\"input\":[1,2,3],\"target\":[1,2]}"))
        .contains(
            "huber_loss: shape [2] does not broadcast to [3]; the inputs are input [3], target [2]");
  }

  @Test
  void listsWithinListsAreTensors() {
    String answer =
        Run.withInput(
                "{\"loss\":\"mse_loss\",\"inputs\":{\"input\":[[1,2],[3,4]],"
                    + "\"target\":{\"data\":[[1,2],[3,8]]}}}",
                "compute",
                "-")
            .out();
    assertThat(answer)
        .contains("\"value\":4.0")
        .contains("\"shape\":[2,2],\"data\":[0.0,0.0,0.0,-2.0]");
    for (String uneven : new String[] {"[[1,2],[3]]", "[[1,2],3]", "[1,[2,3]]"}) {
      assertThat(refused("mse_loss", "\"inputs\":{\"input\":" + uneven + ",\"target\":[1]}"))
          .contains("mse_loss: input input: lists within lists must have the same length")
          .contains("{\\\"shape\\\":[2,3],");
    }
    assertThat(refused("mse_loss", "\"inputs\":{\"input\":{\"shape\":[2,1],\"data\":[[1],[2]]}}"))
        .contains("with shape, data is one row-major list");
  }

  @Test
  void ownLossesCheckTheirDomainsAndOtherLibrariesDoWhatTheyDo() {
    String inputs = "{\"prediction\":[1,2],\"target\":[3,-1]}";
    assertThat(refused("lossary/poisson", "\"inputs\":" + inputs))
        .contains("poisson: target in row 1, column 0 must be finite and >= 0, got -1.0");
    Run peer =
        Run.withInput(
            "{\"loss\":\"poisson_nll_loss\",\"inputs\":"
                + inputs.replace("prediction", "input")
                + "}",
            "compute",
            "-");
    assertThat(peer.exit()).as(peer.out()).isZero();
  }

  @Test
  void idsAreAnArrayInJson() throws IOException {
    Run run = Run.of("compute", "--ids", "--json");
    assertThat(run.exit()).isZero();
    List<String> read = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(run.out())) {
      assertThat(json.nextToken()).isEqualTo(JsonToken.START_ARRAY);
      while (json.nextToken() == JsonToken.VALUE_STRING) {
        read.add(json.getText());
      }
      assertThat(json.currentToken()).isEqualTo(JsonToken.END_ARRAY);
    }
    assertThat(read).isEqualTo(Run.of("compute", "--ids").out().lines().toList());
  }

  @Test
  void theIdsOfOtherLibrariesAreListed() {
    Run run = Run.of("compute", "--ids");
    assertThat(run.out().lines())
        .contains("cross_entropy", "keras_binary_focal", "focal_softmax", "lossary/huber");
    assertThat(run.exit()).isZero();
  }
}
