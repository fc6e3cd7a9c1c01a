package org.lossary.bakeoff.advice;

/** What is usual where classes are predicted: of rows, pixels, frames. */
final class UsualClasses {
  static final String[][] BINARY = {
    {"bce-with-logits", "it is the likelihood of the class, from the logit: convex and stable"},
    {"logistic", "it is the same for labels -1 and 1"},
    {"bce", "it is the same for a model that gives a probability and no logit"},
    {"focal", "hard rows count more, which helps where one class is rare and most rows are easy"},
    {"hinge", "it asks for a margin and not for probabilities, as support vector machines do"},
    {"exponential", "it is the loss of AdaBoost, for data almost free of noise"},
  };

  static final String[][] MULTICLASS = {
    {"cross-entropy", "it is the likelihood of the class, by softmax from the scores"},
    {"nll", "it is the same for a model that ends in log-softmax"},
    {"categorical-cross-entropy", "it is the same for a model that gives probabilities"},
    {"focal-softmax", "hard rows count more, which helps where most rows are easy"},
    {"multi-margin", "it asks for a margin over every other class and not for probabilities"},
    {"crammer-singer", "it asks for a margin over the best other class"},
  };

  static final String[][] MULTILABEL = {
    {"bce-with-logits", "every label is a yes or no of its own"},
    {"multilabel-bce", "every label is a yes or no with a weight of its own"},
    {"multilabel-soft-margin", "it is the mean over the labels, one value a row"},
    {"focal", "hard labels count more, which helps where most are easy"},
    {"multilabel-margin", "labels that apply should come before those that do not"},
  };

  static final String[][] SEGMENTATION = {
    {"dice", "overlap is what counts, however few pixels the object covers"},
    {"dice-cross-entropy", "overlap with the steady gradient of cross-entropy, as for organs"},
    {"tversky", "misses and false alarms may cost differently"},
    {"focal-tversky", "small objects that are missed count more"},
    {"dice-focal", "small objects among many easy pixels count more"},
    {"generalized-dice", "classes may differ in size by orders of magnitude"},
    {"lovasz-softmax", "it fine-tunes a model for mean intersection over union"},
  };

  static final String[][] SEQUENCES = {
    {"ctc", "nothing says which frame belongs to which label, as in speech and handwriting"},
    {"ctc-log-probabilities", "it is the same for a model that ends in log-softmax"},
  };

  private UsualClasses() {}
}
