package org.lossary.transport;

/**
 * The basis of {@link TransportSimplex}: a rooted spanning tree of sources (nodes 0 to n - 1) and
 * sinks (n to n + m - 1), with the flow between each node and its parent, and potentials that make
 * the costs of the tree's cells tight. The root is the last sink.
 */
final class SpanningTree {
  int[] parent = new int[0];
  double[] flow = new double[0];
  double[] potential = new double[0];
  private int[] depth = new int[0];
  private int[] child = new int[0];
  private int[] next = new int[0];
  private int[] before = new int[0];
  private int[] order = new int[0];
  private int n;
  private int nodes;

  void size(int sources, int sinks) {
    n = sources;
    nodes = sources + sinks;
    if (parent.length < nodes) {
      parent = new int[nodes];
      flow = new double[nodes];
      potential = new double[nodes];
      depth = new int[nodes];
      child = new int[nodes];
      next = new int[nodes];
      before = new int[nodes];
      order = new int[nodes];
    }
    java.util.Arrays.fill(child, 0, nodes, -1);
    parent[nodes - 1] = -1;
    depth[nodes - 1] = 0;
    flow[nodes - 1] = 0;
    potential[nodes - 1] = 0;
  }

  /** Hangs a node under another. */
  void attach(int node, int under, double amount) {
    parent[node] = under;
    flow[node] = amount;
    next[node] = child[under];
    before[node] = -1;
    if (child[under] >= 0) {
      before[child[under]] = node;
    }
    child[under] = node;
  }

  private void detach(int node) {
    if (before[node] >= 0) {
      next[before[node]] = next[node];
    } else {
      child[parent[node]] = next[node];
    }
    if (next[node] >= 0) {
      before[next[node]] = before[node];
    }
  }

  /**
   * Sends as much flow as possible around the cycle that a new cell closes, and replaces by it the
   * last cell of the cycle, from its top on and in the direction of the flow, that runs empty.
   *
   * @return the node from which on depths and potentials are out of date
   */
  int pivot(int source, int sink) {
    int s = source;
    int t = sink;
    int leaving = -1;
    boolean atSource = true;
    double amount = Double.POSITIVE_INFINITY;
    while (s != t) {
      if (depth[s] >= depth[t]) {
        // Down this side the flow runs from parent to child: it takes from cells of child sources.
        // That side comes first in the cycle, so that a tie is won by cells of the other side, and
        // by those nearer to the new cell.
        if (s < n && flow[s] < amount) {
          amount = flow[s];
          leaving = s;
          atSource = true;
        }
        s = parent[s];
      } else {
        if (t >= n && flow[t] <= amount) {
          amount = flow[t];
          leaving = t;
          atSource = false;
        }
        t = parent[t];
      }
    }
    shift(source, s, amount, true);
    shift(sink, s, amount, false);
    int top = leaving;
    int node = atSource ? source : sink;
    int under = atSource ? sink : source;
    // Turns the path from the new cell up to the one that leaves.
    double carried = amount;
    int moved = node;
    while (true) {
      int above = parent[node];
      double old = flow[node];
      boolean last = node == top;
      detach(node);
      attach(node, under, carried);
      if (last) {
        break;
      }
      carried = old;
      under = node;
      node = above;
    }
    return moved;
  }

  private void shift(int from, int top, double amount, boolean sourceSide) {
    for (int v = from; v != top; v = parent[v]) {
      boolean loses = sourceSide == (v < n);
      flow[v] = loses ? flow[v] - amount : flow[v] + amount;
    }
  }

  /** Depths and potentials of a node and all below it, from its parent's. */
  void potentials(int from, double[] cost, int[] sources, int[] sinks, int columns) {
    int v = from;
    while (true) {
      int w = parent[v];
      if (w >= 0) {
        int cell =
            v < n ? sources[v] * columns + sinks[w - n] : sources[w] * columns + sinks[v - n];
        potential[v] = cost[cell] - potential[w];
        depth[v] = depth[w] + 1;
      }
      if (child[v] >= 0) {
        v = child[v];
        continue;
      }
      while (v != from && next[v] < 0) {
        v = parent[v];
      }
      if (v == from) {
        return;
      }
      v = next[v];
    }
  }

  /** All nodes, each after its parent. */
  int[] fromRoot() {
    int count = 0;
    order[count++] = nodes - 1;
    for (int k = 0; k < count; k++) {
      for (int v = child[order[k]]; v >= 0; v = next[v]) {
        order[count++] = v;
      }
    }
    return order;
  }
}
