package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.ranking.QueryGroups;

/** Draws queries of different lengths with grades, as a column and as rows filled up. */
final class QueryGroupsSampler implements InputsSampler<QueryGroups> {
  @Override
  public Class<QueryGroups> type() {
    return QueryGroups.class;
  }

  @Override
  public QueryGroups draw(StructuredLoss<QueryGroups> loss, SplittableRandom random, int size) {
    int queries = size == 1 ? 3 : 70 * size;
    int longest = size == 1 ? 5 : 100;
    int[] lengths = new int[queries];
    int documents = 0;
    for (int i = 0; i < queries; i++) {
      lengths[i] = longest - random.nextInt(3);
      documents += lengths[i];
    }
    boolean padded = random.nextBoolean();
    int numbers = padded ? queries * longest : documents;
    double[] relevance = new double[numbers];
    for (int i = 0; i < numbers; i++) {
      relevance[i] = random.nextInt(4) == 0 ? (float) (3 * random.nextDouble()) : random.nextInt(4);
    }
    return padded
        ? QueryGroups.padded(Fuzz.normal(random, queries, longest, 1), relevance, lengths)
        : QueryGroups.of(Fuzz.normal(random, documents, 1, 1), relevance, lengths);
  }

  @Override
  public QueryGroups fuzz(StructuredLoss<QueryGroups> loss, SplittableRandom random) {
    int queries = random.nextInt(4);
    boolean wrong = random.nextInt(20) == 0;
    int longest = random.nextInt(6);
    int[] lengths = new int[queries];
    int documents = 0;
    for (int i = 0; i < queries; i++) {
      lengths[i] = random.nextInt(longest + 1) + (wrong ? random.nextInt(3) - 1 : 0);
      documents += lengths[i];
    }
    documents = Math.max(0, documents + (wrong ? random.nextInt(3) - 1 : 0));
    boolean padded = random.nextBoolean();
    Matrix scores = padded ? Fuzz.any(random, queries, longest) : Fuzz.any(random, documents, 1);
    double[] relevance = new double[padded ? queries * longest : documents];
    int kind = random.nextInt(5);
    double same = random.nextInt(3);
    for (int i = 0; i < relevance.length; i++) {
      relevance[i] =
          switch (kind) {
            case 0 -> same;
            case 1 -> random.nextInt(2);
            case 2 -> random.nextInt(5);
            case 3 -> 40 * random.nextDouble();
            default -> random.nextInt(10) == 0 ? 400 : 1e-30;
          };
      if (wrong && random.nextInt(4) == 0) {
        relevance[i] = random.nextBoolean() ? -1 : Double.NaN;
      }
    }
    QueryGroups inputs =
        padded
            ? QueryGroups.padded(scores, relevance, lengths)
            : QueryGroups.of(scores, relevance, lengths);
    return random.nextInt(3) == 0
        ? inputs.weights(random.doubles(queries, 0, 2).toArray())
        : inputs;
  }

  @Override
  public void bind(
      StructuredLoss<QueryGroups> loss, QueryGroups inputs, int query, Bindings bindings) {
    int n = inputs.length(query);
    double[] s = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      s[i] = inputs.score(query, i);
      y[i] = inputs.relevance(query, i);
    }
    bindings.set("s", s).set("y", y);
  }
}
