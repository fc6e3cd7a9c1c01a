package org.lossary.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Contrast by WCAG 2.2; colour blindness simulated by the matrices of Machado, Oliveira and
 * Fernandes (2009), severity 1.
 */
class ChartStyleTest {
  private static final double[][][] BLINDNESS = {
    {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
    {
      {0.152286, 1.052583, -0.204868},
      {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}
    },
    {
      {0.367322, 0.860646, -0.227968},
      {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}
    },
    {
      {1.255528, -0.076749, -0.178779},
      {-0.078411, 0.930809, 0.147602},
      {0.004733, 0.691367, 0.303900}
    }
  };

  @Test
  void everySeriesStandsOutFromTheBackground() {
    for (String color : ChartStyle.lightSeries()) {
      assertThat(contrast(color, ChartStyle.LIGHT_BACKGROUND)).as(color).isGreaterThanOrEqualTo(3);
    }
    for (String color : ChartStyle.darkSeries()) {
      assertThat(contrast(color, ChartStyle.DARK_BACKGROUND)).as(color).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void theFirstFiveSeriesStayApartForColourBlindReaders() {
    for (double[][] eye : BLINDNESS) {
      assertApart(ChartStyle.lightSeries(), eye, 5);
      assertApart(ChartStyle.darkSeries(), eye, 5);
    }
  }

  @Test
  void allColoursStayApartForOtherReaders() {
    assertThat(ChartStyle.lightSeries()).hasSize(ChartStyle.COLORS);
    assertThat(ChartStyle.darkSeries()).hasSize(ChartStyle.COLORS);
    assertApart(ChartStyle.lightSeries(), BLINDNESS[0], ChartStyle.COLORS);
    assertApart(ChartStyle.darkSeries(), BLINDNESS[0], ChartStyle.COLORS);
  }

  private static void assertApart(String[] colors, double[][] eye, int count) {
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < i; j++) {
        double distance = distance(lab(seen(colors[i], eye)), lab(seen(colors[j], eye)));
        assertThat(distance).as(colors[i] + " and " + colors[j]).isGreaterThan(18);
      }
    }
  }

  @Test
  void everySeriesHasADashOfItsOwn() {
    String css = ChartStyle.css();
    for (int i = 1; i < ChartStyle.SERIES; i++) {
      assertThat(css).contains("." + ChartStyle.dash(i) + "{stroke-dasharray:");
    }
  }

  @Test
  void darkColoursAreForScreensOnly() {
    assertThat(ChartStyle.css())
        .contains("@media screen and (prefers-color-scheme:dark){")
        .doesNotContain("var(");
  }

  private static double[] linear(String hex) {
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double v = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      rgb[i] = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
    return rgb;
  }

  private static double[] seen(String hex, double[][] eye) {
    double[] rgb = linear(hex);
    double[] out = new double[3];
    for (int i = 0; i < 3; i++) {
      out[i] =
          Math.min(1, Math.max(0, eye[i][0] * rgb[0] + eye[i][1] * rgb[1] + eye[i][2] * rgb[2]));
    }
    return out;
  }

  private static double luminance(double[] rgb) {
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  private static double contrast(String a, String b) {
    double la = luminance(linear(a));
    double lb = luminance(linear(b));
    return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
  }

  private static double[] lab(double[] rgb) {
    double x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047;
    double y = luminance(rgb);
    double z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883;
    return new double[] {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
  }

  private static double f(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (841.0 / 108) * t + 4.0 / 29;
  }

  private static double distance(double[] a, double[] b) {
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }
}
