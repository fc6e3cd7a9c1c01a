package org.lossary.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.metric.DistillKl;
import org.lossary.metric.QueryCandidates;

/** Draws queries with candidates that a teacher has scored. */
final class QueryCandidatesSampler implements InputsSampler<QueryCandidates> {
  private static final int CANDIDATES = 3;

  /** What was drawn last; inputs do not show it. */
  private double[] teacher = {};

  @Override
  public Class<QueryCandidates> type() {
    return QueryCandidates.class;
  }

  private static int perQuery(StructuredLoss<QueryCandidates> loss, int candidates) {
    return loss instanceof DistillKl ? candidates : candidates - 1;
  }

  @Override
  public QueryCandidates draw(
      StructuredLoss<QueryCandidates> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 3 : 250 * size;
    int columns = size == 1 ? 3 : 10;
    List<Matrix> candidates = new ArrayList<>();
    for (int k = 0; k < CANDIDATES; k++) {
      candidates.add(Fuzz.normal(random, rows, columns, 1));
    }
    teacher = new double[rows * perQuery(loss, CANDIDATES)];
    for (int i = 0; i < teacher.length; i++) {
      teacher[i] = Fuzz.gaussian(random);
    }
    return QueryCandidates.of(Fuzz.normal(random, rows, columns, 1), candidates, teacher);
  }

  @Override
  public QueryCandidates fuzz(StructuredLoss<QueryCandidates> loss, SplittableRandom random) {
    Matrix query = Fuzz.any(random, random.nextInt(4), 1 + random.nextInt(5));
    List<Matrix> candidates = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int k = 0; k < count; k++) {
      candidates.add(random.nextInt(4) == 0 ? query : Fuzz.anyLike(random, query));
    }
    int numbers = random.nextInt(10) == 0 ? random.nextInt(5) : perQuery(loss, count);
    double[] any = new double[query.rows() * numbers];
    for (int i = 0; i < any.length; i++) {
      any[i] =
          switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> random.nextInt(50) == 0 ? Double.NaN : 1e3;
            case 2 -> -1e3;
            default -> Fuzz.gaussian(random);
          };
    }
    return QueryCandidates.of(query, candidates, any);
  }

  @Override
  public void bind(
      StructuredLoss<QueryCandidates> loss, QueryCandidates inputs, int item, Bindings bindings) {
    double[][] rows = new double[inputs.candidates()][];
    for (int k = 0; k < rows.length; k++) {
      rows[k] = Fuzz.row(inputs.candidate(k), item);
    }
    int numbers = perQuery(loss, rows.length);
    bindings.set("q", Fuzz.row(inputs.query(), item));
    bindings.set("c", rows);
    bindings.set("t", java.util.Arrays.copyOfRange(teacher, item * numbers, (item + 1) * numbers));
    bindings.set("M", rows.length);
  }

  @Override
  public boolean finite(StructuredLoss<QueryCandidates> loss, QueryCandidates inputs) {
    // Powers of what is greater, or the inverse of what is less, leave the range of floats.
    return Fuzz.ordinary(inputs, 1e9);
  }
}
