package org.lossary.report.table;

/**
 * A column of a table.
 *
 * @param name its heading
 * @param unit the unit of its values, empty if none
 * @param numeric whether values are aligned at the right
 * @param best which value of the column is the best, and marked
 * @param help what the column means, shown where there is room for it; may be empty
 */
public record Column(String name, String unit, boolean numeric, Best best, String help) {
  /** Which value of a column is the best. */
  public enum Best {
    /** The smallest. */
    LOWEST,
    /** The largest. */
    HIGHEST,
    /** None is. */
    NONE
  }

  /** A column of words. */
  public static Column text(String name) {
    return new Column(name, "", false, Best.NONE, "");
  }

  /** A column of numbers. */
  public static Column number(String name) {
    return new Column(name, "", true, Best.NONE, "");
  }

  /** The same column with this unit. */
  public Column unit(String newUnit) {
    return new Column(name, newUnit, numeric, best, help);
  }

  /** The same column with this explanation. */
  public Column help(String newHelp) {
    return new Column(name, unit, numeric, best, newHelp);
  }

  /** The same column; its smallest value is marked as the best. */
  public Column lowest() {
    return new Column(name, unit, numeric, Best.LOWEST, help);
  }

  /** The same column; its largest value is marked as the best. */
  public Column highest() {
    return new Column(name, unit, numeric, Best.HIGHEST, help);
  }

  /** The heading with its unit. */
  public String heading() {
    return unit.isEmpty() ? name : name + " (" + unit + ")";
  }
}
