package org.lossary.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.lossary.LossInfo;
import org.lossary.Parameter;
import org.lossary.Property;

/** The JSON of a catalogue entry. */
final class InfoJson {
  private InfoJson() {}

  static void write(JsonGenerator json, LossInfo info) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", info.id());
    json.writeStringField("title", info.title());
    json.writeStringField("family", ListCommand.words(info.family()));
    names(json, "tasks", info.tasks().stream().sorted().map(ListCommand::words).toList());
    json.writeStringField("summary", info.summary());
    json.writeStringField("formula", info.formula());
    json.writeStringField("definition", info.definition());
    json.writeStringField("prediction", ListCommand.words(info.prediction()));
    json.writeStringField("target", ListCommand.words(info.target()));
    InputWords.write(json, info);
    json.writeArrayFieldStart("parameters");
    for (Parameter parameter : info.parameters()) {
      json.writeStartObject();
      json.writeStringField("name", parameter.name());
      json.writeStringField("default", ParameterWords.standard(parameter));
      json.writeStringField("rule", parameter.rule());
      json.writeStringField("description", parameter.description());
      json.writeEndObject();
    }
    json.writeEndArray();
    names(json, "properties", info.properties().stream().sorted().map(ListCommand::words).toList());
    json.writeObjectFieldStart("conditions");
    for (Property property : info.properties()) {
      if (!info.condition(property).isEmpty()) {
        json.writeStringField(ListCommand.words(property), info.condition(property));
      }
    }
    json.writeEndObject();
    json.writeStringField("lipschitz", info.lipschitz());
    json.writeStringField("hessian", ListCommand.words(info.hessian()));
    json.writeObjectFieldStart("names");
    for (Map.Entry<String, String> name : info.names().entrySet()) {
      json.writeStringField(name.getKey(), name.getValue());
    }
    json.writeEndObject();
    json.writeStringField("useWhen", info.useWhen());
    json.writeStringField("avoidWhen", info.avoidWhen());
    json.writeStringField("notes", info.notes());
    json.writeStringField("source", info.source());
    json.writeEndObject();
  }

  private static void names(JsonGenerator json, String field, Iterable<String> names)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String name : names) {
      json.writeString(name);
    }
    json.writeEndArray();
  }
}
