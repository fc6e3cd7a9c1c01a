package org.lossary.cli;

import java.util.ArrayList;
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
    String id = run.columns().id();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.number("row").help("of the data, from 1"));
    if (id != null) {
      columns.add(Column.text(id));
    }
    columns.add(Column.text("class"));
    columns.add(Column.number("nearest row"));
    if (id != null) {
      columns.add(Column.text("its " + id));
    }
    columns.add(Column.text("its class"));
    columns.add(Column.number("nearness").help("cosine, or minus the squared distance"));
    columns.add(Column.number("MAP@R of the query"));
    Table table = Table.of(columns.toArray(Column[]::new));
    int[] rows = run.result().split().test();
    for (Mistake mistake : worst) {
      List<Object> cells = new ArrayList<>();
      for (int row : new int[] {mistake.row(), mistake.nearest()}) {
        cells.add(Cell.count(rows[row] + 1));
        if (id != null) {
          cells.add(shortened(run.columns().name(rows[row])));
        }
        cells.add(test.classes().get(test.labels()[row]));
      }
      cells.add(Cell.number(mistake.nearness(), 4));
      cells.add(Cell.of(Numbers.fixed(mistake.main(), 3), mistake.main()));
      table.row(cells.toArray());
    }
    return table;
  }
}
