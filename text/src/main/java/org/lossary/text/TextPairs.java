package org.lossary.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.Seeds;
import org.lossary.tables.Column;
import org.lossary.tables.Table;

/**
 * Pairs of texts: an anchor that asks, a question for example, and a positive that it is to find;
 * with a negative each they are triplets.
 *
 * @param name how messages and reports call them
 * @param anchors one for each pair
 * @param positives one for each pair
 * @param negatives one for each pair, or null
 * @param scores how alike the two are to be, or null
 */
public record TextPairs(
    String name,
    List<String> anchors,
    List<String> positives,
    @Nullable List<String> negatives,
    @Nullable List<Double> scores) {

  /** Copies the lists, and checks that they have one length. */
  public TextPairs {
    anchors = List.copyOf(anchors);
    positives = List.copyOf(positives);
    negatives = negatives == null ? null : List.copyOf(negatives);
    scores = scores == null ? null : List.copyOf(scores);
    int rows = anchors.size();
    if (rows != positives.size()
        || (negatives != null && rows != negatives.size())
        || (scores != null && rows != scores.size())) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT, name, "there must be one of each for a pair", rows + " anchors");
    }
  }

  /**
   * Pairs of a table.
   *
   * @param negative the column with negatives, or null
   * @param score the column with scores, or null
   */
  public static TextPairs of(
      Table table,
      String anchor,
      String positive,
      @Nullable String negative,
      @Nullable String score) {
    return new TextPairs(
        table.origin(),
        texts(table, anchor),
        texts(table, positive),
        negative == null ? null : texts(table, negative),
        score == null ? null : Arrays.stream(table.column(score).finiteNumbers()).boxed().toList());
  }

  private static List<String> texts(Table table, String name) {
    Column column = table.column(name);
    return IntStream.range(0, table.rows()).mapToObj(i -> text(table, column, i)).toList();
  }

  private static String text(Table table, Column column, int row) {
    String text = column.text(row);
    if (text == null || text.isBlank()) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT,
          table.origin(),
          "column '" + column.name() + "' must have a text in every row",
          "none in row " + (row + 1));
    }
    return text.strip();
  }

  /** So many pairs, drawn by a seed; all of them if there are no more. */
  public TextPairs draw(int count, long seed) {
    if (count >= anchors.size()) {
      return this;
    }
    List<Integer> some = Arrays.stream(Seeds.draw(anchors.size(), count, seed)).boxed().toList();
    List<String> of = negatives;
    List<Double> score = scores;
    return new TextPairs(
        name,
        some.stream().map(anchors::get).toList(),
        some.stream().map(positives::get).toList(),
        of == null ? null : some.stream().map(of::get).toList(),
        score == null ? null : some.stream().map(score::get).toList());
  }
}
