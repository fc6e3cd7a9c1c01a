package org.lossary.peers.translate;

import java.util.List;

/**
 * A call of another library in Java.
 *
 * @param library the library, for example {@code PyTorch}
 * @param function the full name of the function there
 * @param when for which of several kinds of data this is; empty if there is one translation
 * @param ids its ids for {@code lossary compute}; none for functions that have none
 * @param loss the Java that makes the loss; empty for functions that are no loss
 * @param lines the Java that evaluates it
 * @param result the variable that then holds the number, or the numbers
 * @param variables what the Java needs to have
 * @param notes what differs, and what the library's conventions are
 */
public record Translation(
    String library,
    String function,
    String when,
    List<String> ids,
    String loss,
    List<String> lines,
    String result,
    List<Variable> variables,
    List<String> notes) {

  /** What a file needs that has {@link #lines()} in it. */
  public Needs needs() {
    return Needs.of(String.join("\n", lines), variables);
  }
}
