package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lossary.peers.PeerException;

/** Answers a loss as written in another library by the line of Java that gives the same number. */
public final class Translator {
  private static final List<Signature> SIGNATURES =
      Stream.of(TorchSignatures.all()).flatMap(List::stream).toList();

  private Translator() {}

  /** Names of all losses that are understood, with those of their library. */
  public static List<String> names() {
    return SIGNATURES.stream().flatMap(s -> s.names().stream()).sorted().toList();
  }

  /**
   * Translates a call such as {@code torch.nn.HuberLoss(delta=2)}. Several libraries may have a
   * loss of that name: each has its answer.
   *
   * @throws PeerException if it is no call, or no loss that is known, or an argument is wrong
   */
  public static List<Translation> translate(String python) {
    PythonValue.Call call = PythonReader.call(python);
    List<Signature> found = new ArrayList<>();
    for (Signature signature : SIGNATURES) {
      if (signature.matches(call.name())) {
        found.add(signature);
      }
    }
    if (found.isEmpty()) {
      throw new PeerException("no loss is known as " + call.name() + near(call.name()));
    }
    return found.stream().map(s -> s.translate(call)).toList();
  }

  private static String near(String name) {
    String last = plain(name);
    String near =
        names().stream()
            .filter(n -> plain(n).contains(last) || last.contains(plain(n)))
            .limit(4)
            .collect(Collectors.joining(", "));
    return near.isEmpty() ? "" : "; did you mean " + near + "?";
  }

  private static String plain(String name) {
    return name.substring(name.lastIndexOf('.') + 1)
        .replace("_", "")
        .toLowerCase(java.util.Locale.ROOT)
        .replace("loss", "");
  }
}
