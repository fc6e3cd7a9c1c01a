package org.lossary.bakeoff.advice;

/** Rules of segmentation. */
final class RegionRules {
  static final Rule EXCLUSIVE =
      Rule.when("a pixel belongs to one class")
          .harms(
              Facts.ids("lovasz-hinge"),
              "it takes each channel on its own: lovasz-softmax knows that classes exclude each"
                  + " other");

  static final Rule OVERLAPPING =
      Rule.when("a pixel may belong to several regions").fits(Facts.ids("lovasz-hinge"));

  static final Rule SINGLE =
      Rule.when("there is a single region")
          .fits(Facts.ids("lovasz-hinge"))
          .harms(
              Facts.ids("generalized-dice"),
              "it weighs regions against each other, and with a single one that changes nothing:"
                  + " use dice");

  static final Rule IOU =
      Rule.when("intersection over union is the score")
          .fits(Facts.ids("soft-jaccard", "lovasz-softmax", "lovasz-hinge"));

  static final Rule DICE =
      Rule.when("the Dice coefficient is the score")
          .fits(Facts.ids("dice"), "it is one minus this score, of probabilities")
          .harms(Facts.ids("soft-jaccard"), Rule.AVOID);

  static final Rule MISSES =
      Rule.when("a missed pixel costs more than a false alarm")
          .fits(Facts.ids("tversky", "focal-tversky"), "its two weights say by how much");

  static final Rule ALARMS =
      Rule.when("a false alarm costs more than a missed pixel")
          .fits(Facts.ids("tversky", "focal-tversky"), "its two weights say by how much");

  static final Rule EVEN =
      Rule.when("misses and false alarms cost the same")
          .harms(Facts.ids("tversky", "focal-tversky"), "with its defaults a miss costs more");

  static final Rule START =
      Rule.when("training starts anew")
          .forbids(
              Facts.ids("lovasz-hinge", "lovasz-softmax", "approx-ndcg"),
              "it is made to fine-tune a model that is good already");

  static final Rule TUNING =
      Rule.when("a good model is fine-tuned")
          .fits(Facts.ids("lovasz-hinge", "lovasz-softmax", "log-cosh-dice", "approx-ndcg"));

  private RegionRules() {}
}
