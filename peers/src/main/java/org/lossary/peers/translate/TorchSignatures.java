package org.lossary.peers.translate;

import java.util.List;

/** Losses of torch.nn and torch.nn.functional. */
final class TorchSignatures {
  private static final String LIBRARY = "PyTorch";

  private TorchSignatures() {}

  static List<Signature> all() {
    return List.of(
        torch("mse_loss", "MSELoss", "mse_loss")
            .argument("reduction", "'mean'")
            .java(a -> Forms.elements("Losses.mse()", a.text("reduction"))),
        torch("l1_loss", "L1Loss", "l1_loss")
            .argument("reduction", "'mean'")
            .java(a -> Forms.elements("Losses.mae()", a.text("reduction"))),
        torch("huber_loss", "HuberLoss", "huber_loss")
            .argument("reduction", "'mean'")
            .argument("delta", "1.0")
            .java(
                a ->
                    Forms.elements(
                        "Losses.huber(" + a.number("delta") + ")", a.text("reduction"))));
  }

  /** Both forms of a loss: the class and the function, with the arguments that all once had. */
  private static Signature torch(String peer, String type, String function) {
    return Signature.of(LIBRARY, peer, "torch.nn." + type, "torch.nn.functional." + function)
        .input("input")
        .input("target")
        .argument("size_average", "None")
        .argument("reduce", "None");
  }
}
