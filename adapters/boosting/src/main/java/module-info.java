/** What every gradient booster needs of a loss. */
module org.lossary.boosting {
  requires transitive org.lossary.core;
  requires static org.jspecify;

  exports org.lossary.boosting;
}
