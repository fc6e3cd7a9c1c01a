package org.lossary.bakeoff.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.lossary.Task;
import org.lossary.tables.Table;

/**
 * Real data sets inside the jar, one for each task of the bake-off. None has missing values. They
 * keep their own terms, see {@link #licence()} and PROVENANCE.md beside them.
 */
public enum EmbeddedData {
  /** Wages with a heavy upper tail, up to 30 times the mean. */
  WAGES(
      Task.REGRESSION,
      "wage",
      28155,
      6,
      "Weekly wages of men, United States 1988",
      "Current Population Survey, March 1988, US Census Bureau; extract of Bierens and Ginther",
      "Public domain in the United States (federal survey, 17 U.S.C. 105)",
      "H. J. Bierens, D. Ginther: Integrated conditional moment testing of quantile regression"
          + " models. Empirical Economics 26 (2001), 307-324"),
  /** Visits to a doctor in a year, 31 % of them zero. */
  VISITS(
      Task.COUNT_REGRESSION,
      "visits",
      5048,
      10,
      "Doctor visits a year under different insurance plans",
      "RAND Health Insurance Experiment 1974-1982, as in statsmodels",
      "Public domain",
      "A. C. Cameron, P. K. Trivedi: Microeconometrics. Cambridge University Press 2005"),
  /** Medicaid cover of the elderly, 9.1 % yes. */
  MEDICAID(
      Task.BINARY_CLASSIFICATION,
      "medicaid",
      4406,
      18,
      "Medicaid cover of people of 66 and more, United States 1987-1988",
      "National Medical Expenditure Survey, US Agency for Health Care Policy and Research; extract"
          + " of Deb and Trivedi",
      "Public domain in the United States (federal survey, 17 U.S.C. 105)",
      "P. Deb, P. K. Trivedi: Demand for medical care by the elderly. Journal of Applied"
          + " Econometrics 12 (1997), 313-336"),
  /** Six kinds of soil from a satellite's image, 9.7 to 24 % each. */
  SATELLITE(
      Task.MULTICLASS_CLASSIFICATION,
      "soil",
      6435,
      37,
      "Kinds of soil in a Landsat image",
      "Statlog (Landsat Satellite), UCI Machine Learning Repository",
      "CC BY 4.0",
      "A. Srinivasan: Statlog (Landsat Satellite). UCI Machine Learning Repository 1993,"
          + " https://doi.org/10.24432/C55887");

  private final Task task;
  private final String target;
  private final int rows;
  private final int columns;
  private final String title;
  private final String source;
  private final String licence;
  private final String citation;

  EmbeddedData(
      Task task,
      String target,
      int rows,
      int columns,
      String title,
      String source,
      String licence,
      String citation) {
    this.task = task;
    this.target = target;
    this.rows = rows;
    this.columns = columns;
    this.title = title;
    this.source = source;
    this.licence = licence;
    this.citation = citation;
  }

  /** The set of this id, in any case. */
  public static Optional<EmbeddedData> byId(String id) {
    return Arrays.stream(values())
        .filter(d -> d.id().equals(id.toLowerCase(Locale.ROOT)))
        .findAny();
  }

  /** The short name: wages, visits, medicaid, satellite. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is predicted. */
  public Task task() {
    return task;
  }

  /** The column that is predicted; all others are features. */
  public String target() {
    return target;
  }

  /** The number of rows. */
  public int rows() {
    return rows;
  }

  /** The number of columns with the target. */
  public int columns() {
    return columns;
  }

  /** What the data are, in a few words. */
  public String title() {
    return title;
  }

  /** Who gathered them. */
  public String source() {
    return source;
  }

  /** On what terms they may be passed on. */
  public String licence() {
    return licence;
  }

  /** What to cite. */
  public String citation() {
    return citation;
  }

  /** The data as a gzipped CSV file, to be closed by the caller. */
  public InputStream stream() {
    String name = id() + ".csv.gz";
    InputStream stream = EmbeddedData.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the resource " + name + " is not in the jar");
    }
    return stream;
  }

  /** Reads the data. */
  public Table open() {
    try {
      Path file = Files.createTempFile("lossary-" + id(), ".csv.gz");
      try (InputStream stream = stream()) {
        Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
        return Table.read(file).named(id());
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the data set " + id() + " cannot be unpacked: " + e, e);
    }
  }
}
