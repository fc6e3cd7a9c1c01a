package org.lossary.bakeoff.prepare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lossary.bakeoff.BakeOffException;
import org.lossary.bakeoff.BakeOffException.Problem;
import org.lossary.bakeoff.BakeOffOptions;
import org.lossary.tables.Categories;
import org.lossary.tables.Column;
import org.lossary.tables.Table;
import org.lossary.tables.TableException;

/**
 * Columns that say how rows count and hang together:
 *
 * <ul>
 *   <li>the <b>weight</b>, a finite number from 0 on: in training, in every metric and wherever
 *       scores are calibrated, a row of weight 2 is as two rows;
 *   <li>the <b>group</b>, any values: rows that share one (a customer, a patient, a house) are
 *       trained on or judged by, never both;
 *   <li>the <b>time</b>, numbers or dates: models are judged by later rows than they are trained
 *       on.
 * </ul>
 *
 * <p>Weight and group are no features. Rows without a value of one of them, and rows of weight 0,
 * are left out and counted.
 */
public final class Roles {
  private final Map<String, String> notFeatures = new TreeMap<>();
  private final @Nullable String timeName;
  private final double[] weights;
  private final int[] groups;
  private final double[] times;
  private final BitSet unusable = new BitSet();
  private final List<String> warnings = new ArrayList<>();

  private Roles(Table table, String target, BakeOffOptions options) {
    Column weight = column(table, target, "weight", options.weight());
    Column group = column(table, target, "group", options.group());
    Column time = column(table, target, "time", options.time());
    this.timeName = options.time();
    this.weights = weight == null ? new double[0] : weights(table, weight);
    this.groups = group == null ? new int[0] : group.categories().codes();
    this.times = time == null ? new double[0] : times(table, time);
    if (weight != null) {
      notFeatures.put(weight.name(), "it is the weight");
    }
    if (group != null) {
      notFeatures.put(group.name(), "it is the group");
      leaveOut(group, "group");
    }
    if (time != null) {
      leaveOut(time, "time");
    }
  }

  /** Reads the columns that the options name. */
  public static Roles of(Table table, String target, BakeOffOptions options) {
    return new Roles(table, target, options);
  }

  /** No such columns. */
  public static Roles none(Table table) {
    return new Roles(table, "", BakeOffOptions.defaults());
  }

  private static @Nullable Column column(
      Table table, String target, String role, @Nullable String name) {
    if (name == null) {
      return null;
    }
    Column column = table.column(name);
    if (name.equals(target)) {
      throw new BakeOffException(
          Problem.BAD_OPTION,
          "%s: the %s must be another column than the target '%s'"
              .formatted(table.origin(), role, name));
    }
    return column;
  }

  private double[] weights(Table table, Column column) {
    double[] values = numbers(table, column);
    int zeros = 0;
    for (int i = 0; i < values.length; i++) {
      boolean missing = column.isMissing(i);
      if (!missing && !(values[i] >= 0 && values[i] <= Float.MAX_VALUE)) {
        throw new BakeOffException(
            Problem.BAD_OPTION,
            "%s: the weight '%s' is %s in row %d, but weights are finite numbers from 0 on"
                .formatted(table.origin(), column.name(), values[i], i + 1));
      }
      unusable.set(i, missing || values[i] == 0);
      zeros += !missing && values[i] == 0 ? 1 : 0;
    }
    if (zeros > 0) {
      warnings.add(rows(zeros) + " of weight 0 ('" + column.name() + "') left out");
    }
    if (column.missingCount() > 0) {
      warnings.add(without(column.missingCount(), column, "weight"));
    }
    return values;
  }

  private static double[] numbers(Table table, Column column) {
    try {
      return column.numbers();
    } catch (TableException e) {
      throw new BakeOffException(
          Problem.BAD_OPTION, table.origin() + ": the weight is no number: " + e.getMessage());
    }
  }

  private static double[] times(Table table, Column column) {
    if (column.kind() == Column.Kind.TEXT) {
      throw new BakeOffException(
          Problem.BAD_OPTION,
          "%s: the time '%s' is text (for example '%s'), but times are numbers or dates such as 2024-05-31; other forms become dates by --sql with strptime"
              .formatted(table.origin(), column.name(), example(column)));
    }
    double[] times = column.numbers();
    for (int i = 0; i < times.length; i++) {
      if (!column.isMissing(i) && Double.isNaN(times[i])) {
        throw new BakeOffException(
            Problem.BAD_OPTION,
            "%s: the time '%s' is NaN in row %d; leave it empty or repair it"
                .formatted(table.origin(), column.name(), i + 1));
      }
    }
    return times;
  }

  private static String example(Column column) {
    for (int i = 0; i < column.size(); i++) {
      if (!column.isMissing(i)) {
        return String.valueOf(column.text(i));
      }
    }
    return "";
  }

  private void leaveOut(Column column, String role) {
    Categories categories = column.categories();
    int gone = 0;
    for (int i = 0; i < column.size(); i++) {
      if (categories.codes()[i] < 0) {
        unusable.set(i);
        gone++;
      }
    }
    if (gone > 0) {
      warnings.add(without(gone, column, role));
    }
  }

  private static String without(int count, Column column, String role) {
    return rows(count) + " without a " + role + " ('" + column.name() + "') left out";
  }

  private static String rows(int count) {
    return count + (count == 1 ? " row" : " rows");
  }

  /** Columns that are not to predict from. */
  Set<String> notFeatures() {
    return notFeatures.keySet();
  }

  /** Whether the folds follow this column. */
  boolean isTime(String column) {
    return column.equals(timeName);
  }

  /** Why a column is none to predict from. */
  String of(String column) {
    return notFeatures.getOrDefault(column, "");
  }

  /** Rows of the table that cannot take part. */
  BitSet unusable() {
    return unusable;
  }

  /** What was left out. */
  List<String> warnings() {
    return warnings;
  }

  /** Whether rows have weights. */
  public boolean weighted() {
    return weights.length > 0;
  }

  /** The weights of these rows of the table; none if all count the same. */
  public double[] weights(int... rows) {
    double[] picked = new double[weighted() ? rows.length : 0];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = weights[rows[i]];
    }
    return picked;
  }

  /** The groups of these rows of the table. */
  int[] groups(int... rows) {
    int[] picked = new int[rows.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = groups[rows[i]];
    }
    return picked;
  }

  /** The times of these rows of the table. */
  double[] times(int... rows) {
    double[] picked = new double[rows.length];
    for (int i = 0; i < picked.length; i++) {
      picked[i] = times[rows[i]];
    }
    return picked;
  }
}
