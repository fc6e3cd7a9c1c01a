package org.lossary.text;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingHead;

/**
 * An embedding model of langchain4j with a head behind it.
 *
 * <pre>{@code
 * EmbeddingModel model = new HeadEmbeddingModel(new MiniLm(), EmbeddingHead.load(Path.of("head")));
 * }</pre>
 */
public final class HeadEmbeddingModel implements EmbeddingModel {
  private final EmbeddingModel model;
  private final EmbeddingHead head;

  /** Behind a model whose embeddings are as long as the vectors that the head was trained on. */
  public HeadEmbeddingModel(EmbeddingModel model, EmbeddingHead head) {
    EmbeddingException.require(
        model.dimension() == head.shape().inputs(),
        "model",
        "must have embeddings of " + head.shape().inputs() + " numbers for " + head,
        model.dimension());
    this.model = model;
    this.head = head;
  }

  @Override
  public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
    Response<List<Embedding>> frozen = model.embedAll(segments);
    List<Embedding> embeddings =
        frozen.content().stream().map(e -> Embedding.from(head.apply(e.vector()))).toList();
    return Response.from(embeddings, frozen.tokenUsage(), frozen.finishReason(), frozen.metadata());
  }

  @Override
  public int dimension() {
    return head.shape().outputs();
  }

  @Override
  public String modelName() {
    return model.modelName() + " + head";
  }
}
