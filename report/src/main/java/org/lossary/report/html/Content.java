package org.lossary.report.html;

import java.util.function.Consumer;
import org.lossary.report.chart.Chart;
import org.lossary.report.internal.Xml;
import org.lossary.report.math.MathMl;
import org.lossary.report.table.Table;

/**
 * What a section of a report holds, from top to bottom. Texts may mark {@code `code`} and {@code
 * **strong words**}; for text from data, which might hold these marks by chance, there are the
 * methods that take {@link Html}.
 */
public final class Content {
  private static final double WIDE = 600;

  private final StringBuilder out = new StringBuilder();
  private final Ids ids;
  private final int level;

  Content(Ids ids, int level) {
    this.ids = ids;
    this.level = level;
  }

  /** Adds a paragraph. */
  public Content paragraph(String text) {
    return paragraph(Html.marked(text));
  }

  /** Adds a paragraph. */
  public Content paragraph(Html text) {
    return html("<p>" + text.markup() + "</p>");
  }

  /** Adds a list of points. */
  public Content list(String... items) {
    Html[] marked = new Html[items.length];
    for (int i = 0; i < items.length; i++) {
      marked[i] = Html.marked(items[i]);
    }
    return list(marked);
  }

  /** Adds a list of points. */
  public Content list(Html... items) {
    StringBuilder list = new StringBuilder("<ul>\n");
    for (Html item : items) {
      list.append("<li>").append(item.markup()).append("</li>\n");
    }
    return html(list.append("</ul>").toString());
  }

  /** Adds key figures in large type: label, value, label, value, and so on. */
  public Content facts(String... labelsAndValues) {
    return pairs("facts", labelsAndValues);
  }

  /** Adds terms and what there is to say about each: term, text, term, text, and so on. */
  public Content terms(String... termsAndTexts) {
    return pairs("terms", termsAndTexts);
  }

  private Content pairs(String cls, String... texts) {
    if (texts.length % 2 != 0) {
      throw new IllegalArgumentException("every label needs a value");
    }
    StringBuilder list = new StringBuilder("<dl class=\"" + cls + "\">\n");
    for (int i = 0; i < texts.length; i += 2) {
      list.append("<div><dt>").append(Html.marked(texts[i]).markup()).append("</dt>");
      list.append("<dd>").append(Html.marked(texts[i + 1]).markup()).append("</dd></div>\n");
    }
    return html(list.append("</dl>").toString());
  }

  /** Adds a table; readers can sort it by a column where scripts run. */
  public Content table(Table table) {
    return html(HtmlTable.render(table));
  }

  /** Adds a chart with a caption under it. */
  public Content figure(Chart chart, String caption) {
    return html(markup(chart, caption));
  }

  /** Adds charts next to each other where there is room, for charts about 500 pixels wide. */
  public Content figures(Chart... charts) {
    StringBuilder grid = new StringBuilder("<div class=\"grid\">\n");
    for (Chart chart : charts) {
      grid.append(markup(chart, "")).append('\n');
    }
    return html(grid.append("</div>").toString());
  }

  private String markup(Chart chart, String caption) {
    String text =
        caption.isEmpty() ? "" : "<figcaption>" + Html.marked(caption).markup() + "</figcaption>\n";
    // On a narrow screen it scrolls, since letters of half their size cannot be read.
    String open = chart.width() > WIDE ? "<figure class=\"wide\">\n" : "<figure>\n";
    return open + chart.svg(ids.of("chart")) + text + "</figure>";
  }

  /** Adds program code, with a button that copies it where scripts run. */
  public Content code(String language, String source) {
    String lang = Xml.escape(language);
    String text = Xml.escape(source.strip());
    return html(
        "<div class=\"code\"><pre><code class=\"language-"
            + lang
            + "\">"
            + text
            + "</code></pre></div>");
  }

  /**
   * Adds a formula on a line of its own.
   *
   * @throws IllegalArgumentException if the LaTeX holds what {@link MathMl} does not know
   */
  public Content formula(String latex) {
    return formula(Html.trusted(MathMl.display(latex)));
  }

  /** Adds a formula on a line of its own, as MathML or other trusted markup. */
  public Content formula(Html formula) {
    return html("<div class=\"formula\">" + formula.markup() + "</div>");
  }

  /** Adds something the reader must know before trusting the result. */
  public Content warning(String text) {
    return warning(Html.marked(text));
  }

  /** Adds something the reader must know before trusting the result. */
  public Content warning(Html text) {
    return html(
        "<div class=\"box warning\" role=\"note\"><strong>Caution.</strong> "
            + text.markup()
            + "</div>");
  }

  /** Adds a remark. */
  public Content note(String text) {
    return html("<div class=\"box note\" role=\"note\">" + Html.marked(text).markup() + "</div>");
  }

  /** Adds a part that is folded up until the reader opens it; printing opens it. */
  public Content details(String summary, Consumer<Content> body) {
    return html(
        "<details>\n<summary>"
            + Html.marked(summary).markup()
            + "</summary>\n"
            + inner(body, level)
            + "</details>");
  }

  /** Adds a part with a heading of its own. */
  public Content subsection(String heading, Consumer<Content> body) {
    String title = HtmlReport.heading(Math.min(6, level + 1), ids.of(heading), heading);
    return html(title + inner(body, Math.min(6, level + 1)).stripTrailing());
  }

  private String inner(Consumer<Content> body, int innerLevel) {
    Content content = new Content(ids, innerLevel);
    body.accept(content);
    return content.markup();
  }

  /** Adds markup of one's own. */
  public Content html(Html markup) {
    return html(markup.markup());
  }

  private Content html(String markup) {
    out.append(markup).append('\n');
    return this;
  }

  String markup() {
    return out.toString();
  }
}
