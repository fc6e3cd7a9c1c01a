package org.lossary.cli;

import java.util.List;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.retrieval.RetrievalScores.Mistake;
import org.lossary.report.html.Content;
import org.lossary.report.number.Numbers;
import org.lossary.report.table.Cell;
import org.lossary.report.table.Column;
import org.lossary.report.table.Table;

/** The queries of a training's judging rows that find something wrong first. */
final class EmbedMistakes {
  private static final int MOST = 20;
  private static final int LONGEST = 60;

  private EmbedMistakes() {}

  static void add(Content c, EmbedRun run) {
    List<Mistake> worst = run.result().after().mistakes(MOST);
    if (worst.isEmpty()) {
      c.paragraph("There are none: what is nearest to every query is right.");
    } else if (run.result().test() instanceof PairVectors pairs) {
      c.table(ofPairs(pairs, worst));
    } else {
      c.table(ofClasses(run, (Vectors) run.result().test(), worst));
    }
  }

  private static Table ofPairs(PairVectors test, List<Mistake> worst) {
    Table table =
        Table.of(
            Column.text("anchor"),
            Column.text("its positive"),
            Column.text("found instead"),
            Column.number("nearness").help("cosine, or minus the squared distance"),
            Column.number("rank").help("of the positive"));
    for (Mistake mistake : worst) {
      table.row(
          shortened(test.words().anchors().get(mistake.row())),
          shortened(test.words().positives().get(mistake.row())),
          shortened(test.words().positives().get(mistake.nearest())),
          Cell.number(mistake.nearness(), 4),
          Cell.count(Math.round(1 / mistake.main())));
    }
    return table;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
  }

  private static Table ofClasses(EmbedRun run, Vectors test, List<Mistake> worst) {
    Table table =
        Table.of(
            Column.number("row").help("of the data, from 1"),
            Column.text("class"),
            Column.number("nearest row"),
            Column.text("its class"),
            Column.number("nearness").help("cosine, or minus the squared distance"),
            Column.number("MAP@R of the query"));
    int[] rows = run.result().split().test();
    for (Mistake mistake : worst) {
      table.row(
          Cell.count(rows[mistake.row()] + 1),
          test.classes().get(test.labels()[mistake.row()]),
          Cell.count(rows[mistake.nearest()] + 1),
          test.classes().get(test.labels()[mistake.nearest()]),
          Cell.number(mistake.nearness(), 4),
          Cell.of(Numbers.fixed(mistake.main(), 3), mistake.main()));
    }
    return table;
  }
}
