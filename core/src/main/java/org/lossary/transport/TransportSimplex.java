package org.lossary.transport;

/**
 * Solves min sum P_ij c_ij over plans P >= 0 with given row and column sums, exactly: the network
 * simplex method on the bipartite graph of sources and sinks.
 *
 * <p>The basis is a spanning tree of cells. It is kept strongly feasible (a cell of the tree
 * without flow points towards the root), which the choice of the leaving cell maintains and which
 * rules out cycling. Entering cells are priced in blocks. Potentials are computed from the root
 * anew in the part of the tree that moved, so that no error builds up; after the last step so are
 * the flows.
 *
 * <p>Masses of sources are multiplied by the sum of those of the sinks and the other way round:
 * equal masses stay whole numbers. Points without mass take no part; they get the potentials that a
 * first bit of mass would pay.
 *
 * <p>Sources: R. Ahuja, T. Magnanti and J. Orlin, Network Flows, 1993, chapter 11; W. Cunningham, A
 * network simplex method, 1976.
 */
final class TransportSimplex {
  /** Reduced costs that are this far below 0, relative to their terms, are below 0. */
  private static final double TOLERANCE = 2e-14;

  double[] a = new double[0];
  double[] b = new double[0];

  /** Row after row, as many columns as there are sinks. */
  double[] cost = new double[0];

  /** The dual potentials of sources and sinks. */
  double[] f = new double[0];

  double[] g = new double[0];

  private final SpanningTree tree = new SpanningTree();
  private int[] sources = new int[0];
  private int[] sinks = new int[0];
  private int n;
  private int m;
  private int columns;
  private double total;
  private double value;

  /** Makes room for so many sources and sinks. */
  void size(int rows, int columns) {
    if (a.length < rows) {
      a = new double[rows];
      f = new double[rows];
      sources = new int[rows];
    }
    if (b.length < columns) {
      b = new double[columns];
      g = new double[columns];
      sinks = new int[columns];
    }
    if (cost.length < rows * columns) {
      cost = new double[rows * columns];
    }
  }

  /** Solves for the masses and costs that are there; the sums must not be 0. */
  void solve(int rows, int width, double aSum, double bSum) {
    columns = width;
    n = 0;
    m = 0;
    for (int i = 0; i < rows; i++) {
      if (a[i] > 0) {
        sources[n++] = i;
      }
    }
    for (int j = 0; j < width; j++) {
      if (b[j] > 0) {
        sinks[m++] = j;
      }
    }
    total = aSum * bSum;
    tree.size(n, m);
    corner(aSum, bSum);
    tree.potentials(m + n - 1, cost, sources, sinks, columns);
    improve();
    flows(aSum, bSum);
    for (int i = 0; i < n; i++) {
      f[sources[i]] = tree.potential[i];
    }
    for (int j = 0; j < m; j++) {
      g[sinks[j]] = tree.potential[n + j];
    }
    idle(rows, width);
  }

  /** The first basis: each source in turn fills the sinks in turn. The last sink is the root. */
  private void corner(double aSum, double bSum) {
    int i = 0;
    int j = 0;
    double left = a[sources[0]] * bSum;
    double right = b[sinks[0]] * aSum;
    while (i < n - 1 || j < m - 1) {
      // On a tie the sink is left first: the empty cell then points to the root.
      if (j < m - 1 && (i == n - 1 || right <= left)) {
        tree.attach(n + j, i, right);
        left = Math.max(0, left - right);
        j++;
        right = b[sinks[j]] * aSum;
      } else {
        tree.attach(i, n + j, left);
        right = Math.max(0, right - left);
        i++;
        left = a[sources[i]] * bSum;
      }
    }
    tree.attach(n - 1, n + m - 1, left);
  }

  private void improve() {
    long cells = (long) n * m;
    int block = (int) Math.max(16, Math.min(cells, 2 * (long) Math.sqrt((double) cells)));
    long most = 10_000 + 20 * cells;
    int i = 0;
    int j = 0;
    long idle = 0;
    double[] u = tree.potential;
    for (long pivots = 0; idle < cells && pivots < most; ) {
      double least = 0;
      int source = -1;
      int sink = -1;
      for (int left = block; left > 0 && idle < cells; ) {
        int end = Math.min(m, j + left);
        int row = sources[i] * columns;
        double ui = u[i];
        left -= end - j;
        idle += end - j;
        for (; j < end; j++) {
          double c = cost[row + sinks[j]];
          double reduced = c - ui - u[n + j];
          if (reduced < least
              && reduced < -TOLERANCE * (Math.abs(c) + Math.abs(ui) + Math.abs(u[n + j]))) {
            least = reduced;
            source = i;
            sink = j;
          }
        }
        if (j == m) {
          j = 0;
          i = i + 1 == n ? 0 : i + 1;
        }
      }
      if (source >= 0) {
        int moved = tree.pivot(source, n + sink);
        tree.potentials(moved, cost, sources, sinks, columns);
        idle = 0;
        pivots++;
      }
    }
  }

  /** Flows anew from the masses, from the leaves to the root, and what they cost. */
  private void flows(double aSum, double bSum) {
    int[] order = tree.fromRoot();
    double[] flow = tree.flow;
    for (int v = 0; v < n + m; v++) {
      flow[v] = v < n ? a[sources[v]] * bSum : b[sinks[v - n]] * aSum;
    }
    double sum = 0;
    for (int k = n + m - 1; k > 0; k--) {
      int v = order[k];
      flow[v] = Math.max(0, flow[v]);
      flow[tree.parent[v]] -= flow[v];
      sum += flow[v] * cost[cell(v)];
    }
    value = sum / total;
  }

  private int cell(int v) {
    int w = tree.parent[v];
    return v < n ? sources[v] * columns + sinks[w - n] : sources[w] * columns + sinks[v - n];
  }

  private void idle(int rows, int width) {
    for (int i = 0; i < rows && n < rows; i++) {
      if (a[i] == 0) {
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < m; j++) {
          least = Math.min(least, cost[i * columns + sinks[j]] - g[sinks[j]]);
        }
        f[i] = least;
      }
    }
    for (int j = 0; j < width && m < width; j++) {
      if (b[j] == 0) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rows; i++) {
          least = Math.min(least, cost[i * columns + j] - f[i]);
        }
        g[j] = least;
      }
    }
  }

  /** The cost of the best plan, for masses divided by their sums. */
  double value() {
    return value;
  }

  /** How many cells the basis has; only they have flow. */
  int cells() {
    return n + m - 1;
  }

  /** The source of a cell of the basis. */
  int source(int cell) {
    return sources[cell < n ? cell : tree.parent[cell]];
  }

  /** The sink of a cell of the basis. */
  int sink(int cell) {
    return sinks[(cell < n ? tree.parent[cell] : cell) - n];
  }

  /** The part of all mass that goes through a cell of the basis. */
  double flow(int cell) {
    return tree.flow[cell] / total;
  }
}
