package org.lossary.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.lossary.report.chart.Axis;
import org.lossary.report.chart.BarChart;
import org.lossary.report.chart.CalibrationPlot;
import org.lossary.report.chart.Chart;
import org.lossary.report.chart.DensityPlot;
import org.lossary.report.chart.Histogram;
import org.lossary.report.chart.IntervalPlot;
import org.lossary.report.chart.IntervalPlot.Standing;
import org.lossary.report.chart.LineChart;
import org.lossary.report.chart.ScatterPlot;
import org.lossary.report.chart.SmallMultiples;

/** One chart of every kind on made-up data, always the same. */
public final class SampleCharts {
  private static final int N = 20_000;

  private SampleCharts() {}

  static double huber(double r) {
    return Math.abs(r) <= 1 ? r * r / 2 : Math.abs(r) - 0.5;
  }

  static double huberSlope(double r) {
    return Math.max(-1, Math.min(1, r));
  }

  /** Charts by a file name. */
  public static Map<String, Chart> all() {
    Map<String, Chart> charts = new LinkedHashMap<>();
    charts.put("curve", curve());
    charts.put("losses", losses());
    charts.put("pinball-gradient", pinballGradient());
    charts.put("log-log", logLog());
    charts.put("intervals", intervals());
    charts.put("scatter", scatter());
    charts.put("histogram", histogram(false));
    charts.put("histogram-log", histogram(true));
    charts.put("calibration", calibration());
    charts.put("calibration-means", calibrationOfMeans());
    charts.put("calibration-log", calibrationOnLogAxes());
    charts.put("density", density(N));
    charts.put("points", density(300));
    charts.put("bars", bars());
    charts.put("bars-series", barsBySeries());
    charts.put("multiples", multiples());
    return charts;
  }

  static Chart curve() {
    return LineChart.of(
            "Huber loss, δ = 1",
            Axis.of("residual (prediction − target)"),
            Axis.of("loss and gradient"))
        .line("value", SampleCharts::huber, -4, 4, -1, 1)
        .line("gradient", SampleCharts::huberSlope, -4, 4, -1, 1);
  }

  static Chart losses() {
    return LineChart.of(
            "Losses of the contenders",
            Axis.of("residual").unit("kWh"),
            Axis.of("loss").range(0, 5))
        .subtitle("scaled to the same curvature at 0 where they have one")
        .line("squared error", r -> r * r / 2, -5, 5)
        .line("huber(delta=1)", SampleCharts::huber, -5, 5, -1, 1)
        .line("absolute error", Math::abs, -5, 5, 0)
        .line("cauchy", r -> Math.log1p(r * r) / 2, -5, 5)
        .line("log-cosh", r -> Math.log(Math.cosh(r)), -5, 5);
  }

  static Chart pinballGradient() {
    return LineChart.of(
            "Quantile loss, τ = 0.9: gradient", Axis.of("residual"), Axis.of("gradient"))
        .size(500, 340)
        .line("gradient", r -> r < 0 ? -0.9 : 0.1, -2, 2, 0)
        .reference(0, "target");
  }

  static Chart logLog() {
    double[] n = {1e3, 1e4, 1e5, 1e6, 1e7};
    return LineChart.of(
            "Time per call", Axis.of("elements").log(), Axis.of("time").unit("µs").log())
        .size(500, 340)
        .line("lanes", n, new double[] {0.3, 2.6, 27, 590, 6400})
        .line("scalar", n, new double[] {0.9, 8.8, 90, 1000, 10100});
  }

  static Chart intervals() {
    return IntervalPlot.of(
            "RMSE of each loss", Axis.of("RMSE, mean over 15 folds with 95 % interval").unit("kWh"))
        .row("huber(delta=1.35)", 0.1192, 0.1234, 0.1276, Standing.BEST)
        .row("log_cosh", 0.1201, 0.1241, 0.1281, Standing.TIED)
        .row("pseudo_huber(delta=1)", 0.1207, 0.1249, 0.1291, Standing.TIED)
        .row("mse", 0.1312, 0.1379, 0.1446, Standing.OTHER)
        .row("mae", 0.1333, 0.1391, 0.1449, Standing.OTHER)
        .row("quantile(tau=0.9)", 0.1522, 0.1612, 0.1702, Standing.OTHER)
        .row("mean of the target", 0.181, 0.187, 0.193, Standing.FADED)
        .reference(0.1234, "best");
  }

  static Chart scatter() {
    ScatterPlot plot = ScatterPlot.of("Ten classes", Axis.of("first"), Axis.of("second"));
    for (int g = 0; g < 10; g++) {
      double[] x = new double[20];
      double[] y = new double[20];
      for (int i = 0; i < x.length; i++) {
        x[i] = g % 5 + 0.3 * Math.sin(i * 1.7 + g);
        y[i] = g / 5 + 0.3 * Math.cos(i * 2.3 + g);
      }
      plot.group("class " + g, x, y);
    }
    return plot;
  }

  static double[] residuals() {
    Random random = new Random(7);
    double[] r = new double[N];
    for (int i = 0; i < N; i++) {
      r[i] = random.nextGaussian() * (random.nextInt(20) == 0 ? 12 : 1);
    }
    return r;
  }

  static Chart histogram(boolean log) {
    Histogram histogram =
        Histogram.of(
                log ? "Residuals, counts on a log axis" : "Residuals",
                Axis.of("residual").unit("kWh"),
                residuals())
            .reference(0, "0")
            .size(500, 300);
    return log ? histogram.logCounts() : histogram;
  }

  static Chart calibration() {
    Random random = new Random(3);
    double[] p = new double[4000];
    double[] q = new double[4000];
    double[] y = new double[4000];
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.pow(random.nextDouble(), 2);
      y[i] = random.nextDouble() < p[i] ? 1 : 0;
      q[i] = Math.min(1, Math.sqrt(p[i]) * 0.9);
    }
    return CalibrationPlot.ofProbabilities("Calibration")
        .curve("bce_with_logits", CalibrationPlot.groups(p, y, 10))
        .curve("focal(gamma=2)", CalibrationPlot.groups(q, y, 10))
        .size(500, 460);
  }

  static Chart calibrationOfMeans() {
    List<CalibrationPlot.Group> groups =
        List.of(
            new CalibrationPlot.Group(12, 14, 9, 19, 510),
            new CalibrationPlot.Group(25, 24, 20, 28, 490),
            new CalibrationPlot.Group(61, 66, 58, 74, 505),
            new CalibrationPlot.Group(140, 131, 118, 144, 495));
    return CalibrationPlot.ofMeans("Calibration of the mean", "€")
        .curve("tweedie(p=1.5)", groups)
        .size(500, 460);
  }

  static Chart calibrationOnLogAxes() {
    List<CalibrationPlot.Group> groups =
        List.of(
            new CalibrationPlot.Group(1.2, 1.4, 0.9, 1.9, 510),
            new CalibrationPlot.Group(25, 24, 20, 28, 490),
            new CalibrationPlot.Group(610, 660, 580, 740, 200),
            new CalibrationPlot.Group(14000, 0, 0, 14400, 30));
    return CalibrationPlot.ofMeans("Calibration of the mean, log axes", "€")
        .log()
        .curve("tweedie(p=1.5)", groups)
        .size(500, 460);
  }

  static Chart density(int n) {
    Random random = new Random(11);
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = 3 + random.nextGaussian();
      y[i] = random.nextGaussian() * (0.3 + 0.2 * Math.abs(x[i])) + 0.05 * (x[i] - 3) * (x[i] - 3);
    }
    return DensityPlot.of(
            "Residuals over predictions",
            Axis.of("prediction").unit("kWh"),
            Axis.of("residual").unit("kWh"),
            x,
            y)
        .trend()
        .size(500, 340);
  }

  static Chart bars() {
    return BarChart.of("Speed against libtorch", Axis.of("times as fast"))
        .bar("huber", 3.4, 3.9, 4.3)
        .bar("bce_with_logits", 4.4, 4.8, 5.1)
        .bar("cross_entropy 4096 × 1000", 2.9, 3.1, 3.4)
        .bar("log_cosh", 0.7, 0.8, 0.9)
        .reference(1, "libtorch")
        .digits(2)
        .size(620, 300);
  }

  static Chart barsBySeries() {
    return BarChart.of(
            "Time per element", Axis.of("time").unit("ns").log(), "lanes", "scalar", "libtorch")
        .bars("mse", 0.21, 0.55, 0.80)
        .bars("huber", 0.22, 0.71, 1.60)
        .bars("bce_with_logits", 0.9, 4.4, 6.1);
  }

  static Chart multiples() {
    SmallMultiples grid = SmallMultiples.of("Gradients", 3);
    String[] names = {"mse", "huber", "mae", "cauchy", "log_cosh"};
    for (int k = 0; k < names.length; k++) {
      int kind = k;
      grid.add(
          LineChart.of(names[k], Axis.of("residual"), Axis.of("").range(-2, 2))
              .line("gradient of " + names[k], r -> slope(kind, r), -3, 3, 0, -1, 1)
              .size(230, 170));
    }
    return grid;
  }

  private static double slope(int kind, double r) {
    return switch (kind) {
      case 0 -> r;
      case 1 -> huberSlope(r);
      case 2 -> Math.signum(r);
      case 3 -> r / (1 + r * r);
      default -> Math.tanh(r);
    };
  }
}
