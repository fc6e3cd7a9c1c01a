package org.lossary.metric;

import java.util.ArrayList;
import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Queries with candidates that a teacher has scored: row i of {@code query} belongs to row i of
 * each candidate. An item is a query with its candidates. The first candidates are the positive
 * ones, where the loss makes a difference.
 *
 * <p>The matrices are the queries and then the candidates. The array of the teacher's numbers
 * belongs to the caller, who may change what it contains from step to step.
 */
public final class QueryCandidates extends Inputs<QueryCandidates> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a query with its candidates")
          .matrix("query", "queries x dimensions", "embeddings of the queries", "real")
          .matrix(
              "candidate",
              "queries x dimensions, several",
              "a matrix for each candidate of every query, positive ones first",
              "real")
          .constant(
              "teacher",
              "some for each query",
              "the teacher's scores of the candidates, query after query",
              "finite");

  private final List<String> names;
  private final double[] teacher;

  private QueryCandidates(
      List<? extends Matrix> matrices, List<String> names, double[] teacher, Settings settings) {
    super(matrices, settings);
    this.names = names;
    this.teacher = teacher;
  }

  /**
   * Queries with candidates.
   *
   * @param candidates at least one matrix
   * @param teacher the teacher's numbers, as many for each query, query after query: what they mean
   *     is said by the loss
   * @throws LossException unless all have one shape and one element type and the numbers can be
   *     shared among the queries
   */
  public static QueryCandidates of(
      Matrix query, List<? extends Matrix> candidates, double... teacher) {
    LossException.require(
        !candidates.isEmpty(), "query candidates", "candidates", "must not be empty", 0);
    List<Matrix> matrices = new ArrayList<>();
    List<String> names = new ArrayList<>();
    matrices.add(query);
    names.add("query");
    for (Matrix candidate : candidates) {
      String name = "candidate" + names.size();
      LossException.require(
          candidate.rows() == query.rows() && candidate.columns() == query.columns(),
          "query candidates",
          name,
          "must have the shape of query (" + query + ")",
          candidate);
      matrices.add(candidate);
      names.add(name);
    }
    LossException.require(
        query.rows() == 0 ? teacher.length == 0 : teacher.length % query.rows() == 0,
        "query candidates",
        "teacher",
        "must be as many numbers for each of the " + query.rows() + " queries",
        teacher.length);
    return new QueryCandidates(matrices, List.copyOf(names), teacher, Settings.DEFAULT);
  }

  @Override
  protected QueryCandidates with(List<? extends Matrix> matrices, Settings settings) {
    return new QueryCandidates(matrices, names, teacher, settings);
  }

  /** The queries, one a row. */
  public Matrix query() {
    return matrices().get(0);
  }

  /** The number of candidates of a query. */
  public int candidates() {
    return matrices().size() - 1;
  }

  /** Candidate number {@code index} of all queries, one a row. */
  public Matrix candidate(int index) {
    return matrices().get(1 + index);
  }

  /** How many numbers of the teacher each query has; 0 if there are no queries. */
  int perQuery() {
    return items() == 0 ? 0 : teacher.length / items();
  }

  /** A number of the teacher. */
  double teacher(int item, int index) {
    return teacher[item * perQuery() + index];
  }

  /** Throws unless the teacher's numbers are finite and {@code least} to {@code most} a query. */
  void requireTeacher(String loss, int least, int most) {
    int found = perQuery();
    if (items() > 0 && (found < least || found > most)) {
      throw new LossException(
          loss,
          "teacher's numbers for each query",
          least == most ? "must be " + least : "must be " + least + " or " + most,
          found);
    }
    for (int i = 0; i < teacher.length; i++) {
      if (!Double.isFinite(teacher[i])) {
        throw new LossException(loss, "teacher's number " + i, "must be finite", teacher[i]);
      }
    }
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public int items() {
    return query().rows();
  }
}
