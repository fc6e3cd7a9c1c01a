package org.lossary.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.report.SampleReport;
import org.lossary.report.WellFormed;
import org.lossary.report.table.Cell;
import org.lossary.report.table.Column;
import org.lossary.report.table.Table;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlReportTest {
  private static final Document SAMPLE = WellFormed.parse(SampleReport.report().html());

  @Test
  void refersToNothingOutside() {
    NodeList all = SAMPLE.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element) {
        for (String attribute :
            List.of(
                "src", "href", "xlink:href", "srcset", "data", "action", "poster", "background")) {
          String value = element.getAttribute(attribute);
          assertThat(value.isEmpty() || value.startsWith("#") || value.startsWith("data:"))
              .as(value)
              .isTrue();
        }
      }
    }
    String html = SampleReport.report().html();
    assertThat(html)
        .doesNotContain("@import")
        .doesNotContain("@font-face")
        .doesNotContain("fetch(");
    String names =
        html.replace("http://www.w3.org/1999/xhtml", "")
            .replace("http://www.w3.org/1998/Math/MathML", "");
    assertThat(names)
        .doesNotContain("http://")
        .doesNotContain("https://")
        .doesNotContain("src=\"//");
    assertThat(html).contains("default-src 'none'");
  }

  @Test
  void aWideTableScrollsAndThePageDoesNot() {
    // The texts for screen readers are placed absolutely: without a position of its own the box
    // does not clip them, and they make the page as wide as the table.
    assertThat(SampleReport.report().html())
        .containsPattern("\\.aside\\{[^}]*position:absolute")
        .containsPattern("\\.scroll\\{[^}]*position:relative[^}]*overflow-x:auto");
  }

  @Test
  void everyLinkLeadsToAPlaceInThePageAndIdsAreUnique() {
    Set<String> ids = new HashSet<>();
    NodeList all = SAMPLE.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element && element.hasAttribute("id")) {
        assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
      }
    }
    List<Element> links = WellFormed.elements(SAMPLE, "a");
    assertThat(links).hasSizeGreaterThan(8);
    for (Element link : links) {
      assertThat(ids).contains(link.getAttribute("href").substring(1));
    }
    for (Element svg : WellFormed.elements(SAMPLE, "svg")) {
      assertThat(ids).containsAll(List.of(svg.getAttribute("aria-labelledby").split(" ", -1)));
    }
  }

  @Test
  void everythingFromDataIsEscaped() {
    String evil = "<img src=x onerror=alert(1)> & \"quoted\" </script>";
    HtmlReport report =
        HtmlReport.titled(evil)
            .subtitle(evil)
            .verdict(evil, c -> c.facts(evil, evil))
            .section(
                evil,
                c ->
                    c.paragraph(evil)
                        .list(evil)
                        .table(
                            Table.of(Column.text(evil).unit(evil).help(evil))
                                .caption(evil)
                                .row(evil))
                        .code("java", evil)
                        .warning(evil)
                        .note(evil)
                        .details(evil, d -> d.paragraph(evil)))
            .footer(evil);
    Document page = WellFormed.parse(report.html());
    assertThat(WellFormed.elements(page, "img")).isEmpty();
    assertThat(WellFormed.elements(page, "script")).hasSize(1);
    assertThat(WellFormed.texts(page, "h1")).containsExactly(evil);
    assertThat(WellFormed.texts(page, "code")).containsExactly(evil);
  }

  @Test
  void marksBestValuesAndTheWinnerNotByColourAlone() {
    Document page =
        WellFormed.parse(
            HtmlReport.titled("t")
                .section(
                    "s",
                    c ->
                        c.table(
                            Table.of(Column.text("loss"), Column.number("RMSE").lowest())
                                .row("a", Cell.number(-1.5, 2))
                                .emphasize()
                                .row("b", Cell.number(2, 2))
                                .row("c", Cell.missing())))
                .html());
    assertThat(WellFormed.texts(page, "b")).containsExactly("−1.5 (best)");
    assertThat(WellFormed.elements(page, "tr").get(1).getAttribute("class")).isEqualTo("winner");
    assertThat(WellFormed.elements(page, "td").get(1).getAttribute("data-v")).isEqualTo("2.0");
  }

  @Test
  void sectionsOfTheSameNameGetDifferentAnchors() {
    String html =
        HtmlReport.titled("t")
            .section("Data", c -> {})
            .section("Data", c -> {})
            .section("2 & 3", c -> {})
            .html();
    List<String> ids =
        WellFormed.elements(WellFormed.parse(html), "h2").stream()
            .map(h -> h.getAttribute("id"))
            .toList();
    assertThat(ids).containsExactly("data", "data-2", "s-2-3");
  }

  @Test
  void marksInTexts() {
    assertThat(Html.marked("use `a<b` and **not** that").markup())
        .isEqualTo("use <code>a&lt;b</code> and <strong>not</strong> that");
    assertThat(Html.marked("2 ** 3, a ` b, ****, ``").markup())
        .isEqualTo("2 ** 3, a ` b, ****, ``");
  }

  @Test
  void writesTheFileInOneStep(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("report.html");
    Files.writeString(file, "old");
    HtmlReport report = HtmlReport.titled("t").section("s", c -> c.paragraph("p"));
    report.writeTo(file);
    assertThat(Files.readString(file)).isEqualTo(report.html());
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }
}
