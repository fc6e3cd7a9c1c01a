package org.lossary.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lossary.sequence.Ctc;
import org.lossary.sequence.Infeasible;
import org.lossary.sequence.LabelledSequences;
import org.lossary.sequence.Labellings;
import org.lossary.sequence.Per;

/** Losses on sequences of labels. */
final class SequencePeers {
  private SequencePeers() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put("ctc_loss", SequencePeers::ctc);
  }

  /**
   * PyTorch's on log-softmax of the logits: T x N x C, or T x C for one sequence; targets padded (N
   * x S) or one after the other. Its mean divides each loss by the number of labels, at least 1.
   */
  private static PeerResult ctc(PeerCase c) {
    Tensor logits = c.input("logits");
    Tensor targets = c.input("targets");
    boolean batch = logits.rank() > 2;
    int items = batch ? logits.axis(1) : 1;
    int time = logits.rank() == 0 ? 0 : logits.axis(0);
    int[] lengths = lengths(c, "inputLengths", items, time);
    int width = targets.rank() > 1 ? targets.axis(1) : targets.size();
    int[] targetLengths = lengths(c, "targetLengths", items, width);
    Labellings labels =
        targets.rank() > 1
            ? Labellings.padded(targets.labels(), width, targetLengths)
            : Labellings.concatenated(
                Arrays.copyOf(targets.labels(), Arrays.stream(targetLengths).sum()), targetLengths);
    LabelledSequences inputs =
        LabelledSequences.timeFirst(Evaluated.matrix(c, logits), labels).lengths(lengths);
    Infeasible infeasible = c.flag("zeroInfinity", false) ? Infeasible.ZERO : Infeasible.INFINITE;
    Per per = c.reduction("mean").equals("mean") ? Per.LABEL : Per.SEQUENCE;
    Ctc loss = new Ctc((int) c.number("blank", 0), infeasible, per);
    int[] shape = batch ? new int[] {items} : new int[0];
    return Structured.by(c, loss, inputs, List.of("logits"), shape, items);
  }

  private static int[] lengths(PeerCase c, String name, int items, int all) {
    Tensor given = c.optional(name);
    if (given != null) {
      return given.labels();
    }
    int[] lengths = new int[items];
    Arrays.fill(lengths, all);
    return lengths;
  }
}
