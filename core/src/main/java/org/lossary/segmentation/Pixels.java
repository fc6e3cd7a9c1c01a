package org.lossary.segmentation;

/** Over what a loss of single pixels is taken. */
public enum Pixels {
  /** Over the channels of a pixel as classes that exclude each other: softmax of the logits. */
  CLASSES,
  /**
   * Over each channel on its own: the logistic function of its logit. A single channel is always
   * taken so.
   */
  EACH;

  /** Whether logits go through the logistic function. */
  boolean each(int channels) {
    return this == EACH || channels == 1;
  }
}
