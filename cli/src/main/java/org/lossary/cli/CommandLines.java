package org.lossary.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What to type to do the same again. */
final class CommandLines {
  private CommandLines() {}

  /**
   * The command line as it was typed, with the seed.
   *
   * @param withValue options that say where to write, left out with their value
   * @param flags options without a value that are left out
   */
  static String again(CommandSpec spec, String name, List<String> withValue, List<String> flags) {
    StringBuilder line = new StringBuilder("./lossary " + name);
    boolean seeded = false;
    List<String> args = spec.commandLine().getParseResult().originalArgs();
    for (int i = args.indexOf(name) + 1; i < args.size(); i++) {
      String arg = args.get(i);
      if (withValue.contains(arg)) {
        i++;
      } else if (withValue.stream().noneMatch(o -> arg.startsWith(o + "="))
          && !flags.contains(arg)) {
        line.append(' ').append(quoted(arg));
        seeded |= arg.equals("--seed") || arg.startsWith("--seed=");
      }
    }
    return line + (seeded ? "" : " --seed 1");
  }

  private static String quoted(String arg) {
    return arg.matches("[\\w@%+=:,./-]+") ? arg : "'" + arg.replace("'", "'\\''") + "'";
  }
}
