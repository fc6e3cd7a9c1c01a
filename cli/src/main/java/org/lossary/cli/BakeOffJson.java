package org.lossary.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.lossary.bakeoff.Advice;
import org.lossary.bakeoff.BakeOffOptions;
import org.lossary.bakeoff.BakeOffResult;
import org.lossary.bakeoff.Candidate;
import org.lossary.bakeoff.Profile;
import org.lossary.bakeoff.Score;
import org.lossary.bakeoff.Verdict;
import org.lossary.bakeoff.data.EmbeddedData;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.stats.Interval;

/** What bake-offs found, for scripts. */
final class BakeOffJson {
  private final JsonGenerator out;

  private BakeOffJson(JsonGenerator out) {
    this.out = out;
  }

  static String text(List<BakeOffRun> runs, boolean interrupted, String command) {
    return Json.text(
        out -> {
          out.writeStartObject();
          out.writeStringField("command", command);
          out.writeBooleanField("interrupted", interrupted);
          out.writeArrayFieldStart("runs");
          for (BakeOffRun run : runs) {
            new BakeOffJson(out).run(run);
          }
          out.writeEndArray();
          out.writeEndObject();
        });
  }

  private void run(BakeOffRun run) throws IOException {
    BakeOffResult result = run.result();
    out.writeStartObject();
    out.writeStringField("data", run.source().name());
    out.writeBooleanField("partial", result.partial());
    Json.number(out, "seconds", result.seconds());
    verdict(result);
    settings(result.settings());
    profile(result);
    out.writeArrayFieldStart("advice");
    for (Advice advice : result.advice()) {
      out.writeStartObject();
      out.writeStringField("finding", advice.finding());
      out.writeStringField("answer", advice.answer());
      texts("losses", advice.losses());
      out.writeEndObject();
    }
    out.writeEndArray();
    texts("warnings", result.warnings());
    out.writeArrayFieldStart("failed");
    for (BakeOffResult.Failure failure : result.failures()) {
      out.writeStartObject();
      out.writeStringField("loss", failure.loss());
      out.writeStringField("reason", failure.reason());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("losses");
    for (Candidate candidate : result.candidates()) {
      candidate(candidate, result.settings().metrics());
    }
    out.writeEndArray();
    provenance(run.source().embedded());
    out.writeEndObject();
  }

  private void verdict(BakeOffResult result) throws IOException {
    Verdict verdict = result.verdict();
    out.writeObjectFieldStart("verdict");
    out.writeStringField("headline", verdict.headline());
    texts("reasons", verdict.reasons());
    out.writeStringField("certainty", verdict.certainty());
    texts("next", verdict.next());
    out.writeStringField("metric", verdict.metric());
    out.writeStringField("recommended", verdict.recommended());
    out.writeStringField("spec", result.recommended().spec());
    out.writeStringField("best", verdict.best());
    out.writeBooleanField("noise", verdict.noise());
    Json.number(out, "baseline", verdict.baseline());
    texts("winners", verdict.winners());
    texts("losers", verdict.losers());
    out.writeObjectFieldStart("java");
    out.writeStringField("library", WinnerCode.library(result));
    out.writeStringField("xgboost4j", WinnerCode.xgboost(result));
    out.writeEndObject();
    out.writeEndObject();
  }

  private void settings(BakeOffResult.Settings settings) throws IOException {
    BakeOffOptions o = settings.options();
    out.writeObjectFieldStart("settings");
    out.writeStringField("origin", settings.origin());
    out.writeStringField("target", settings.target());
    out.writeStringField("task", ListCommand.words(settings.task()));
    out.writeStringField("taskReason", settings.taskReason());
    out.writeStringField("metric", settings.metric().id());
    out.writeStringField("defaultLoss", settings.defaultLoss());
    out.writeStringField("weight", o.weight());
    out.writeStringField("group", o.group());
    out.writeStringField("time", o.time());
    out.writeNumberField("folds", o.folds());
    out.writeNumberField("repeats", o.repeats());
    texts("completeFolds", settings.folds());
    out.writeNumberField("rounds", o.rounds());
    out.writeNumberField("patience", o.patience());
    Json.number(out, "learningRate", o.learningRate());
    out.writeNumberField("depth", o.depth());
    out.writeNumberField("seed", o.seed());
    out.writeBooleanField("quick", o.quick());
    out.writeStringField("rows", settings.rows());
    texts("method", settings.method());
    out.writeEndObject();
  }

  private void profile(BakeOffResult result) throws IOException {
    Profile p = result.profile();
    out.writeObjectFieldStart("profile");
    out.writeNumberField("rows", p.rows());
    out.writeNumberField("usedRows", p.usedRows());
    out.writeNumberField("columns", p.columns());
    texts("features", p.features());
    out.writeObjectFieldStart("encodings");
    for (Profile.Encoding column : p.encodings()) {
      out.writeStringField(column.column(), column.how());
    }
    out.writeEndObject();
    out.writeObjectFieldStart("leftOut");
    for (Profile.LeftOut column : p.leftOut()) {
      out.writeStringField(column.column(), column.reason());
    }
    out.writeEndObject();
    out.writeNumberField("inputs", p.inputs());
    out.writeNumberField("missingTargets", p.missingTargets());
    Json.number(out, "missingShare", p.missingShare());
    Profile.NumberTarget t = p.number();
    if (t != null) {
      out.writeObjectFieldStart("target");
      Json.number(out, "mean", t.mean());
      Json.number(out, "median", t.median());
      Json.number(out, "sd", t.sd());
      Json.number(out, "min", t.min());
      Json.number(out, "max", t.max());
      Json.number(out, "skewness", t.skewness());
      Json.number(out, "excessKurtosis", t.excessKurtosis());
      Json.number(out, "zeroShare", t.zeroShare());
      Json.number(out, "negativeShare", t.negativeShare());
      out.writeBooleanField("integersOnly", t.integersOnly());
      out.writeNumberField("distinct", t.distinct());
      Json.number(out, "dispersion", t.dispersion());
      Json.number(out, "outlierShare", t.outlierShare());
      Json.number(out, "residualOutlierShare", t.residualOutlierShare());
      Json.number(out, "residualScale", t.residualScale());
      Json.number(out, "residualSkewness", t.residualSkewness());
      out.writeEndObject();
    }
    if (p.classes().size() == 2) {
      out.writeStringField("positive", result.outOfFold().classLabels().get(1));
    }
    out.writeArrayFieldStart("classes");
    for (Profile.ClassCount c : p.classes()) {
      out.writeStartObject();
      out.writeStringField("label", c.label());
      out.writeNumberField("rows", c.rows());
      Json.number(out, "share", c.share());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void candidate(Candidate c, List<Metric> metrics) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", c.id());
    out.writeStringField("title", c.title());
    out.writeStringField("spec", c.spec());
    out.writeStringField("choice", c.choice());
    texts("foldSpecs", c.foldSpecs());
    texts("aliases", c.aliases());
    out.writeBooleanField("default", c.isDefault());
    out.writeStringField("calibration", c.calibration());
    Json.number(out, "pHolm", c.holm());
    out.writeArrayFieldStart("rounds");
    for (int rounds : c.rounds()) {
      out.writeNumber(rounds);
    }
    out.writeEndArray();
    Json.number(out, "seconds", c.seconds());
    List<Double> thresholds = c.thresholds();
    if (thresholds != null) {
      numbers("thresholds", thresholds);
    }
    out.writeObjectFieldStart("metrics");
    for (Metric metric : metrics) {
      Score score = c.score(metric);
      out.writeObjectFieldStart(metric.id());
      interval(score.interval());
      Json.number(out, "rank", score.rank());
      numbers("folds", score.folds());
      out.writeObjectFieldStart("toBest");
      interval(score.toBest());
      out.writeEndObject();
      out.writeObjectFieldStart("toDefault");
      interval(score.toDefault());
      out.writeEndObject();
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private void interval(Interval interval) throws IOException {
    Json.number(out, "mean", interval.mean());
    Json.number(out, "low", interval.low());
    Json.number(out, "high", interval.high());
  }

  private void provenance(@org.jspecify.annotations.Nullable EmbeddedData data) throws IOException {
    if (data == null) {
      return;
    }
    out.writeObjectFieldStart("provenance");
    out.writeStringField("title", data.title());
    out.writeStringField("source", data.source());
    out.writeStringField("licence", data.licence());
    out.writeStringField("citation", data.citation());
    out.writeEndObject();
  }

  private void numbers(String field, List<Double> values) throws IOException {
    out.writeArrayFieldStart(field);
    for (double value : values) {
      if (Double.isFinite(value)) {
        out.writeNumber(value);
      } else {
        out.writeString(Double.toString(value));
      }
    }
    out.writeEndArray();
  }

  private void texts(String field, List<String> texts) throws IOException {
    out.writeArrayFieldStart(field);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
