package org.lossary.peers.translate;

import java.util.List;

/**
 * The answer to a loss that was written in another library.
 *
 * @param library where it comes from
 * @param python what was asked, as it was understood
 * @param loss the Java expression that makes the loss
 * @param call the Java line that gives the same number
 * @param notes what differs, and what to mind
 * @param peer the id under which {@code compute} evaluates the library's loss; empty if there is
 *     none
 */
public record Translation(
    String library, String python, String loss, String call, List<String> notes, String peer) {}
