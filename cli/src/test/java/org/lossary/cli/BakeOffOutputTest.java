package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lossary.bakeoff.BakeOff;
import org.lossary.bakeoff.BakeOffOptions;
import org.lossary.bakeoff.BakeOffResult;
import org.lossary.bakeoff.data.EmbeddedData;
import org.lossary.report.terminal.TerminalStyle;

/** What a result is made into, in the terminal, as JSON and as a page. */
class BakeOffOutputTest {
  private static final BakeOffResult RESULT =
      BakeOff.run(
          EmbeddedData.MEDICAID.open(),
          EmbeddedData.MEDICAID.target(),
          BakeOffOptions.quickLook()
              .withRounds(8, 4)
              .withMaxRows(600)
              .withLosses(List.of("bce-with-logits", "hinge"), List.of()));

  private static final List<BakeOffRun> RUNS = runs(RESULT);

  private static List<BakeOffRun> runs(BakeOffResult result) {
    return List.of(new BakeOffRun(BakeOffSource.of(EmbeddedData.MEDICAID, null), result));
  }

  private static String text(List<BakeOffRun> runs) {
    return new BakeOffText(runs.get(0), TerminalStyle.detect().width(100)).text(false);
  }

  /** A line of words, whatever the breaks. */
  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void aLossThatFailedIsToldOfEverywhere() {
    String warning = "loss focal left out: its training failed (focal:gamma=2: no minimum)";
    List<String> warnings = new ArrayList<>(RESULT.warnings());
    warnings.add(warning);
    List<BakeOffRun> runs =
        runs(
            new BakeOffResult(
                RESULT.settings(),
                RESULT.profile(),
                RESULT.advice(),
                RESULT.candidates(),
                RESULT.verdict(),
                RESULT.outOfFold(),
                List.of(new BakeOffResult.Failure("focal", "focal:gamma=2: no minimum")),
                warnings,
                RESULT.partial(),
                RESULT.seconds()));
    assertThat(flat(text(runs))).contains("! " + warning);
    assertThat(flat(BakeOffJson.text(runs, false, "again")))
        .contains("\"" + warning + "\"")
        .contains(
            "\"failed\" : [ { \"loss\" : \"focal\", \"reason\" : \"focal:gamma=2: no minimum\" } ]");
    assertThat(BakeOffReport.of(runs, "again").html())
        .contains("<strong>Caution.</strong> " + warning);
  }

  @Test
  void theVerdictSaysHowSureItIsAndWhatToDoNext() {
    String certainty = RESULT.verdict().certainty();
    List<String> next = RESULT.verdict().next();
    assertThat(certainty).isNotBlank();
    assertThat(next).anyMatch(n -> n.contains("without --quick"));
    assertThat(flat(text(RUNS)))
        .contains("How sure: " + flat(certainty))
        .contains("What next - " + flat(next.get(0)));
    assertThat(flat(BakeOffJson.text(RUNS, false, "again")))
        .contains("\"certainty\" : \"" + certainty + "\"")
        .contains("\"next\" : [ \"" + next.get(0));
    assertThat(BakeOffReport.of(RUNS, "again").html())
        .contains("<strong>How sure?</strong> ")
        .contains("What next?");
  }

  @Test
  void thePositiveClassIsNamed() {
    assertThat(text(RUNS)).contains("positive   yes");
    assertThat(flat(BakeOffJson.text(RUNS, false, "again"))).contains("\"positive\" : \"yes\"");
  }

  @Test
  void everyMetricIsExplained() {
    String html = BakeOffReport.of(RUNS, "again").html();
    assertThat(RESULT.settings().metrics())
        .isNotEmpty()
        .allSatisfy(m -> assertThat(html).contains("<dt>" + m.title() + "</dt>"));
  }
}
