/** Losses of the library as losses of DJL. */
module org.lossary.djl {
  requires transitive org.lossary.core;
  requires transitive ai.djl.api;
  requires static org.jspecify;

  exports org.lossary.djl;
}
