/** Charts, tables and reports as SVG, HTML and plain text. Depends on the JDK alone. */
module org.lossary.report {
  requires static org.jspecify;

  exports org.lossary.report.chart;
  exports org.lossary.report.html;
  exports org.lossary.report.math;
  exports org.lossary.report.number;
  exports org.lossary.report.table;
  exports org.lossary.report.terminal;
}
