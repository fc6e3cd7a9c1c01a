package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.metric.QueryNegatives;

/** Draws queries with positives and negatives, shared or their own. */
final class QueryNegativesSampler implements InputsSampler<QueryNegatives> {
  @Override
  public Class<QueryNegatives> type() {
    return QueryNegatives.class;
  }

  @Override
  public QueryNegatives draw(
      StructuredLoss<QueryNegatives> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 3 : 120 * size;
    int columns = size == 1 ? 3 : 20;
    boolean shared = random.nextBoolean();
    int negatives = shared ? (size == 1 ? 4 : 50 * size) : 2 * rows;
    Matrix query = Fuzz.normal(random, rows, columns, 1);
    Matrix positive = Fuzz.normal(random, rows, columns, 1);
    Matrix others = Fuzz.normal(random, negatives, columns, 1);
    return shared
        ? QueryNegatives.shared(query, positive, others)
        : QueryNegatives.own(query, positive, others);
  }

  @Override
  public QueryNegatives fuzz(StructuredLoss<QueryNegatives> loss, SplittableRandom random) {
    Matrix query = Fuzz.any(random, random.nextInt(5), 1 + random.nextInt(4));
    Matrix positive = random.nextInt(4) == 0 ? query : Fuzz.anyLike(random, query);
    int count = random.nextInt(4);
    if (random.nextBoolean()) {
      Matrix others = Fuzz.anyTyped(random, query, count, query.columns());
      return QueryNegatives.shared(query, positive, others);
    }
    int rows = count * query.rows() + (random.nextInt(20) == 0 ? 1 : 0);
    return QueryNegatives.own(query, positive, Fuzz.anyTyped(random, query, rows, query.columns()));
  }

  @Override
  public void bind(
      StructuredLoss<QueryNegatives> loss, QueryNegatives inputs, int item, Bindings bindings) {
    int count = inputs.negativesOf(item);
    double[][] negatives = new double[count][];
    for (int k = 0; k < count; k++) {
      negatives[k] = Fuzz.row(inputs.matrices().get(2), inputs.firstNegative(item) + k);
    }
    bindings.set("q", Fuzz.row(inputs.matrices().get(0), item));
    bindings.set("p", Fuzz.row(inputs.matrices().get(1), item));
    bindings.set("n", negatives);
    bindings.set("M", count);
  }

  @Override
  public boolean finite(StructuredLoss<QueryNegatives> loss, QueryNegatives inputs) {
    // Products of what is greater, or the inverse of what is less, leave the range of floats.
    return Fuzz.ordinary(inputs, 1e9);
  }
}
