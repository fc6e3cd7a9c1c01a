/** Formulas: one string per loss, read as doubles, as certified digits, as LaTeX and as text. */
module org.lossary.formula {
  requires static org.jspecify;

  exports org.lossary.formula;
}
