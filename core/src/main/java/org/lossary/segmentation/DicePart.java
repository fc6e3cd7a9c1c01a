package org.lossary.segmentation;

/** What losses that add a loss of pixels to that of regions have in common. */
final class DicePart {
  private DicePart() {}

  /**
   * The value of a group: {@code lambdaRegions} times the mean of the losses of its regions plus
   * {@code lambdaPixels} times that of its pixels.
   *
   * @param jaccard whether regions have the Jaccard loss, else the Dice loss
   * @return 1, what the value is multiplied by
   */
  static double group(
      RegionLoss loss,
      Group group,
      boolean jaccard,
      double above,
      double below,
      double lambdaRegions,
      double lambdaPixels) {
    double sum = 0;
    for (int r = 0; r < group.regions; r++) {
      double w = loss.classWeights().weight(group.firstChannel + r);
      sum += w * group.ratio(r, jaccard ? 1 : 2, 1, 1, above, below);
      group.scale(r, lambdaRegions * w / group.regions);
    }
    group.values[0] = lambdaRegions * (sum / group.regions) + lambdaPixels * group.pixels;
    group.pixelSlope = lambdaPixels;
    return 1;
  }
}
