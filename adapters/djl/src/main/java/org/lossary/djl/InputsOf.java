package org.lossary.djl;

import java.util.List;

/**
 * Makes what a loss is evaluated on of the labels and predictions of a batch.
 *
 * @param <I> a {@link org.lossary.Batch}, or the inputs of a {@link org.lossary.StructuredLoss}
 */
@FunctionalInterface
public interface InputsOf<I> {

  /**
   * The inputs. Make them of {@link DjlArray#matrix()} and its like: these are what gradients are
   * traced back by.
   *
   * @param labels of the batch, as the data set gives them
   * @param predictions what the network made of the batch, one array an output
   */
  I of(List<DjlArray> labels, List<DjlArray> predictions);
}
