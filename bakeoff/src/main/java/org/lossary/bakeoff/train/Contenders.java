package org.lossary.bakeoff.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lossary.Catalog;
import org.lossary.Loss;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Parameter;
import org.lossary.SupervisedLoss;
import org.lossary.Task;
import org.lossary.bakeoff.BakeOffException;
import org.lossary.bakeoff.BakeOffException.Problem;
import org.lossary.bakeoff.BakeOffOptions;
import org.lossary.bakeoff.advice.Tasks;
import org.lossary.bakeoff.prepare.Target;
import org.lossary.xgboost.LossaryObjective;

/**
 * Which losses of the catalogue take part: those whose tasks include the one at hand, whose domain
 * permits every target, and with which a booster can train. Losses that train the same models take
 * part once, the default of the task under its own name.
 */
public final class Contenders {
  private final Target target;
  private final BakeOffOptions options;
  private final Facts facts;

  private Contenders(Target target, BakeOffOptions options, Facts facts) {
    this.target = target;
    this.options = options;
    this.facts = facts;
  }

  /** The contenders, the default loss of the task first. */
  public static List<Contender> of(Target target, BakeOffOptions options, Facts facts) {
    return new Contenders(target, options, facts).find();
  }

  private List<Contender> find() {
    List<Contender> all = new ArrayList<>();
    if (options.include().isEmpty()) {
      for (Catalog.Entry entry : Catalog.all()) {
        if (obstacle(entry).isEmpty()) {
          addWithVariants(entry, all);
        }
      }
    } else {
      options.include().forEach(text -> addAskedFor(text, all));
    }
    for (String id : options.exclude()) {
      known(id);
      all.removeIf(c -> c.id().equals(id) || c.info().id().equals(id));
    }
    if (all.isEmpty()) {
      throw new BakeOffException(
          Problem.UNSUITABLE_LOSS, "no loss is left to compare; exclude fewer");
    }
    List<String> defaults = Tasks.defaults(target.task());
    all.sort(
        (a, b) -> {
          int ofA = defaults.indexOf(a.id());
          int ofB = defaults.indexOf(b.id());
          return Integer.compare(ofA < 0 ? 9 : ofA, ofB < 0 ? 9 : ofB);
        });
    return merged(all);
  }

  private void addWithVariants(Catalog.Entry entry, List<Contender> all) {
    all.add(Contender.of(entry));
    for (Parameter p : entry.info().parameters()) {
      if (!options.quick() && Axis.variant(p, facts).isPresent()) {
        all.add(variant(entry, p.name()));
      }
    }
  }

  private static Contender variant(Catalog.Entry entry, String parameter) {
    return new Contender(entry.info().id() + "+" + parameter, entry, parameter, null, List.of());
  }

  private void addAskedFor(String text, List<Contender> all) {
    Catalog.Entry entry = known(text);
    Optional<String> obstacle = obstacle(entry);
    if (obstacle.isPresent()) {
      boolean domain = Tasks.suits(entry.info(), target.task());
      throw new BakeOffException(
          domain ? Problem.TARGET_OUT_OF_DOMAIN : Problem.UNSUITABLE_LOSS,
          entry.info().id() + ": " + obstacle.get());
    }
    if (all.stream().anyMatch(c -> c.id().equals(text))) {
      return;
    }
    int plus = text.indexOf('+');
    if (text.indexOf(':') >= 0) {
      SupervisedLoss loss = (SupervisedLoss) parsed(text);
      all.add(new Contender(text, entry, null, loss, List.of()));
    } else if (plus >= 0) {
      String parameter = text.substring(plus + 1);
      boolean there =
          entry.info().parameters().stream()
              .anyMatch(p -> p.name().equals(parameter) && Axis.variant(p, facts).isPresent());
      if (!there) {
        throw new BakeOffException(
            Problem.UNKNOWN_LOSS,
            entry.info().id() + " has no variant '" + parameter + "' for these data");
      }
      all.add(variant(entry, parameter));
    } else {
      addWithVariants(entry, all);
    }
  }

  private static Catalog.Entry known(String text) {
    String id = text.split("[:+]", -1)[0].strip();
    if (Catalog.find(id).isEmpty()) {
      parsed(id);
    }
    return Catalog.find(id).orElseThrow();
  }

  private static Loss parsed(String text) {
    try {
      return Catalog.parse(text);
    } catch (LossException e) {
      throw new BakeOffException(
          Problem.UNKNOWN_LOSS,
          e.loss().equals("catalog")
              ? "unknown loss '"
                  + e.found()
                  + "'"
                  + e.rule().replace("must be the id of a loss", "")
              : String.valueOf(e.getMessage()));
    }
  }

  /** Why a loss cannot take part, if so. */
  private Optional<String> obstacle(Catalog.Entry entry) {
    LossInfo info = entry.info();
    if (!Tasks.suits(info, target.task())) {
      return Optional.of("is not a loss for " + words(target.task()));
    }
    for (int i = 0; i < target.values().length; i++) {
      double y = target.values()[i];
      if (!Tasks.admits(info, y)) {
        return Optional.of(
            "target %s, but it is %s in row %d"
                .formatted(info.target().rule(), y, target.rows()[i] + 1));
      }
    }
    Loss loss = entry.create();
    int classes = target.labels().size();
    if (!(loss instanceof SupervisedLoss supervised)
        || !LossaryObjective.supports(supervised, classes)) {
      return Optional.of("cannot be trained by boosted trees");
    }
    return Optional.empty();
  }

  private static String words(Task task) {
    return task.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  /** Leaves each model once; the first of those that train it stands for the rest. */
  private List<Contender> merged(List<Contender> all) {
    int classes = target.labels().size();
    double scale = target.isClass() ? 1 : facts.sigma();
    double[] probes = Arrays.copyOf(target.values(), Math.min(500, target.values().length));
    Map<Contender, List<String>> kept = new LinkedHashMap<>();
    for (Contender c : all) {
      List<GridPoint> points = c.points(facts, false);
      Optional<Contender> twin =
          kept.keySet().stream()
              .filter(k -> k.fixed() == null && c.fixed() == null)
              .filter(k -> SameModel.same(k.points(facts, false), points, probes, classes, scale))
              .findFirst();
      if (twin.isPresent()) {
        kept.getOrDefault(twin.get(), new ArrayList<>()).add(c.id());
      } else {
        kept.put(c, new ArrayList<>());
      }
    }
    List<Contender> result = new ArrayList<>();
    kept.forEach((c, aliases) -> result.add(c.withAliases(aliases)));
    return List.copyOf(result);
  }
}
