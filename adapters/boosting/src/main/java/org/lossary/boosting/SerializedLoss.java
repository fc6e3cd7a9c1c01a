package org.lossary.boosting;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lossary.Catalog;
import org.lossary.Doubles;
import org.lossary.SupervisedLoss;

/** What is written for a boosted loss: the id and parameters of the loss, or the loss itself. */
final class SerializedLoss implements Serializable {
  private static final long serialVersionUID = 1L;

  private final @Nullable String id;
  private final LinkedHashMap<String, Serializable> parameters = new LinkedHashMap<>();
  private final @Nullable Object loss;
  private final int classes;
  private final HessianPolicy policy;
  private final boolean normalized;
  private final int threads;

  SerializedLoss(
      SupervisedLoss loss, int classes, HessianPolicy policy, boolean normalized, int threads) {
    boolean known =
        Catalog.find(loss.info().id()).filter(e -> e.type() == loss.getClass()).isPresent();
    this.id = known ? loss.info().id() : null;
    this.loss = known ? null : loss;
    this.classes = classes;
    this.policy = policy;
    this.normalized = normalized;
    this.threads = threads;
    if (known) {
      for (RecordComponent component : loss.getClass().getRecordComponents()) {
        parameters.put(component.getName(), serializable(read(component, loss)));
      }
    }
  }

  private static Object read(RecordComponent component, Object loss) {
    try {
      return component.getAccessor().invoke(loss);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Serializable serializable(Object value) {
    if (value instanceof Doubles doubles) {
      return doubles.toArray();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return (Serializable) value;
  }

  private Object readResolve() {
    Object restored = id == null ? loss : Catalog.create(id, (Map<String, ?>) parameters);
    if (restored instanceof SupervisedLoss supervised) {
      return new BoostedLoss(supervised, classes, policy, normalized, threads);
    }
    throw new IllegalStateException("not a supervised loss: " + restored);
  }
}
