package org.lossary.bakeoff.advice;

import org.lossary.perceptual.FeaturePairs;
import org.lossary.perceptual.ImagePairs;

/** Rules of images that should look alike. */
final class ImageRules {
  static final Rule NETWORK =
      Rule.when("a network trained on such images is at hand")
          .fits(Facts.takes(FeaturePairs.class));

  static final Rule NO_NETWORK =
      Rule.when("no network trained on such images is at hand")
          .fits(Facts.takes(ImagePairs.class), "it takes the images themselves")
          .forbids(Facts.takes(FeaturePairs.class), "it takes the features of a network");

  static final Rule STYLE =
      Rule.when("texture counts, wherever it is")
          .fits(Facts.ids("gram-style"))
          .forbids(
              i -> !i.id().equals("gram-style"), "it compares what is at the same place in both");

  static final Rule PLACE =
      Rule.when("it counts what is where").forbids(Facts.ids("gram-style"), Rule.AVOID);

  static final Rule SHIFTED =
      Rule.when("images may be shifted against each other")
          .fits(
              Facts.ids("learned-distance", "feature-distance"),
              "the features of deep layers change little with a pixel's shift")
          .harms(
              Facts.ids("ssim", "ms-ssim"),
              "a pixel's shift counts as much as another picture in its windows");

  static final Rule STROKES =
      Rule.when("images are of strokes").fits(Facts.ids("learned-distance"));

  static final Rule PHOTOGRAPHS =
      Rule.when("images are photographs").forbids(Facts.ids("learned-distance"), Rule.AVOID);

  static final Rule SMALL =
      Rule.when("images have fewer than 176 pixels a side")
          .forbids(Facts.ids("ms-ssim"), Rule.AVOID);

  static final Rule LARGE =
      Rule.when("images have 176 pixels a side or more").fits(Facts.ids("ms-ssim"));

  private ImageRules() {}
}
