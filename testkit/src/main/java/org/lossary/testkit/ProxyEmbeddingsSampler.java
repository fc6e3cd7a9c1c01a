package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.metric.ProxyEmbeddings;
import org.lossary.metric.SoftTriple;
import org.lossary.metric.SubCenterArcFace;

/** Draws embeddings with labels, and proxies. */
final class ProxyEmbeddingsSampler implements InputsSampler<ProxyEmbeddings> {
  @Override
  public Class<ProxyEmbeddings> type() {
    return ProxyEmbeddings.class;
  }

  private static int perClass(StructuredLoss<ProxyEmbeddings> loss) {
    return loss instanceof SubCenterArcFace s
        ? s.subCenters()
        : loss instanceof SoftTriple t ? t.centers() : 1;
  }

  @Override
  public ProxyEmbeddings draw(
      StructuredLoss<ProxyEmbeddings> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 4 : 450 * size;
    int columns = size == 1 ? 3 : 10;
    int classes = size == 1 ? 3 : 50 * size;
    return ProxyEmbeddings.of(
        Fuzz.normal(random, rows, columns, 1),
        Fuzz.normal(random, classes * perClass(loss), columns, 1),
        random.ints(rows, 0, classes).toArray());
  }

  @Override
  public ProxyEmbeddings fuzz(StructuredLoss<ProxyEmbeddings> loss, SplittableRandom random) {
    Matrix embeddings = Fuzz.any(random, random.nextInt(6), 1 + random.nextInt(5));
    int classes = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(4);
    int rows = classes * perClass(loss) + (random.nextInt(30) == 0 ? 1 : 0);
    Matrix proxies = Fuzz.anyTyped(random, embeddings, rows, embeddings.columns());
    for (int i = 0; i < Math.min(rows, embeddings.rows()) && random.nextInt(4) == 0; i++) {
      for (int j = 0; j < embeddings.columns(); j++) {
        proxies.set(i, j, embeddings.get(i, j));
      }
    }
    int most = Math.max(1, classes + (random.nextInt(20) == 0 ? 1 : 0));
    int[] labels = random.ints(embeddings.rows(), 0, most).toArray();
    return ProxyEmbeddings.of(embeddings, proxies, labels);
  }

  @Override
  public void bind(
      StructuredLoss<ProxyEmbeddings> loss, ProxyEmbeddings inputs, int item, Bindings bindings) {
    double[][] proxies = new double[inputs.proxies().rows()][];
    for (int k = 0; k < proxies.length; k++) {
      proxies[k] = Fuzz.row(inputs.proxies(), k);
    }
    bindings.set("x", Fuzz.row(inputs.embeddings(), item));
    bindings.set("w", proxies);
    bindings.set("y", inputs.label(item));
    bindings.set("C", proxies.length / perClass(loss));
  }

  @Override
  public boolean finite(StructuredLoss<ProxyEmbeddings> loss, ProxyEmbeddings inputs) {
    // Products of what is greater, or the inverse of what is less, leave the range of floats.
    return Fuzz.ordinary(inputs, 1e10);
  }
}
