package org.lossary.perceptual;

/** What windows do at the border of an image. */
public enum Border {
  /** Only windows that lie inside the image count: size - 1 fewer each way. */
  VALID,
  /** The image goes on beyond its border as in a mirror, the border itself not repeated. */
  REFLECTED
}
