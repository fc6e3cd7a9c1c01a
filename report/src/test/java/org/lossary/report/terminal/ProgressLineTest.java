package org.lossary.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private long now;

  private ProgressLine progress(double total, boolean terminal) {
    return new ProgressLine(out, "training", total, TerminalStyle.plain(), terminal, () -> now);
  }

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsTimeLeftFromWhatIsDone() {
    ProgressLine progress = progress(40, false);
    assertThat(progress.text()).isEqualTo("training   0%  starting");
    now = 30 * SECOND;
    progress.advance(10);
    progress.working("huber(delta=1)");
    assertThat(progress.text()).isEqualTo("training  25%  about 1 min 30 s left  huber(delta=1)");
    now = 3600 * SECOND;
    assertThat(progress.text()).contains("about 3 h 00 min left");
    progress.advance(30);
    assertThat(progress.text()).startsWith("training 100%  1 h 00 min");
  }

  @Test
  void writesOneLineOverAndOverOnATerminalAndClearsItAtTheEnd() {
    ProgressLine progress = progress(4, true);
    for (int i = 0; i < 4; i++) {
      now += SECOND;
      progress.advance(1);
    }
    progress.println("a warning");
    progress.close();
    progress.close();
    assertThat(written())
        .doesNotStartWith("\n")
        .contains("\rtraining █████               ▏  25%  about 3 s left\u001b[K");
    assertThat(written())
        .contains("\r\u001b[Ka warning" + System.lineSeparator())
        .endsWith("\r\u001b[K");
    assertThat(written().chars().filter(c -> c == '\n').count()).isEqualTo(1);
  }

  @Test
  void redrawsAtMostTenTimesASecond() {
    ProgressLine progress = progress(1000, true);
    for (int i = 0; i < 1000; i++) {
      now += SECOND / 1000;
      progress.advance(1);
    }
    assertThat(written().split("\r", -1)).hasSizeBetween(8, 12);
  }

  @Test
  void writesAPlainLineNowAndThenElsewhere() {
    ProgressLine progress = progress(600, false);
    for (int i = 0; i < 300; i++) {
      now += SECOND;
      progress.advance(1);
    }
    progress.close();
    List<String> lines = written().lines().toList();
    assertThat(lines)
        .hasSizeBetween(5, 10)
        .allMatch(line -> line.startsWith("training "))
        .noneMatch(line -> line.contains("\u001b"));
    assertThat(lines.get(0)).isEqualTo("training   2%  about 9 min 50 s left");
    assertThat(written()).doesNotContain("\r\u001b");
  }

  @Test
  void isSilentAboutShortWorkElsewhere() {
    ProgressLine progress = progress(10, false);
    now = 5 * SECOND;
    progress.advance(10);
    progress.close();
    assertThat(written()).isEmpty();
  }

  @Test
  void staysWithinTheWidthOfTheTerminal() {
    ProgressLine progress = progress(10, true);
    progress.working("quantile".repeat(30));
    assertThat(TextWidth.of(progress.text())).isLessThan(80);
  }

  @Test
  void needsSomethingToDo() {
    assertThatThrownBy(() -> ProgressLine.start("training", 0))
        .hasMessage("total work must be positive, got 0.0");
  }

  @Test
  void columnsFromTheSurroundings() {
    assertThat(TerminalStyle.width(null)).isEqualTo(80);
    assertThat(TerminalStyle.width("132")).isEqualTo(132);
    assertThat(TerminalStyle.width("nonsense")).isEqualTo(80);
    assertThat(TerminalStyle.width("5")).isEqualTo(40);
    // What a terminal without a size says, as those of script and docker do.
    assertThat(TerminalStyle.width("0")).isEqualTo(80);
  }
}
