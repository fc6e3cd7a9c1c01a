package org.lossary.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lossary.embedding.PairVectors;
import org.lossary.embedding.TableVectors;
import org.lossary.embedding.TrainingData;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.compare.Comparison;
import org.lossary.embedding.retrieval.Measure;
import org.lossary.embedding.retrieval.RetrievalScores.Estimate;
import org.lossary.embedding.train.Epoch;
import org.lossary.embedding.train.TrainingOptions;
import org.lossary.embedding.train.TrainingResult;

/** What {@code lossary embed} found, for programs. */
final class EmbedJson {
  private EmbedJson() {}

  static String of(EmbedRun run, @Nullable EmbedPictures pictures) {
    return Json.text(
        json -> {
          json.writeStartObject();
          head(
              json, run.all(), run.columns(), run.rows(), run.options(), run.result(), run.again());
          json.writeStringField("loss", run.options().loss());
          json.writeStringField("headline", run.headline());
          json.writeArrayFieldStart("remarks");
          for (String remark : run.remarks()) {
            json.writeString(remark);
          }
          json.writeEndArray();
          json.writeBooleanField("complete", run.result().complete());
          json.writeNumberField("best_epoch", run.result().bestEpoch());
          json.writeNumberField("queries", run.result().after().queries());
          json.writeObjectFieldStart("measures");
          for (Measure measure : run.measures()) {
            json.writeObjectFieldStart(measure.id());
            estimate(json, "frozen", run.before(measure));
            estimate(json, "head", run.after(measure));
            estimate(json, "gain", run.gain(measure));
            json.writeEndObject();
          }
          json.writeEndObject();
          if (pictures != null) {
            json.writeObjectFieldStart("picture");
            json.writeStringField("by", ListCommand.words(pictures.kind()));
            json.writeStringField("file", EmbedPictures.FILE);
            json.writeNumberField("points", pictures.names().size());
            json.writeNumberField("of", pictures.all());
            json.writeObjectFieldStart("trustworthiness");
            json.writeNumberField("neighbours", pictures.trusted());
            Json.number(json, "frozen", pictures.frozen().trust());
            Json.number(json, "head", pictures.head().trust());
            json.writeEndObject();
            json.writeEndObject();
          }
          json.writeArrayFieldStart("epochs");
          for (Epoch epoch : run.result().history()) {
            json.writeStartObject();
            json.writeNumberField("epoch", epoch.number());
            Json.number(json, "loss", epoch.loss());
            Json.number(json, "gradient_norm", epoch.gradientNorm());
            Json.number(json, "greatest_gradient_norm", epoch.greatestNorm());
            Json.number(json, "rate", epoch.rate());
            Json.number(json, "validation", epoch.validation());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  static String of(EmbedCompared compared) {
    EmbedVerdict verdict = compared.verdict();
    Comparison c = verdict.comparison();
    return Json.text(
        json -> {
          json.writeStartObject();
          head(
              json,
              compared.all(),
              compared.columns(),
              compared.rows(),
              compared.options(),
              compared.one(),
              compared.again());
          json.writeStringField("headline", verdict.headline());
          json.writeStringField("best", c.losses().get(verdict.best()));
          json.writeBooleanField("keep_frozen", verdict.gainsNothing());
          Json.number(json, "gain_p", verdict.gainP());
          json.writeArrayFieldStart("reasons");
          for (String reason : verdict.reasons()) {
            json.writeString(reason);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("diverged");
          for (String loss : c.diverged()) {
            json.writeString(loss);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("seeds");
          for (long seed : c.seeds()) {
            json.writeNumber(seed);
          }
          json.writeEndArray();
          json.writeObjectFieldStart("frozen");
          for (Measure measure : measures(c)) {
            values(json, measure.id(), c.before(measure));
          }
          json.writeEndObject();
          json.writeArrayFieldStart("losses");
          for (int l : verdict.order()) {
            loss(json, verdict, l);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static List<Measure> measures(Comparison c) {
    return c.trainings().get(0).get(0).after().measures();
  }

  private static void loss(JsonGenerator json, EmbedVerdict verdict, int l) throws IOException {
    Comparison c = verdict.comparison();
    json.writeStartObject();
    json.writeStringField("loss", c.losses().get(l));
    json.writeBooleanField("best", l == verdict.best());
    json.writeBooleanField("tied", verdict.tied(l));
    Json.number(json, "p", verdict.p().get(l));
    Json.number(json, "difference", verdict.difference().get(l).mean());
    Json.number(json, "difference_low", verdict.difference().get(l).low());
    Json.number(json, "difference_high", verdict.difference().get(l).high());
    Json.number(json, "gain", verdict.gain().get(l).mean());
    Json.number(json, "gain_low", verdict.gain().get(l).low());
    Json.number(json, "gain_high", verdict.gain().get(l).high());
    for (Measure measure : measures(c)) {
      values(json, measure.id(), c.after(l, measure));
    }
    List<TrainingResult> trainings = c.trainings().get(l);
    values(
        json, "best_epochs", trainings.stream().mapToDouble(TrainingResult::bestEpoch).toArray());
    json.writeEndObject();
  }

  private static void head(
      JsonGenerator json,
      TrainingData all,
      EmbedColumns columns,
      EmbedRows rows,
      TrainingOptions options,
      TrainingResult result,
      String again)
      throws IOException {
    json.writeStringField("data", all.name());
    json.writeNumberField("rows", all.rows());
    json.writeNumberField("columns", all.columns());
    json.writeStringField("kind", all instanceof PairVectors ? "pairs" : "vectors");
    if (all instanceof Vectors vectors) {
      json.writeNumberField("classes", vectors.classes().size());
    }
    if (columns.table() != null) {
      columns(json, columns.table());
    }
    String scales = EmbedScales.says(all, columns, options, result);
    if (!scales.isEmpty()) {
      json.writeStringField("scales", scales);
    }
    json.writeBooleanField("standardized", options.standardized());
    json.writeStringField("hold_out", EmbedRun.held(all, options));
    json.writeStringField("decided_by", result.after().main().id());
    json.writeNumberField("train_rows", result.split().train().length);
    json.writeNumberField("validation_rows", result.split().validation().length);
    json.writeNumberField("test_rows", result.split().test().length);
    if (all instanceof Vectors) {
      json.writeNumberField("copies", rows.copies());
      json.writeNumberField("vectors_of_several_labels", rows.contradictions());
      json.writeNumberField("classes_of_one_training_row", rows.single());
    }
    json.writeArrayFieldStart("notes");
    for (String note : rows.notes()) {
      json.writeString(note);
    }
    json.writeEndArray();
    json.writeStringField("head", EmbedRun.head(result));
    json.writeNumberField("seed", options.seed());
    json.writeStringField("again", again);
  }

  private static void columns(JsonGenerator json, TableVectors table) throws IOException {
    json.writeStringField("label", table.label());
    json.writeArrayFieldStart("vector");
    for (String name : table.columns()) {
      json.writeString(name);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("left_out");
    for (Map.Entry<String, String> column : table.leftOut().entrySet()) {
      json.writeStringField(column.getKey(), column.getValue());
    }
    json.writeEndObject();
    if (table.id() != null) {
      json.writeStringField("id", table.id());
    }
  }

  private static void estimate(JsonGenerator json, String name, Estimate estimate)
      throws IOException {
    json.writeObjectFieldStart(name);
    Json.number(json, "mean", estimate.mean());
    Json.number(json, "low", estimate.low());
    Json.number(json, "high", estimate.high());
    json.writeEndObject();
  }

  private static void values(JsonGenerator json, String name, double[] values) throws IOException {
    json.writeFieldName(name);
    json.writeArray(values, 0, values.length);
  }
}
