package org.lossary.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import org.lossary.Doubles;
import org.lossary.Loss;
import org.lossary.Reduction;
import org.lossary.metric.Distance;
import org.lossary.report.chart.Bins;

/** What {@code lossary eval --json} writes. */
final class EvalJson {
  private EvalJson() {}

  static void write(
      JsonGenerator out, String text, Loss loss, Reduction reduction, Evaluation evaluation)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("loss", text);
    out.writeFieldName("parameters");
    parameters(out, loss);
    out.writeStringField("reduction", ListCommand.words(reduction));
    out.writeNumberField("rows", evaluation.all().rows());
    out.writeNumberField("skipped", evaluation.skipped());
    Json.number(out, "value", evaluation.value(evaluation.all()));
    out.writeArrayFieldStart("groups");
    for (Map.Entry<String, Evaluation.Group> group : evaluation.groups().entrySet()) {
      out.writeStartObject();
      out.writeStringField("group", group.getKey());
      out.writeNumberField("rows", group.getValue().rows());
      Json.number(out, "value", evaluation.value(group.getValue()));
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeObjectFieldStart("histograms");
    for (Map.Entry<String, double[]> sample : evaluation.samples().entrySet()) {
      Bins bins = Bins.of(sample.getValue());
      out.writeObjectFieldStart(sample.getKey());
      Json.number(out, "low", bins.low());
      Json.number(out, "high", bins.high());
      out.writeNumberField("below", bins.below());
      out.writeNumberField("above", bins.above());
      out.writeArrayFieldStart("counts");
      for (int i = 0; i < bins.size(); i++) {
        out.writeNumber(bins.count(i));
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  /** All of them, defaults too, so that the value can be had again. */
  private static void parameters(JsonGenerator out, Loss loss) throws IOException {
    out.writeStartObject();
    for (RecordComponent component : loss.getClass().getRecordComponents()) {
      try {
        value(out, component.getName(), component.getAccessor().invoke(loss));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    out.writeEndObject();
  }

  private static void value(JsonGenerator out, String name, Object value) throws IOException {
    if (value instanceof Boolean b) {
      out.writeBooleanField(name, b);
    } else if (value instanceof Integer n) {
      out.writeNumberField(name, n);
    } else if (value instanceof Number n) {
      Json.number(out, name, n.doubleValue());
    } else if (value instanceof Doubles numbers) {
      out.writeFieldName(name);
      out.writeArray(numbers.toArray(), 0, numbers.size());
    } else if (value instanceof Enum<?> constant) {
      out.writeStringField(name, ListCommand.words(constant));
    } else if (value instanceof Distance distance) {
      out.writeStringField(name, distance.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    } else if (value instanceof Loss inner) {
      out.writeObjectFieldStart(name);
      out.writeStringField("loss", inner.info().id());
      out.writeFieldName("parameters");
      parameters(out, inner);
      out.writeEndObject();
    } else {
      out.writeStringField(name, String.valueOf(value));
    }
  }
}
