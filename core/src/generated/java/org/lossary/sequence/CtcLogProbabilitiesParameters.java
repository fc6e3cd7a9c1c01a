// Generated from CtcLogProbabilities by the kernel generator. Not to be edited.
package org.lossary.sequence;

/** The parameters of {@link CtcLogProbabilities} by their names. */
interface CtcLogProbabilitiesParameters {
  /** The value of {@code blank}. */
  int blank();

  /**
   * This loss with another {@code blank}, and all else as it is here.
   *
   * @param blank the class that stands for no label; -1 is the last class
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CtcLogProbabilities blank(int blank) {
    return new CtcLogProbabilities(blank, infeasible(), per());
  }

  /** The value of {@code infeasible}. */
  Infeasible infeasible();

  /**
   * This loss with another {@code infeasible}, and all else as it is here.
   *
   * @param infeasible what becomes of sequences that cannot have their labels
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CtcLogProbabilities infeasible(Infeasible infeasible) {
    return new CtcLogProbabilities(blank(), infeasible, per());
  }

  /** The value of {@code per}. */
  Per per();

  /**
   * This loss with another {@code per}, and all else as it is here.
   *
   * @param per what the loss of a sequence is divided by
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CtcLogProbabilities per(Per per) {
    return new CtcLogProbabilities(blank(), infeasible(), per);
  }
}
