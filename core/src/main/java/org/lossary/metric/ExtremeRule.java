package org.lossary.metric;

/** One positive and one negative of each anchor, or all: see {@link Miners#extremes}. */
record ExtremeRule(Miners.Choice ofPositives, Miners.Choice ofNegatives) implements MiningRule {
  private static final double FAR = Double.POSITIVE_INFINITY;
  private static final double NONE = Double.NEGATIVE_INFINITY;

  @Override
  public double reach(MinedAnchor a) {
    boolean alone = ofPositives == Miners.Choice.ALL || ofNegatives == Miners.Choice.ALL;
    return a.positiveCount == 0 && !alone ? NONE : FAR;
  }

  @Override
  public double reach(MinedAnchor a, double far) {
    return switch (ofNegatives) {
      case EASY, ALL -> FAR;
      case HARD -> Math.min(a.reach, far);
      case SEMI_HARD -> far > beyondWhich(a) ? Math.min(a.reach, far) : a.reach;
    };
  }

  /** How far the positive is that a semi-hard negative goes with. */
  private double beyondWhich(MinedAnchor a) {
    return a.positiveFar[a.positive(ofPositives == Miners.Choice.HARD)];
  }

  @Override
  public void choose(MinedAnchor a, IndexLists near, IndexLists far) {
    if (ofPositives == Miners.Choice.ALL) {
      for (int i = 0; i < a.positiveCount; i++) {
        near.add(a.anchor, a.positives[i]);
      }
    }
    if (ofNegatives == Miners.Choice.ALL) {
      for (int k = 0; k < a.negativeCount; k++) {
        far.add(a.anchor, a.negatives[k]);
      }
    }
    int negative = -1;
    int positive = -1;
    // Beside all of one kind, the one of the other does not depend on there being any.
    if (ofNegatives != Miners.Choice.ALL
        && (a.positiveCount > 0 || ofPositives == Miners.Choice.ALL)) {
      negative =
          ofNegatives == Miners.Choice.SEMI_HARD
              ? a.negative(false, beyondWhich(a))
              : a.negative(ofNegatives == Miners.Choice.EASY);
    }
    if (ofPositives != Miners.Choice.ALL && (negative >= 0 || ofNegatives == Miners.Choice.ALL)) {
      positive =
          ofPositives == Miners.Choice.SEMI_HARD
              ? a.positive(true, a.negativeFar[negative])
              : a.positive(ofPositives != Miners.Choice.EASY);
    }
    if (positive >= 0) {
      near.add(a.anchor, a.positives[positive]);
    }
    if (negative >= 0 && (positive >= 0 || ofPositives == Miners.Choice.ALL)) {
      far.add(a.anchor, a.negatives[negative]);
    }
  }
}
