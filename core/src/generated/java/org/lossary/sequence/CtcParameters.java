// Generated from Ctc by the kernel generator. Not to be edited.
package org.lossary.sequence;

/** The parameters of {@link Ctc} by their names. */
interface CtcParameters {
  /** The value of {@code blank}. */
  int blank();

  /**
   * This loss with another {@code blank}, and all else as it is here.
   *
   * @param blank the class that stands for no label; -1 is the last class
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Ctc blank(int blank) {
    return new Ctc(blank, infeasible(), per());
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
  default Ctc infeasible(Infeasible infeasible) {
    return new Ctc(blank(), infeasible, per());
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
  default Ctc per(Per per) {
    return new Ctc(blank(), infeasible(), per);
  }
}
