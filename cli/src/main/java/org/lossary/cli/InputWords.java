package org.lossary.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.lossary.Catalog;
import org.lossary.InputsInfo;
import org.lossary.Loss;
import org.lossary.LossInfo;
import org.lossary.StructuredLoss;
import org.lossary.report.table.Column;
import org.lossary.report.table.Table;

/** What the inputs of a structured loss hold, as a page, the terminal and JSON have it. */
final class InputWords {
  private InputWords() {}

  private static Optional<InputsInfo> of(Loss loss) {
    return loss instanceof StructuredLoss<?> structured
        ? InputsInfo.of(structured.inputs())
        : Optional.empty();
  }

  private static String name(StructuredLoss<?> loss) {
    return loss.inputs().getSimpleName();
  }

  private static String gradient(InputsInfo.Array array) {
    return array.differentiated() ? "yes" : "";
  }

  /** The section of a page; empty for losses of a prediction and a target. */
  static String markdown(Loss loss) {
    StringBuilder out = new StringBuilder();
    if (loss instanceof StructuredLoss<?> structured && of(loss).isPresent()) {
      InputsInfo info = of(loss).get();
      out.append("\n## Input\n`").append(name(structured)).append("`; an item is ");
      out.append(info.item()).append(". Shapes are rows x columns, or one length for a list.\n\n");
      out.append("| array | shape | what it is | numbers | gradient |\n|---|---|---|---|---|\n");
      for (InputsInfo.Array a : info.arrays()) {
        out.append("| `").append(a.name()).append("` | ").append(escaped(a.shape()));
        out.append(" | ").append(escaped(a.meaning())).append(" | ").append(escaped(a.domain()));
        out.append(" | ").append(gradient(a)).append(" |\n");
      }
    }
    return out.toString();
  }

  /** What holds the inputs, and what an item of them is. */
  static String item(StructuredLoss<?> loss) {
    return name(loss) + of(loss).map(info -> "; an item is " + info.item()).orElse("") + ".";
  }

  /** A row for each array. */
  static Table table(StructuredLoss<?> loss) {
    Table table =
        Table.of(
            Column.text("array"),
            Column.text("shape"),
            Column.text("what it is"),
            Column.text("numbers"),
            Column.text("gradient"));
    of(loss)
        .ifPresent(
            info ->
                info.arrays()
                    .forEach(
                        a -> table.row(a.name(), a.shape(), a.meaning(), a.domain(), gradient(a))));
    return table;
  }

  private static String escaped(String text) {
    return text.replace("*", "\\*").replace("|", "\\|").replace("<", "&lt;");
  }

  /** The lines that show prints. */
  static void add(StringBuilder out, StructuredLoss<?> loss, int width) {
    out.append("Input: ").append(name(loss));
    of(loss).ifPresent(info -> out.append(", an item is ").append(info.item()));
    out.append('\n');
    of(loss)
        .ifPresent(
            info -> {
              for (InputsInfo.Array a : info.arrays()) {
                String numbers = " (" + a.domain() + (a.differentiated() ? "; gradient)" : ")");
                String head = "  " + a.name() + " [" + a.shape() + "]  ";
                Paragraphs.add(out, head, a.meaning() + numbers, width);
              }
            });
    out.append('\n');
  }

  /** The field {@code inputs} of a catalogue entry, for structured losses. */
  static void write(JsonGenerator json, LossInfo entry) throws IOException {
    Loss loss = Catalog.find(entry.id()).map(Catalog.Entry::create).orElse(null);
    if (!(loss instanceof StructuredLoss<?> structured) || of(loss).isEmpty()) {
      return;
    }
    InputsInfo info = of(loss).get();
    json.writeObjectFieldStart("inputs");
    json.writeStringField("type", structured.inputs().getName());
    json.writeStringField("item", info.item());
    json.writeArrayFieldStart("arrays");
    for (InputsInfo.Array a : info.arrays()) {
      json.writeStartObject();
      json.writeStringField("name", a.name());
      json.writeStringField("shape", a.shape());
      json.writeStringField("meaning", a.meaning());
      json.writeStringField("domain", a.domain());
      json.writeBooleanField("gradient", a.differentiated());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
