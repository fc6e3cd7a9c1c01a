package org.lossary.bakeoff.advice;

import org.lossary.sequence.LabelledSequences;

/** Rules of sequences of labels. */
final class SequenceRules {
  static final Rule ALIGNED =
      Rule.when("each frame has its label")
          .fits(i -> !Facts.takes(LabelledSequences.class).test(i), "a frame is a row of its batch")
          .forbids(
              Facts.takes(LabelledSequences.class),
              "it finds out by itself which frame belongs to which label");

  static final Rule UNALIGNED =
      Rule.when("nothing says which frame belongs to which label")
          .fits(
              Facts.takes(LabelledSequences.class),
              "it adds up all ways in which frames may belong to labels")
          .forbids(
              i -> !Facts.takes(LabelledSequences.class).test(i),
              "it needs a label for each frame");

  static final Rule CROWDED =
      Rule.when("some sequences have too few frames for their labels")
          .fits(
              i -> Facts.hasParameter(i, "infeasible"),
              "such a sequence costs nothing instead of infinitely much");

  private SequenceRules() {}
}
