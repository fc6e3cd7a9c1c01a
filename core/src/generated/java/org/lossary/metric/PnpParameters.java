// Generated from Pnp by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link Pnp} by their names. */
interface PnpParameters {
  /** The value of {@code variant}. */
  PnpVariant variant();

  /**
   * This loss with another {@code variant}, and all else as it is here.
   *
   * @param variant what is made of the number of negatives before a positive
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Pnp variant(PnpVariant variant) {
    return new Pnp(variant, anneal(), itself(), reducer(), alpha(), b());
  }

  /** The value of {@code anneal}. */
  double anneal();

  /**
   * This loss with another {@code anneal}, and all else as it is here.
   *
   * @param anneal how soft the comparison is
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Pnp anneal(double anneal) {
    return new Pnp(variant(), anneal, itself(), reducer(), alpha(), b());
  }

  /** The value of {@code itself}. */
  boolean itself();

  /**
   * This loss with another {@code itself}, and all else as it is here.
   *
   * @param itself whether the anchor counts as a positive of itself, with the cosine 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Pnp itself(boolean itself) {
    return new Pnp(variant(), anneal(), itself, reducer(), alpha(), b());
  }

  /** The value of {@code reducer}. */
  Reducer reducer();

  /**
   * This loss with another {@code reducer}, and all else as it is here.
   *
   * @param reducer what the mean divides by
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Pnp reducer(Reducer reducer) {
    return new Pnp(variant(), anneal(), itself(), reducer, alpha(), b());
  }

  /** The value of {@code alpha}. */
  double alpha();

  /**
   * This loss with another {@code alpha}, and all else as it is here.
   *
   * @param alpha of {@link PnpVariant#POWER} alone; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Pnp alpha(double alpha) {
    return new Pnp(variant(), anneal(), itself(), reducer(), alpha, b());
  }

  /** The value of {@code b}. */
  double b();

  /**
   * This loss with another {@code b}, and all else as it is here.
   *
   * @param b of {@link PnpVariant#BOUNDED} alone; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Pnp b(double b) {
    return new Pnp(variant(), anneal(), itself(), reducer(), alpha(), b);
  }
}
