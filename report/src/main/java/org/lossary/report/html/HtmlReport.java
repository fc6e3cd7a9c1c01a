package org.lossary.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lossary.report.chart.ChartStyle;
import org.lossary.report.internal.Xml;

/**
 * A report as a single HTML file. It holds its styles, pictures and the little script it has,
 * refers to nothing outside (a content security policy forbids it), and reads well in light mode,
 * in dark mode, in print and without scripts. The text is well-formed XML.
 */
public final class HtmlReport {
  private static final int CONTENTS_FROM = 4;

  private final String title;
  private final Ids ids = new Ids();
  private final StringBuilder body = new StringBuilder();
  private final List<String> contents = new ArrayList<>();
  private String subtitle = "";
  private String verdict = "";
  private String footer = "";

  private HtmlReport(String title) {
    this.title = title;
  }

  /** An empty report. */
  public static HtmlReport titled(String title) {
    return new HtmlReport(title);
  }

  /** Sets the line under the title: data, date, settings. */
  public HtmlReport subtitle(String text) {
    subtitle = "<p class=\"subtitle\">" + Html.marked(text).markup() + "</p>\n";
    return this;
  }

  /** Sets the answer: a box at the top with a headline and what follows from it. */
  public HtmlReport verdict(String headline, Consumer<Content> content) {
    Content inner = new Content(ids, 2);
    content.accept(inner);
    String head = "<p class=\"headline\">" + Html.marked(headline).markup() + "</p>\n";
    verdict =
        "<section class=\"verdict\" aria-label=\"Verdict\">\n"
            + head
            + inner.markup()
            + "</section>\n";
    return this;
  }

  /** Adds a section with a heading that can be linked to. */
  public HtmlReport section(String heading, Consumer<Content> content) {
    String id = ids.of(heading);
    Content inner = new Content(ids, 2);
    content.accept(inner);
    contents.add("<li><a href=\"#" + id + "\">" + Html.marked(heading).markup() + "</a></li>\n");
    body.append("<section>\n")
        .append(heading(2, id, heading))
        .append(inner.markup())
        .append("</section>\n");
    return this;
  }

  /** Sets the last line: program, version, how to repeat the run. */
  public HtmlReport footer(String text) {
    footer = "<footer><p>" + Html.marked(text).markup() + "</p></footer>\n";
    return this;
  }

  static String heading(int level, String id, String text) {
    String anchor =
        "<a class=\"anchor\" href=\"#" + id + "\" aria-label=\"Link to this section\">#</a>";
    return "<h"
        + level
        + " id=\""
        + id
        + "\">"
        + Html.marked(text).markup()
        + anchor
        + "</h"
        + level
        + ">\n";
  }

  /** The whole file. */
  public String html() {
    StringBuilder page = new StringBuilder(body.length() + 16_000);
    page.append(
        """
        <!DOCTYPE html>
        <html lang="en" xmlns="http://www.w3.org/1999/xhtml">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"/>
        <link rel="icon" href="data:,"/>
        """);
    page.append("<title>").append(Xml.escape(title)).append("</title>\n");
    page.append("<style>\n")
        .append(resource("report.css"))
        .append(ChartStyle.css())
        .append("</style>\n</head>\n<body>\n<main>\n");
    page.append("<header>\n<h1>")
        .append(Html.marked(title).markup())
        .append("</h1>\n")
        .append(subtitle)
        .append("</header>\n");
    page.append(verdict);
    if (contents.size() >= CONTENTS_FROM) {
      page.append("<nav aria-label=\"Contents\"><ul>\n")
          .append(String.join("", contents))
          .append("</ul></nav>\n");
    }
    page.append(body)
        .append(footer)
        .append("</main>\n<script>//<![CDATA[\n")
        .append(resource("report.js"));
    return page.append("//]]></script>\n</body>\n</html>\n").toString();
  }

  /** Writes the file; an older one is replaced in one step, so that no reader sees half of it. */
  public void writeTo(Path file) throws IOException {
    Path temporary =
        file.resolveSibling(
            "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.writeString(temporary, html(), StandardCharsets.UTF_8);
      replace(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void replace(Path temporary, Path file) throws IOException {
    try {
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
