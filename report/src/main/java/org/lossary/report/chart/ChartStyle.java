package org.lossary.report.chart;

/**
 * The style sheet of all charts. Elements carry classes only, so that one sheet decides how charts
 * look in light mode, in dark mode and in print. Rules hold plain colours instead of CSS variables:
 * viewers other than browsers do not know variables.
 *
 * <p>Series colours keep at least 3:1 against the background of their mode, and the first five stay
 * apart under protanopia, deuteranopia and tritanopia; dashes, markers and direct labels say the
 * same without colour.
 */
public final class ChartStyle {
  /** How many series have a dash of their own. */
  static final int SERIES = 8;

  /** How many have a colour of their own. */
  static final int COLORS = 12;

  /** How many steps the scale of counts has. */
  static final int STEPS = 7;

  static final String LIGHT_BACKGROUND = "#ffffff";
  static final String DARK_BACKGROUND = "#15181d";

  private static final String[] LIGHT = {
    "#1166af", "#a93300", "#149c7c", "#9d2975", "#ab8900", "#3c93d2", "#5c6470", "#6a3fb5",
    "#4f7a12", "#e0457b", "#5a3418", "#1d2a6b"
  };
  private static final String[] DARK = {
    "#55a4ed", "#f98146", "#55dcad", "#e27fb8", "#f0d64a", "#a9d8ff", "#aab2bd", "#b79cf5",
    "#86b52f", "#f0506e", "#b98a5e", "#6f6cf0"
  };
  private static final String[] LIGHT_STEPS = {
    "#d9e8f5", "#b4d2ec", "#86b6de", "#5596cb", "#2c74b3", "#12528f", "#062f5c"
  };
  private static final String[] DARK_STEPS = {
    "#143049", "#1b4669", "#235f8d", "#327db4", "#559dd3", "#8dc1ea", "#d3e9fb"
  };
  private static final String[] DASHES = {
    "", "7 3", "2 3", "9 3 2 3", "12 4", "5 2 1 2 1 2", "4 4", "14 3 3 3"
  };

  private ChartStyle() {}

  /** The style sheet, for a page that holds charts. */
  public static String css() {
    StringBuilder css = new StringBuilder(4000);
    css.append(
        """
        .ly-chart{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:12px}
        .ly-title{font-size:15px;font-weight:600}
        .ly-bold{font-weight:600}
        .ly-num{font-variant-numeric:tabular-nums}
        .ly-tick,.ly-note{font-size:11px}
        .ly-line{fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
        .ly-thin{stroke-width:1.25}
        .ly-thick{stroke-width:3}
        .ly-fill{fill:currentColor}
        .ly-soft{fill:currentColor;fill-opacity:.32}
        .ly-point{fill:currentColor;fill-opacity:.55}
        .ly-mark{fill:currentColor;fill-opacity:.8}
        .ly-name{fill:currentColor;font-weight:600}
        .ly-faded{opacity:.55}
        .ly-halo{stroke-width:4;stroke-linejoin:round;paint-order:stroke}
        .ly-under{fill:none;stroke-width:5.5;stroke-linejoin:round;stroke-linecap:round}
        .ly-hit{fill:transparent;stroke:none}
        .ly-hit:hover{fill:currentColor;fill-opacity:.07}
        .ly-kink{stroke:currentColor;stroke-width:1.5}
        """);
    for (int i = 0; i < SERIES; i++) {
      if (!DASHES[i].isEmpty()) {
        css.append(".ly-d")
            .append(i + 1)
            .append("{stroke-dasharray:")
            .append(DASHES[i])
            .append("}\n");
      }
    }
    mode(css, LIGHT, LIGHT_STEPS, LIGHT_BACKGROUND, "#1c2128", "#59616d", "#e6e9ed", "#8a929d");
    css.append("@media screen and (prefers-color-scheme:dark){\n");
    mode(css, DARK, DARK_STEPS, DARK_BACKGROUND, "#e8ebef", "#a2abb7", "#2b313a", "#737d8a");
    css.append("}\n");
    return css.toString();
  }

  private static void mode(
      StringBuilder css,
      String[] series,
      String[] steps,
      String background,
      String text,
      String muted,
      String grid,
      String axis) {
    rule(css, ".ly-back,.ly-kink", "fill", background);
    rule(css, ".ly-halo,.ly-under", "stroke", background);
    rule(css, ".ly-text,.ly-title", "fill", text);
    rule(css, ".ly-tick,.ly-note,.ly-muted", "fill", muted);
    rule(css, ".ly-grid", "stroke", grid);
    rule(css, ".ly-axis", "stroke", axis);
    rule(css, ".ly-stripe", "fill", grid);
    rule(css, ".ly-ref", "color", text);
    for (int i = 0; i < series.length; i++) {
      rule(css, ".ly-s" + (i + 1), "color", series[i]);
    }
    for (int i = 0; i < steps.length; i++) {
      rule(css, ".ly-q" + (i + 1), "fill", steps[i]);
    }
  }

  private static void rule(StringBuilder css, String selector, String property, String value) {
    css.append(selector).append('{').append(property).append(':').append(value).append("}\n");
  }

  /**
   * Class that sets the colour of series i, counted from 0; colours repeat after {@link #COLORS}.
   */
  static String color(int series) {
    return "ly-s" + (series % COLORS + 1);
  }

  /** Class that sets the dash of series i. */
  static String dash(int series) {
    return "ly-d" + (series % SERIES + 1);
  }

  static String[] lightSeries() {
    return LIGHT.clone();
  }

  static String[] darkSeries() {
    return DARK.clone();
  }
}
