package org.lossary.tribuo;

import java.lang.reflect.RecordComponent;
import java.util.StringJoiner;
import org.lossary.Catalog;
import org.lossary.Loss;
import org.lossary.LossException;
import org.lossary.SupervisedLoss;

/** A loss as the text that stands in a configuration of Tribuo, and in the history of a model. */
final class LossText {
  private LossText() {}

  /** What {@link Catalog#parse} makes the loss of; for other losses, what they are printed as. */
  static String of(Loss loss) {
    String id = loss.info().id();
    if (Catalog.find(id).filter(e -> e.type() == loss.getClass()).isEmpty()) {
      return loss.toString();
    }
    StringJoiner parameters = new StringJoiner(",");
    for (RecordComponent component : loss.getClass().getRecordComponents()) {
      Object value = read(component, loss);
      if (value instanceof Number || value instanceof Boolean || value instanceof Enum<?>) {
        parameters.add(component.getName() + "=" + value);
      }
    }
    String text = parameters.length() == 0 ? id : id + ":" + parameters;
    return loss.equals(Catalog.parse(text)) ? text : loss.toString();
  }

  /** The loss of a configuration. */
  static SupervisedLoss parse(String text) {
    Loss loss = Catalog.parse(text);
    if (loss instanceof SupervisedLoss supervised) {
      return supervised;
    }
    throw new LossException(
        loss.info().id(), "loss", "must be one of a prediction and a target", text);
  }

  private static Object read(RecordComponent component, Loss loss) {
    try {
      return component.getAccessor().invoke(loss);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
