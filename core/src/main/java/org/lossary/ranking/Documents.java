package org.lossary.ranking;

import java.util.Arrays;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Order;
import org.lossary.internal.maths.Maths64;

/** The documents of one query, in arrays that are used again from query to query. */
final class Documents {
  private static final double LN2 = 0x1.62e42fefa39efp-1;

  /** Number of documents. */
  int n;

  /** Scores, in the order given. */
  double[] score = new double[0];

  /** Relevance, in the order given. */
  double[] relevance = score;

  /** Derivatives by the scores; 0 at first. */
  double[] slope = score;

  /** Numbers of documents in the order that was asked for last. */
  int[] order = new int[0];

  /** 1/log2(1 + r) at r, from 1 to {@link #n}. */
  double[] discount = score;

  /** For the loss. */
  double[] first = score;

  /** For the loss. */
  double[] second = score;

  private double[] key = score;
  private int[] work = order;

  /** How many of the discounts are computed; they do not depend on the query. */
  private int discounts;

  static Documents of(QueryGroups in, int query, Memory memory) {
    Documents documents = memory.object(Documents.class, Documents::new);
    documents.load(in, query);
    return documents;
  }

  void load(QueryGroups in, int query) {
    n = in.length(query);
    grow();
    for (int i = 0; i < n; i++) {
      score[i] = in.score(query, i);
      relevance[i] = in.relevance(query, i);
      slope[i] = 0;
    }
  }

  private void grow() {
    if (score.length >= n) {
      return;
    }
    int length = Math.max(n, score.length + score.length / 2);
    score = new double[length];
    relevance = new double[length];
    slope = new double[length];
    first = new double[length];
    second = new double[length];
    key = new double[length];
    discount = Arrays.copyOf(discount, length + 1);
    order = new int[length];
    work = new int[length];
  }

  /** Sorts from the highest score down; equal ones stay in the order given. */
  void byScore() {
    sort(score);
  }

  /** Sorts from the greatest relevance down; equal ones stay in the order given. */
  void byRelevance() {
    sort(relevance);
  }

  private void sort(double[] by) {
    for (int i = 0; i < n; i++) {
      key[i] = -by[i];
    }
    Order.sort(key, n, order, work);
  }

  /** Computes the discounts that are still missing. */
  void discounts() {
    for (int r = discounts + 1; r <= n; r++) {
      discount[r] = LN2 / Maths64.log(1.0 + r);
    }
    discounts = Math.max(discounts, n);
  }

  /** The greatest discounted cumulative gain of the first {@code k}; sorts by relevance. */
  double idealGain(int k, Gain gain) {
    byRelevance();
    return gain(k, gain);
  }

  /** The discounted cumulative gain of the first {@code k} in the order sorted last. */
  double gain(int k, Gain gain) {
    discounts();
    double sum = 0;
    for (int r = 0; r < Math.min(k, n); r++) {
      sum += gain.of(relevance[order[r]]) * discount[r + 1];
    }
    return sum;
  }
}
