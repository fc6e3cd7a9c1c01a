package org.lossary.composition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lossary.Domain;
import org.lossary.HessianKind;
import org.lossary.Loss;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Property;

/** What is known of a composed loss from what is known of its parts. */
final class ComposedInfo {
  /** Properties that a sum with positive weights inherits if all parts have them. */
  private static final Set<Property> INHERITED =
      EnumSet.of(
          Property.CONVEX,
          Property.DIFFERENTIABLE,
          Property.TWICE_DIFFERENTIABLE,
          Property.SYMMETRIC,
          Property.NON_NEGATIVE);

  private ComposedInfo() {}

  static <L extends Loss> List<Weighted<L>> at(
      List<Weighted<L>> parts, long step, List<Schedule> schedules) {
    LossException.require(
        schedules.size() == parts.size(),
        "weighted-sum",
        "schedules",
        "must be one for each of the " + parts.size() + " parts",
        schedules.size());
    List<Weighted<L>> now = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      now.add(new Weighted<>(schedules.get(i).at(step), parts.get(i).loss()));
    }
    return now;
  }

  static LossInfo of(List<? extends Weighted<?>> parts) {
    LossException.require(!parts.isEmpty(), "weighted-sum", "parts", "must be at least 1", 0);
    LossInfo first = parts.get(0).loss().info();
    EnumSet<Property> properties = EnumSet.noneOf(Property.class);
    for (Property property : INHERITED) {
      if (parts.stream().allMatch(p -> p.loss().info().has(property))
          && (parts.stream().allMatch(p -> p.weight() >= 0)
              || property != Property.CONVEX && property != Property.NON_NEGATIVE)) {
        properties.add(property);
      }
    }
    return LossInfo.of("weighted-sum", title(parts))
        .family(first.family())
        .domains(narrowest(parts, "prediction", true), narrowest(parts, "target", false))
        .properties(properties.toArray(new Property[0]))
        .hessian(hessian(parts))
        .build();
  }

  /** What is known of a loss whose targets are changed before it sees them. */
  static LossInfo changedTarget(String id, String title, Loss loss, Domain target) {
    LossInfo inner = loss.info();
    return LossInfo.of(id, title)
        .family(inner.family())
        .domains(inner.prediction(), target)
        .hessian(inner.hessian())
        .build();
  }

  private static String title(List<? extends Weighted<?>> parts) {
    return parts.stream()
        .map(p -> p.weight() + " x " + p.loss().info().title())
        .collect(Collectors.joining(" + "));
  }

  private static HessianKind hessian(List<? extends Weighted<?>> parts) {
    Set<HessianKind> kinds = EnumSet.noneOf(HessianKind.class);
    boolean negative = false;
    for (Weighted<?> part : parts) {
      kinds.add(part.loss().info().hessian());
      negative |= part.weight() < 0;
    }
    if (kinds.contains(HessianKind.NONE)) {
      return HessianKind.NONE;
    }
    if (negative || kinds.contains(HessianKind.EXACT_INDEFINITE)) {
      return HessianKind.EXACT_INDEFINITE;
    }
    return kinds.contains(HessianKind.MAJORANT) ? HessianKind.MAJORANT : HessianKind.EXACT;
  }

  /** The domain that lies within those of all parts. */
  private static Domain narrowest(
      List<? extends Weighted<?>> parts, String what, boolean prediction) {
    LossInfo first = parts.get(0).loss().info();
    Domain narrowest = prediction ? first.prediction() : first.target();
    for (Weighted<?> part : parts) {
      LossInfo info = part.loss().info();
      Domain domain = prediction ? info.prediction() : info.target();
      if (within(domain, narrowest)) {
        narrowest = domain;
      } else {
        LossException.require(
            within(narrowest, domain),
            "weighted-sum",
            what + " of " + info.id(),
            "must agree with the other parts, which say it " + narrowest.rule(),
            domain);
      }
    }
    return narrowest;
  }

  private static boolean within(Domain inner, Domain outer) {
    return inner == outer
        || switch (outer) {
          case REAL -> inner != Domain.LABEL && inner != Domain.DISTRIBUTION;
          case NON_NEGATIVE ->
              inner == Domain.POSITIVE || inner == Domain.UNIT || inner == Domain.BINARY;
          case UNIT -> inner == Domain.BINARY;
          default -> false;
        };
  }
}
