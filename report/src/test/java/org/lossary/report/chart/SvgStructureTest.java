package org.lossary.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lossary.report.SampleCharts;
import org.lossary.report.WellFormed;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class SvgStructureTest {
  private static final Map<String, Chart> CHARTS = SampleCharts.all();

  static Stream<String> names() {
    return CHARTS.keySet().stream();
  }

  private static Chart chart(String name) {
    return Objects.requireNonNull(CHARTS.get(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void hasTitleAndDescriptionForScreenReaders(String name) {
    Document svg = WellFormed.parse(chart(name).svg());
    Element root = svg.getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    String[] labels = root.getAttribute("aria-labelledby").split(" ", -1);
    assertThat(labels).hasSize(2);
    List<Element> titles = WellFormed.elements(svg, "title");
    assertThat(titles.get(0).getAttribute("id")).isEqualTo(labels[0]);
    assertThat(titles.get(0).getTextContent()).isEqualTo(chart(name).title());
    Element description = WellFormed.elements(svg, "desc").get(0);
    assertThat(description.getAttribute("id")).isEqualTo(labels[1]);
    assertThat(description.getTextContent()).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @MethodSource("names")
  void drawsAllTextAsTextInsideThePicture(String name) {
    Document svg = WellFormed.parse(chart(name).svg());
    double width = Double.parseDouble(svg.getDocumentElement().getAttribute("width"));
    List<Element> labels = WellFormed.elements(svg, "text");
    assertThat(labels).hasSizeGreaterThan(5);
    for (Element label : labels) {
      double length = TextSize.width(label.getTextContent(), 11);
      double x = Double.parseDouble(label.getAttribute("x")) + shift(label);
      String anchor = label.getAttribute("text-anchor");
      double left =
          anchor.equals("end") ? x - length : anchor.equals("middle") ? x - length / 2 : x;
      assertThat(left).as(label.getTextContent()).isGreaterThanOrEqualTo(-6);
      assertThat(left + length).as(label.getTextContent()).isLessThanOrEqualTo(width + 6);
    }
  }

  private static double shift(Element element) {
    double total = 0;
    for (Node node = element.getParentNode();
        node instanceof Element parent;
        node = parent.getParentNode()) {
      String transform = parent.getAttribute("transform");
      if (transform.startsWith("translate(")) {
        total += Double.parseDouble(transform.substring(10, transform.indexOf(' ')));
      }
    }
    return total;
  }

  @ParameterizedTest
  @MethodSource("names")
  void holdsNoNumberThatViewersCannotRead(String name) {
    assertNoBadNumber(WellFormed.parse(chart(name).svg()).getDocumentElement());
  }

  private static void assertNoBadNumber(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      assertThat(attributes.item(i).getNodeValue())
          .doesNotContain("NaN")
          .doesNotContain("Infinity")
          .doesNotContain("∞");
    }
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child) {
        assertNoBadNumber(child);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void setsColoursByClassesOnly(String name) {
    String svg = chart(name).svg("c1");
    assertThat(svg)
        .doesNotContain("style=")
        .doesNotContain("fill=\"")
        .doesNotContain("stroke=\"")
        .doesNotContain("#ffffff");
  }

  @ParameterizedTest
  @MethodSource("names")
  void idsBeginWithTheGivenOneAndAreUnique(String name) {
    Document svg = WellFormed.parse(chart(name).svg("fig-7"));
    Set<String> ids = new HashSet<>();
    NodeList all = svg.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element && element.hasAttribute("id")) {
        assertThat(element.getAttribute("id")).startsWith("fig-7");
        assertThat(ids.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
      }
    }
    assertThat(ids).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("names")
  void isTheSameTextEveryTime(String name) {
    assertThat(Objects.requireNonNull(SampleCharts.all().get(name)).svg())
        .isEqualTo(chart(name).svg());
  }

  @Test
  void textFromDataIsEscaped() {
    String name = "<script>\"&'\u0000 ]]>";
    String svg =
        IntervalPlot.of(name, Axis.of(name).unit(name))
            .row(name, 1, 2, 3, IntervalPlot.Standing.BEST, name)
            .reference(2, name)
            .svg();
    Document parsed = WellFormed.parse(svg);
    assertThat(WellFormed.elements(parsed, "script")).isEmpty();
    assertThat(WellFormed.texts(parsed, "text")).contains("<script>\"&'\uFFFD ]]>");
  }
}
