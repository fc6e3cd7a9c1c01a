package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Java of a translation.
 *
 * @param loss the loss; null for a function of returns, advantages or the like
 * @param lines statements, the last of which sets the result
 * @param result name of the variable that holds it
 */
record Code(@Nullable LossCall loss, List<String> lines, String result) {

  static Code of(LossCall loss, String... lines) {
    return new Code(loss, List.of(lines), "loss");
  }

  /** With another statement in front. */
  Code after(String... first) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(lines);
    return new Code(loss, all, result);
  }

  /** With another statement behind. */
  Code then(String last) {
    List<String> all = new ArrayList<>(lines);
    all.add(last);
    return new Code(loss, all, result);
  }

  /** With the result changed: a factor, for example. */
  Code with(String from, String to) {
    return new Code(loss, lines.stream().map(line -> line.replace(from, to)).toList(), result);
  }

  /** With the result in another variable. */
  Code named(String variable) {
    return new Code(loss, lines, variable);
  }
}
