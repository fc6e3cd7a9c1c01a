package org.lossary.report.html;

import java.util.List;
import org.lossary.report.internal.Xml;
import org.lossary.report.number.Numbers;
import org.lossary.report.table.Cell;
import org.lossary.report.table.Column;
import org.lossary.report.table.Table;

/**
 * A table as HTML: numbers at the right in figures of equal width, the best value of a column in
 * bold type and named as such.
 */
final class HtmlTable {
  private HtmlTable() {}

  static String render(Table table) {
    StringBuilder out = new StringBuilder("<div class=\"scroll\" tabindex=\"0\"><table>\n");
    if (!table.caption().isEmpty()) {
      out.append("<caption><span>")
          .append(Html.marked(table.caption()).markup())
          .append("</span></caption>\n");
    }
    out.append("<thead><tr>");
    for (Column column : table.columns()) {
      String help = column.help().isEmpty() ? "" : " title=\"" + Xml.escape(column.help()) + "\"";
      String unit =
          column.unit().isEmpty() ? "" : " <small>" + Xml.escape(column.unit()) + "</small>";
      out.append("<th scope=\"col\"").append(numeric(column)).append(help).append('>');
      out.append(Xml.escape(column.name())).append(unit).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (int r = 0; r < table.rows().size(); r++) {
      out.append(table.isEmphasized(r) ? "<tr class=\"winner\">" : "<tr>");
      List<Cell> row = table.rows().get(r);
      for (int c = 0; c < row.size(); c++) {
        out.append(cell(table, r, c, row.get(c)));
      }
      out.append("</tr>\n");
    }
    return out.append("</tbody>\n</table></div>").toString();
  }

  private static String cell(Table table, int r, int c, Cell cell) {
    Column column = table.columns().get(c);
    String sort = Double.isNaN(cell.value()) ? "" : " data-v=\"" + cell.value() + "\"";
    String text = Xml.escape(column.numeric() ? Numbers.typographic(cell.text()) : cell.text());
    String shown =
        table.isBest(r, c)
            ? "<b class=\"best\">" + text + "<span class=\"aside\"> (best)</span></b>"
            : text;
    if (c == 0 && !column.numeric()) {
      return "<th scope=\"row\"" + sort + ">" + shown + "</th>";
    }
    return "<td" + numeric(column) + sort + ">" + shown + "</td>";
  }

  private static String numeric(Column column) {
    return column.numeric() ? " class=\"num\"" : "";
  }
}
