package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lossary.Catalog;
import org.lossary.Losses;
import org.lossary.composition.WeightedSum;

/**
 * What a file needs that has the Java of a translation in it.
 *
 * @param imports the full names of the classes to import, sorted
 * @param artifacts group and name of the Maven artifact that they are in; it brings those that it
 *     depends on
 */
public record Needs(List<String> imports, List<String> artifacts) {
  private static final String CORE = "org.lossary:lossary-core";

  /** The adapter is not known to this module, so that its class cannot be looked up. */
  private static final String OBJECTIVE = "org.lossary.xgboost.LossaryObjective";

  private static final String ADAPTER = "org.lossary:lossary-xgboost";

  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"");

  /** A name with a capital that nothing precedes which it would be a member of. */
  private static final Pattern NAME = Pattern.compile("(?<![\\w.])[A-Z]\\w*");

  private static final Set<String> PACKAGES =
      Stream.concat(
              Stream.of(Losses.class, WeightedSum.class, List.class, Stream.class)
                  .map(Class::getPackageName),
              Catalog.all().stream().map(e -> e.type().getPackageName()))
          .collect(Collectors.toCollection(TreeSet::new));

  /** Copies the lists. */
  public Needs {
    imports = List.copyOf(imports);
    artifacts = List.copyOf(artifacts);
  }

  /**
   * Those of Java.
   *
   * @param code statements or an expression
   * @param variables what is declared outside of it
   */
  public static Needs of(String code, List<Variable> variables) {
    StringBuilder text = new StringBuilder(LITERAL.matcher(code).replaceAll(""));
    variables.forEach(v -> text.append(' ').append(v.type()));
    Set<String> own = variables.stream().map(Variable::name).collect(Collectors.toSet());
    Set<String> imports = new TreeSet<>();
    Matcher names = NAME.matcher(text);
    while (names.find()) {
      if (!own.contains(names.group())) {
        fullName(names.group()).ifPresent(imports::add);
      }
    }
    String artifact = imports.contains(OBJECTIVE) ? ADAPTER : CORE;
    return new Needs(new ArrayList<>(imports), List.of(artifact));
  }

  /** Empty for what is in java.lang, and for what is no class, such as a constant's name. */
  private static Optional<String> fullName(String name) {
    if (OBJECTIVE.endsWith("." + name)) {
      return Optional.of(OBJECTIVE);
    }
    return PACKAGES.stream().map(p -> p + "." + name).filter(Needs::exists).findFirst();
  }

  private static boolean exists(String fullName) {
    try {
      Class.forName(fullName, false, Needs.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError none) {
      return false;
    }
  }
}
