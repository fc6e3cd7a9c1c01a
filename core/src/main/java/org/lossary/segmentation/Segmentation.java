package org.lossary.segmentation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Predicted maps of images beside the true ones. An image has the same number of pixels in each of
 * its channels, one channel for each class; the pixels may lie in a plane or in a volume, which
 * makes no difference to any loss. An item is an image, and weights belong to images.
 *
 * <p>Channel-first ({@link #of}): a row for each channel of each image, a column for each pixel, as
 * an array of shape [image, channel, height, width] lies in memory. Channels-last ({@link
 * #channelsLast}): a row for each pixel of each image, a column for each channel.
 *
 * <p>Targets are maps of the same shape, of 0 and 1 or anything between, or the label of each
 * pixel, image after image: 0 to channels - 1, or 0 and 1 for a single channel. Only the prediction
 * is differentiated; target maps may be of the other element type.
 */
public final class Segmentation extends Inputs<Segmentation> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("an image, plane or volume")
          .matrix(
              "prediction",
              "images * channels x pixels",
              "maps of each channel, an image after the other; channels last: images * pixels x channels",
              "as the activation has it: real scores, or probabilities")
          .constant("target", "that of the prediction", "the true maps", "within [0, 1]")
          .constant(
              "labels",
              "images * pixels",
              "the true channel of each pixel, in place of maps",
              "0 to channels - 1, or the ignored label; 0 or 1 for one channel")
          .constant(
              "mask",
              "images * pixels",
              "which pixels count, all if there is none",
              "true or false");

  private static final List<String> NAMES = List.of("prediction");
  private static final String NAME = "segmentation";

  /** What does not change from step to step. */
  private record Truth(
      @Nullable Matrix target,
      int @Nullable [] labels,
      int ignored,
      int images,
      int channels,
      int pixels,
      boolean last,
      boolean @Nullable [] mask,
      boolean checked) {}

  private final Truth truth;

  private Segmentation(List<? extends Matrix> matrices, Settings settings, Truth truth) {
    super(matrices, settings);
    this.truth = truth;
  }

  /**
   * Channel-first maps.
   *
   * @param prediction a row for each channel of each image, a column for each pixel
   * @param target of the same shape
   * @param channels how many rows an image has
   * @throws LossException unless shapes agree
   */
  public static Segmentation of(Matrix prediction, Matrix target, int channels) {
    requireLike(prediction, target);
    return new Segmentation(
        List.of(prediction), Settings.DEFAULT, first(prediction, target, null, -1, channels));
  }

  /**
   * Channel-first maps with a label for each pixel.
   *
   * @param prediction a row for each channel of each image, a column for each pixel
   * @param labels one for each pixel of each image
   * @param channels how many rows an image has
   * @throws LossException unless there is a label for each pixel
   */
  public static Segmentation ofLabels(Matrix prediction, int[] labels, int channels) {
    return ofLabels(prediction, labels, channels, -1);
  }

  /**
   * Channel-first maps with a label for each pixel.
   *
   * @param prediction a row for each channel of each image, a column for each pixel
   * @param labels one for each pixel of each image
   * @param channels how many rows an image has
   * @param ignored the label of pixels that belong to no region, neither predicted nor true, and
   *     have gradient 0
   * @throws LossException unless there is a label for each pixel
   */
  public static Segmentation ofLabels(Matrix prediction, int[] labels, int channels, int ignored) {
    Truth truth = first(prediction, null, labels, ignored, channels);
    requireLabels(labels, truth);
    return new Segmentation(List.of(prediction), Settings.DEFAULT, truth);
  }

  /**
   * Channels-last maps.
   *
   * @param prediction a row for each pixel of each image, a column for each channel
   * @param target of the same shape
   * @param images how many
   * @throws LossException unless shapes agree
   */
  public static Segmentation channelsLast(Matrix prediction, Matrix target, int images) {
    requireLike(prediction, target);
    return new Segmentation(
        List.of(prediction), Settings.DEFAULT, last(prediction, target, null, -1, images));
  }

  /**
   * Channels-last maps with a label for each pixel.
   *
   * @param prediction a row for each pixel of each image, a column for each channel
   * @param labels one for each row
   * @param images how many
   * @param ignored the label of pixels that belong to no region, neither predicted nor true, and
   *     have gradient 0
   * @throws LossException unless there is a label for each pixel
   */
  public static Segmentation channelsLastOfLabels(
      Matrix prediction, int[] labels, int images, int ignored) {
    Truth truth = last(prediction, null, labels, ignored, images);
    requireLabels(labels, truth);
    return new Segmentation(List.of(prediction), Settings.DEFAULT, truth);
  }

  private static Truth first(
      Matrix prediction,
      @Nullable Matrix target,
      int @Nullable [] labels,
      int ignored,
      int channels) {
    LossException.require(channels >= 1, NAME, "channels", "must be >= 1", channels);
    LossException.require(
        prediction.rows() % channels == 0,
        NAME,
        "prediction",
        "must have a multiple of " + channels + " rows (channels)",
        prediction.rows());
    int images = prediction.rows() / channels;
    return new Truth(
        target, labels, ignored, images, channels, prediction.columns(), false, null, false);
  }

  private static Truth last(
      Matrix prediction,
      @Nullable Matrix target,
      int @Nullable [] labels,
      int ignored,
      int images) {
    LossException.require(images >= 0, NAME, "images", "must be >= 0", images);
    LossException.require(
        images == 0 ? prediction.rows() == 0 : prediction.rows() % images == 0,
        NAME,
        "prediction",
        "must have a multiple of " + images + " rows (images)",
        prediction.rows());
    int pixels = images == 0 ? 0 : prediction.rows() / images;
    return new Truth(
        target, labels, ignored, images, prediction.columns(), pixels, true, null, false);
  }

  private static void requireLike(Matrix prediction, Matrix target) {
    LossException.require(
        target.rows() == prediction.rows() && target.columns() == prediction.columns(),
        NAME,
        "target",
        "must have the shape of the prediction (" + prediction + ")",
        target);
  }

  private static void requireLabels(int[] labels, Truth truth) {
    long pixels = (long) truth.images() * truth.pixels();
    LossException.require(
        labels.length == pixels, NAME, "labels", "must be " + pixels, labels.length);
  }

  /**
   * These maps with pixels left out: they belong to no region, neither predicted nor true, whatever
   * the maps hold there, count in no mean over pixels, and have gradient 0. With labels, pixels of
   * the ignored label stay left out too.
   *
   * @param counts one for each pixel of each image, true where it counts
   * @throws LossException unless there is one for each pixel
   */
  public Segmentation mask(boolean[] counts) {
    long pixels = (long) truth.images() * truth.pixels();
    LossException.require(
        counts.length == pixels, NAME, "mask", "must be " + pixels, counts.length);
    return new Segmentation(matrices(), settings(), with(counts, truth.checked()));
  }

  /**
   * These maps with every number of a pixel that counts checked before it is used: predictions
   * within [0, 1] where the loss takes them for probabilities, which without an activation it does,
   * else finite; target maps within [0, 1]. Without the check logits go into formulas for
   * probabilities, and the value may be negative.
   */
  public Segmentation checked() {
    return new Segmentation(matrices(), settings(), with(truth.mask(), true));
  }

  private Truth with(boolean @Nullable [] counts, boolean checked) {
    return new Truth(
        truth.target(),
        truth.labels(),
        truth.ignored(),
        truth.images(),
        truth.channels(),
        truth.pixels(),
        truth.last(),
        counts,
        checked);
  }

  @Override
  protected Segmentation with(List<? extends Matrix> matrices, Settings settings) {
    return new Segmentation(matrices, settings, truth);
  }

  /** The predicted maps. */
  public Matrix prediction() {
    return matrices().get(0);
  }

  /** The true maps, unless there are labels. */
  public @Nullable Matrix target() {
    return truth.target();
  }

  /** The label of each pixel, unless there are maps. */
  public int @Nullable [] labels() {
    return truth.labels();
  }

  /** The label of pixels that do not count. */
  public int ignored() {
    return truth.ignored();
  }

  /** Which pixels count; null if all do. */
  public boolean @Nullable [] mask() {
    return truth.mask();
  }

  /** Whether every number is checked. */
  public boolean isChecked() {
    return truth.checked();
  }

  /** Number of channels of an image. */
  public int channels() {
    return truth.channels();
  }

  /** Number of pixels of a channel. */
  public int pixels() {
    return truth.pixels();
  }

  /** Whether the channels of a pixel are columns. */
  public boolean isChannelsLast() {
    return truth.last();
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return truth.images();
  }
}
