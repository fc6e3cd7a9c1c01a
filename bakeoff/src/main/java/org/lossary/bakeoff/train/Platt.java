package org.lossary.bakeoff.train;

/**
 * Probabilities from scores: the sigmoid of a score + b, by the most likely a and b, with targets
 * (n1 + 1) / (n1 + 2) and 1 / (n0 + 2) in place of 1 and 0 so that separable scores stay finite (J.
 * Platt, Probabilistic outputs for support vector machines, 1999). Newton's method with halved
 * steps; a is kept at least 0, since a score that ran the wrong way on few rows is no reason to
 * turn all predictions around. A row of weight w counts as w rows.
 */
record Platt(double a, double b) {
  static final Platt NONE = new Platt(1, 0);

  static Platt fit(double[] scores, double[] labels, double[] weights) {
    int rows = scores.length;
    double n = 0;
    double ones = 0;
    double scale = 0;
    for (int i = 0; i < rows; i++) {
      n += weights[i];
      ones += weights[i] * labels[i];
      scale += weights[i] * Math.abs(scores[i]);
    }
    scale /= n;
    double high = (ones + 1) / (ones + 2);
    double low = 1 / (n - ones + 2);
    double a = 0;
    double b = Math.log((ones + 1) / (n - ones + 1));
    double unit = scale > 0 ? scale : 1;
    double loss = loss(scores, labels, weights, high, low, a / unit, b);
    for (int step = 0; step < 50; step++) {
      double ga = 0;
      double gb = 0;
      double haa = 1e-10;
      double hab = 0;
      double hbb = 1e-10;
      for (int i = 0; i < rows; i++) {
        double x = scores[i] / unit;
        double p = sigmoid(a * x + b);
        double d = weights[i] * (p - (labels[i] == 1 ? high : low));
        double w = weights[i] * (p * (1 - p));
        ga += d * x;
        gb += d;
        haa += w * x * x;
        hab += w * x;
        hbb += w;
      }
      double det = haa * hbb - hab * hab;
      double da = -(hbb * ga - hab * gb) / det;
      double db = -(haa * gb - hab * ga) / det;
      double size = 1;
      double next = loss;
      while (size > 1e-6) {
        next = loss(scores, labels, weights, high, low, (a + size * da) / unit, b + size * db);
        if (next < loss) {
          break;
        }
        size /= 2;
      }
      if (!(next < loss)) {
        break;
      }
      a += size * da;
      b += size * db;
      boolean settled = loss - next < 1e-9 * n;
      loss = next;
      if (settled) {
        break;
      }
    }
    return a >= 0 ? new Platt(a / unit, b) : new Platt(0, Math.log((ones + 1) / (n - ones + 1)));
  }

  double apply(double score) {
    return sigmoid(a * score + b);
  }

  private static double loss(
      double[] scores,
      double[] labels,
      double[] weights,
      double high,
      double low,
      double a,
      double b) {
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      double z = a * scores[i] + b;
      double softplus = Math.max(0, z) + Math.log1p(Math.exp(-Math.abs(z)));
      sum += weights[i] * (softplus - (labels[i] == 1 ? high : low) * z);
    }
    return sum;
  }

  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }
}
