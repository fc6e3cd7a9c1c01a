/** A distance of images by a small trained network. */
module org.lossary.perceptual.net {
  requires transitive org.lossary.core;
  requires static org.jspecify;

  exports org.lossary.perceptual.digits;
  exports org.lossary.perceptual.net;

  provides org.lossary.LossProvider with
      org.lossary.perceptual.net.PerceptualLosses;
}
