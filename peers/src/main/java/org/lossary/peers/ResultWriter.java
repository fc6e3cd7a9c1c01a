package org.lossary.peers;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Writes one JSON line a case: value, gradients and outputs, or an error. */
public final class ResultWriter implements Closeable {
  private final JsonGenerator json;
  private final PeerCase.Dtype dtype;
  private boolean written;

  /** Writes to a stream, which it flushes but does not close. */
  public ResultWriter(OutputStream out, PeerCase.Dtype dtype) throws IOException {
    this.dtype = dtype;
    this.json = new JsonFactory().createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** Writes an answer. */
  public void write(CaseReader.Item item, PeerCase c, PeerResult result) throws IOException {
    written = true;
    json.writeStartObject();
    label(item);
    json.writeStringField("loss", c.loss());
    Tensor value = result.value();
    if (value != null) {
      json.writeFieldName("value");
      if (value.rank() == 0) {
        number(value.data()[0]);
      } else {
        tensor(value);
      }
    }
    tensors("gradients", result.gradients());
    tensors("outputs", result.outputs());
    json.writeEndObject();
  }

  /** Writes that a case could not be computed. */
  public void error(CaseReader.Item item, String message) throws IOException {
    written = true;
    json.writeStartObject();
    label(item);
    json.writeStringField("error", message);
    json.writeEndObject();
  }

  private void label(CaseReader.Item item) throws IOException {
    json.writeFieldName("case");
    if (item.numbered()) {
      json.writeNumber(item.id());
    } else {
      json.writeString(item.id());
    }
  }

  private void tensors(String field, Map<String, Tensor> tensors) throws IOException {
    json.writeObjectFieldStart(field);
    for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
      json.writeFieldName(entry.getKey());
      tensor(entry.getValue());
    }
    json.writeEndObject();
  }

  private void tensor(Tensor tensor) throws IOException {
    json.writeStartObject();
    json.writeStringField(
        "dtype", tensor.integer() ? "i64" : dtype == PeerCase.Dtype.F32 ? "f32" : "f64");
    json.writeFieldName("shape");
    json.writeArray(tensor.shape(), 0, tensor.rank());
    json.writeArrayFieldStart("data");
    for (double x : tensor.data()) {
      if (tensor.integer()) {
        json.writeNumber((long) x);
      } else {
        number(x);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void number(double x) throws IOException {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
      json.writeString(Double.toString(x));
    } else {
      json.writeNumber(x);
    }
  }

  @Override
  public void close() throws IOException {
    if (written) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
