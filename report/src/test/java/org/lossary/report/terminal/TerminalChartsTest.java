package org.lossary.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lossary.report.chart.Bins;
import org.lossary.report.chart.Series;

class TerminalChartsTest {
  private static final Series HUBER =
      Series.sampled("value", r -> Math.abs(r) <= 1 ? r * r / 2 : Math.abs(r) - 0.5, -4, 4, -1, 1);
  private static final Bins BINS = Bins.counted(-2, 2, new long[] {1, 250, 1000, 4}, 3, 0, 2);

  @Test
  void drawsACurveInBraille() {
    assertThat(TerminalCurve.of("value", 24, 5).line(HUBER).render(TerminalStyle.plain()))
        .isEqualTo(
            """
            value
            3.5 ┤⠑⢦⡀                  ⢀⡴⠊
                │  ⠙⢦⡀              ⢀⡴⠋
                │    ⠙⢦⡀          ⢀⡴⠋
                │      ⠉⠳⣄      ⣠⠞⠉
              0 ┤        ⠈⠳⢤⣀⣀⡤⠞⠁
                └────────────┬───────────
                 -4          0          4
            """);
  }

  @Test
  void drawsACurveInAscii() {
    assertThat(TerminalCurve.of("value", 24, 5).line(HUBER).render(TerminalStyle.ascii()))
        .isEqualTo(
            """
            value
            3.5 +'|.                  .|'
                |  '|.              .|'
                |    '|.          .|'
                |      '|.      .|'
              0 +        '|....|'
                +------------+-----------
                 -4          0          4
            """);
  }

  @Test
  void marksZeroOfBothAxesAndBreaksTheLineWhereTheFunctionJumps() {
    Series jump = Series.sampled("gradient", r -> r < 0 ? -0.9 : 0.6, -2, 2, 0);
    assertThat(TerminalCurve.of("", 20, 5).line(jump).render(TerminalStyle.plain()))
        .isEqualTo(
            """
             0.6 ┤          ⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉
                 │
               0 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈
                 │
            -0.9 ┤⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀
                 └──────────┬─────────
                  -2        0        2
            """);
  }

  @Test
  void cutsOffWhatLiesOutsideTheRange() {
    Series square = Series.sampled("square", r -> r * r, -3, 3);
    String picture =
        TerminalCurve.of("", 20, 4).line(square).range(0, 1).render(TerminalStyle.plain());
    assertThat(picture)
        .isEqualTo(
            """
            1 ┤      ⠸⡄    ⢠⠇
              │       ⢧    ⡼
              │       ⠘⡆  ⢰⠃
            0 ┤        ⠹⣄⣠⠏
              └──────────┬─────────
               -3        0        3
            """);
  }

  @Test
  void coloursDoNotChangeTheLayout() {
    TerminalStyle colored = TerminalStyle.plain().color(true);
    String plain = TerminalCurve.of("value", 24, 5).line(HUBER).render(TerminalStyle.plain());
    String picture = TerminalCurve.of("value", 24, 5).line(HUBER).render(colored);
    assertThat(picture).contains("\u001b[34m");
    assertThat(picture.replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(plain);
  }

  @Test
  void saysSoWhenThereIsNothingToDraw() {
    Series none = Series.of("none", new double[] {0, 1}, new double[] {Double.NaN, Double.NaN});
    assertThat(TerminalCurve.of("value", 24, 5).line(none).render(TerminalStyle.plain()))
        .isEqualTo("value\n(nothing to draw)\n");
  }

  @Test
  void drawsAHistogram() {
    assertThat(
            TerminalHistogram.render("residual", BINS, 10, false, TerminalStyle.plain().width(60)))
        .isEqualTo(
            """
            residual
            [-2.0, -1.0) ▏                                   1   0.1%
             [-1.0, 0.0) ███████▊                          250  19.9%
              [0.0, 1.0) ███████████████████████████████ 1,000  79.5%
              [1.0, 2.0] ▏                                   4   0.3%
            3 below -2
            2 missing
            """);
  }

  @Test
  void drawsAHistogramOfLogarithmsInAscii() {
    assertThat(
            TerminalHistogram.render("residual", BINS, 10, true, TerminalStyle.ascii().width(60)))
        .isEqualTo(
            """
            residual (bars: log of the count)
            [-2.0, -1.0) ###                                 1   0.1%
             [-1.0, 0.0) #########################         250  19.9%
              [0.0, 1.0) ############################### 1,000  79.5%
              [1.0, 2.0] #######                             4   0.3%
            3 below -2
            2 missing
            """);
  }

  @Test
  void putsBinsTogetherUntilTheyFit() {
    String two = TerminalHistogram.render("", BINS, 2, false, TerminalStyle.plain().width(60));
    assertThat(two.lines().limit(2))
        .allMatch(line -> line.contains("["))
        .anyMatch(line -> line.contains(" 251 "));
    assertThat(two).contains("[0.0, 2.0]").contains("3 below -2").contains("2 missing");
  }

  @Test
  void drawsIntervals() {
    String picture =
        TerminalIntervals.of("RMSE")
            .row("huber", 1, 2, 3, true, "2.0 ± 1.0")
            .row("mse", 2.5, 4, 5, false, "4.0 ± 1.2")
            .reference(2)
            .render(TerminalStyle.plain().width(50));
    assertThat(picture)
        .isEqualTo(
            """
            RMSE
            huber  ├───────◆───────┤                 2.0 ± 1.0
            mse            ┊   ├──────────●───────┤  4.0 ± 1.2
                   1                              5
            """);
  }

  @Test
  void blocksStandNextToEachOther() {
    assertThat(TextWidth.beside("a\nlonger\n", "1\n2\n3\n", 2))
        .isEqualTo("a       1\nlonger  2\n        3\n");
  }
}
