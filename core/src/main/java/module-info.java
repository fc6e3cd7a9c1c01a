/** Loss functions with exact value, gradient and curvature. No dependency. */
module org.lossary.core {
  requires static org.jspecify;
  // Used when the JVM has it resolved (--add-modules jdk.incubator.vector), never needed.
  requires static jdk.incubator.vector;

  exports org.lossary;
  exports org.lossary.regression;
  exports org.lossary.classification;
  exports org.lossary.composition;
  exports org.lossary.generative;
  exports org.lossary.metric;
  exports org.lossary.sequence;
  exports org.lossary.reinforcement;
  exports org.lossary.transport;
  exports org.lossary.perceptual;
  exports org.lossary.segmentation;
  exports org.lossary.ranking;

  uses org.lossary.LossProvider;
}
