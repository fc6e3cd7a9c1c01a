package org.lossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The catalogue entry of a loss: what it is called here and elsewhere, its formula, parameters,
 * domains, properties and source. Immutable; made by {@link #of(String, String)}.
 *
 * <p>The formula is text in the language of the module {@code formula}; in it {@code p} is the
 * prediction and {@code y} the target of a pointwise loss, {@code z[j]} the scores, {@code y} the
 * label, {@code t[j]} the dense target and {@code K} the number of columns of a loss on rows; the
 * parameters go by their names. Tests evaluate it against the code.
 */
public final class LossInfo {
  private final String id;
  private final String title;
  private final Family family;
  private final Set<Task> tasks;
  private final String summary;
  private final String formula;
  private final String definition;
  private final Domain prediction;
  private final Domain target;
  private final List<Domain> columns;
  private final List<Parameter> parameters;
  private final Set<Property> properties;
  private final Map<Property, String> conditions;
  private final String lipschitz;
  private final HessianKind hessian;
  private final Map<String, String> names;
  private final String useWhen;
  private final String avoidWhen;
  private final String notes;
  private final String source;

  private LossInfo(Builder b) {
    this.id = b.id;
    this.title = b.title;
    this.family = b.family;
    this.tasks = Set.copyOf(b.tasks);
    this.summary = b.summary;
    this.formula = b.formula;
    this.definition = b.definition;
    this.prediction = b.prediction;
    this.target = b.target;
    this.columns = List.copyOf(b.columns);
    this.parameters = List.copyOf(b.parameters);
    this.properties = b.properties.isEmpty() ? Set.of() : EnumSet.copyOf(b.properties);
    this.conditions = b.conditions.isEmpty() ? Map.of() : new EnumMap<>(b.conditions);
    this.lipschitz = b.lipschitz;
    this.hessian = b.hessian;
    this.names = Collections.unmodifiableMap(new LinkedHashMap<>(b.names));
    this.useWhen = b.useWhen;
    this.avoidWhen = b.avoidWhen;
    this.notes = b.notes;
    this.source = b.source;
  }

  private LossInfo(
      LossInfo other,
      Domain prediction,
      Domain target,
      List<Domain> columns,
      Set<Property> properties,
      String lipschitz) {
    this.id = other.id;
    this.title = other.title;
    this.family = other.family;
    this.tasks = other.tasks;
    this.summary = other.summary;
    this.formula = other.formula;
    this.definition = other.definition;
    this.prediction = prediction;
    this.target = target;
    this.columns = columns;
    this.parameters = other.parameters;
    this.properties = properties;
    this.conditions = other.conditions;
    this.lipschitz = lipschitz;
    this.hessian = other.hessian;
    this.names = other.names;
    this.useWhen = other.useWhen;
    this.avoidWhen = other.avoidWhen;
    this.notes = other.notes;
    this.source = other.source;
  }

  /**
   * Starts an entry.
   *
   * @param id lower-case words joined by hyphens, unique in the catalogue
   * @param title the name in the field's terms
   */
  public static Builder of(String id, String title) {
    return new Builder(id, title);
  }

  /** The entry of a user's own loss: its id is the class name in lower-case words. */
  static LossInfo custom(Class<?> type) {
    return CUSTOM.get(type);
  }

  private static final ClassValue<LossInfo> CUSTOM =
      new ClassValue<>() {
        @Override
        protected LossInfo computeValue(Class<?> type) {
          String name = type.getSimpleName().isEmpty() ? type.getName() : type.getSimpleName();
          String id = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
          return of(id, name).hessian(HessianKind.EXACT_INDEFINITE).build();
        }
      };

  /** The id, for example {@code smooth-l1}. */
  public String id() {
    return id;
  }

  /** The name, for example {@code Smooth L1 loss}. */
  public String title() {
    return title;
  }

  /** The family. */
  public Family family() {
    return family;
  }

  /** What it is used for. */
  public Set<Task> tasks() {
    return tasks;
  }

  /** What it is, in a sentence. */
  public String summary() {
    return summary;
  }

  /**
   * The definition, in the formula language: of an element, a row or an item. Empty for a loss that
   * the language cannot express, which then has a {@link #definition()}.
   */
  public String formula() {
    return formula;
  }

  /** The definition as LaTeX, where there is no {@link #formula()}; otherwise empty. */
  public String definition() {
    return definition;
  }

  /** What predictions may be. */
  public Domain prediction() {
    return prediction;
  }

  /** What the predictions in a column may be, where columns are different parameters. */
  public Domain prediction(int column) {
    return column < columns.size() ? columns.get(column) : prediction;
  }

  /** What targets may be. */
  public Domain target() {
    return target;
  }

  /**
   * This entry with other domains, for a loss whose parameters decide what it takes.
   *
   * @param target what targets may be
   * @param columns what predictions may be: one domain for all, or one for each column
   */
  public LossInfo withDomains(Domain target, Domain... columns) {
    List<Domain> each = columns.length == 1 ? List.of() : List.of(columns);
    return new LossInfo(this, columns[0], target, each, properties, lipschitz);
  }

  /** The parameters in the order of the record's components. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /**
   * The properties that hold: in the catalogue for the defaults, in {@link Loss#info()} for the
   * parameters that the loss has.
   */
  public Set<Property> properties() {
    return properties;
  }

  /**
   * For which parameters a property holds that the defaults have, in words; empty if for all of
   * them.
   */
  public String condition(Property property) {
    return conditions.getOrDefault(property, "");
  }

  /**
   * This entry for parameters that do not have some of its properties.
   *
   * @param lost properties that hold for the defaults and not for these parameters
   */
  public LossInfo without(Property... lost) {
    Set<Property> left = EnumSet.noneOf(Property.class);
    left.addAll(properties);
    left.removeAll(List.of(lost));
    String constant = left.contains(Property.BOUNDED_GRADIENT) ? lipschitz : "";
    return new LossInfo(this, prediction, target, columns, left, constant);
  }

  /** Whether the property holds. */
  public boolean has(Property property) {
    return properties.contains(property);
  }

  /**
   * The least Lipschitz constant as a formula of the parameters; empty if there is none, or none in
   * closed form.
   */
  public String lipschitz() {
    return lipschitz;
  }

  /** What the Hessian is. */
  public HessianKind hessian() {
    return hessian;
  }

  /** Library to the name that the loss has there, with the options that make it the same. */
  public Map<String, String> names() {
    return names;
  }

  /** When to use it. */
  public String useWhen() {
    return useWhen;
  }

  /** When not to use it. */
  public String avoidWhen() {
    return avoidWhen;
  }

  /** Conventions worth knowing: subgradients at kinks, denominators, degenerate input. */
  public String notes() {
    return notes;
  }

  /** Where it comes from. */
  public String source() {
    return source;
  }

  @Override
  public String toString() {
    return id;
  }

  /** Collects an entry. */
  public static final class Builder {
    private final String id;
    private final String title;
    private Family family = Family.REGRESSION;
    private Set<Task> tasks = Set.of();
    private String summary = "";
    private String formula = "";
    private String definition = "";
    private Domain prediction = Domain.REAL;
    private Domain target = Domain.REAL;
    private List<Domain> columns = List.of();
    private final List<Parameter> parameters = new ArrayList<>();
    private final Set<Property> properties = EnumSet.noneOf(Property.class);
    private final Map<Property, String> conditions = new EnumMap<>(Property.class);
    private String lipschitz = "";
    private HessianKind hessian = HessianKind.NONE;
    private final Map<String, String> names = new LinkedHashMap<>();
    private String useWhen = "";
    private String avoidWhen = "";
    private String notes = "";
    private String source = "";

    private Builder(String id, String title) {
      this.id = id;
      this.title = title;
    }

    /** Sets family and tasks. */
    public Builder family(Family family, Task... tasks) {
      this.family = family;
      this.tasks = Set.of(tasks);
      return this;
    }

    /** Sets the sentence that says what it is. */
    public Builder summary(String summary) {
      this.summary = summary;
      return this;
    }

    /** Sets the definition. */
    public Builder formula(String formula) {
      this.formula = formula;
      return this;
    }

    /** Sets the definition in LaTeX, for what the formula language cannot express. */
    public Builder definition(String latex) {
      this.definition = latex;
      return this;
    }

    /** Sets what predictions and targets may be. */
    public Builder domains(Domain prediction, Domain target) {
      this.prediction = prediction;
      this.target = target;
      return this;
    }

    /** Sets what each column of predictions may be, if they are different parameters. */
    public Builder columns(Domain... columns) {
      this.columns = List.of(columns);
      return this;
    }

    /** Adds a number with the range to sweep in tests and pictures. */
    public Builder parameter(
        String name,
        double defaultValue,
        String rule,
        double low,
        double high,
        String description) {
      parameters.add(new Parameter(name, defaultValue, rule, low, high, description));
      return this;
    }

    /** Adds a whole number with the least and the greatest value to try in tests. */
    public Builder parameter(
        String name, int defaultValue, String rule, int low, int high, String description) {
      parameters.add(new Parameter(name, defaultValue, rule, low, high, description));
      return this;
    }

    /** Adds a parameter that is not a real number: a boolean, int, enum or {@link Doubles}. */
    public Builder parameter(String name, Object defaultValue, String rule, String description) {
      parameters.add(new Parameter(name, defaultValue, rule, Double.NaN, Double.NaN, description));
      return this;
    }

    /** Adds properties. */
    public Builder properties(Property... properties) {
      this.properties.addAll(List.of(properties));
      return this;
    }

    /**
     * Adds a property that the defaults have and other parameters may lack, for which {@link
     * Loss#info()} then gives the entry {@link LossInfo#without}.
     *
     * @param condition when it holds, in words that follow "where": {@code clip is 0}
     */
    public Builder propertyWhere(Property property, String condition) {
      properties.add(property);
      conditions.put(property, condition);
      return this;
    }

    /** Sets the Lipschitz constant, a formula of the parameters; implies a bounded gradient. */
    public Builder lipschitz(String constant) {
      this.lipschitz = constant;
      this.properties.add(Property.BOUNDED_GRADIENT);
      return this;
    }

    /** Sets what the Hessian is. */
    public Builder hessian(HessianKind hessian) {
      this.hessian = hessian;
      return this;
    }

    /** Adds the name that it has elsewhere. */
    public Builder name(String library, String name) {
      this.names.merge(library, name, (a, b) -> a + "; " + b);
      return this;
    }

    /** Sets when to use it. */
    public Builder useWhen(String text) {
      this.useWhen = text;
      return this;
    }

    /** Sets when not to use it. */
    public Builder avoidWhen(String text) {
      this.avoidWhen = text;
      return this;
    }

    /** Sets conventions worth knowing. */
    public Builder notes(String text) {
      this.notes = text;
      return this;
    }

    /** Sets where it comes from. */
    public Builder source(String source) {
      this.source = source;
      return this;
    }

    /** The entry. */
    public LossInfo build() {
      return new LossInfo(this);
    }
  }
}
