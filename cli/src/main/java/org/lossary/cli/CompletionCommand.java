package org.lossary.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lossary completion}. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description =
        "Prints a script that lets Bash and Zsh complete commands, options and their values by the tab key.",
    footer = {
      "",
      "Examples:",
      "  source <(./lossary completion)",
      "  lossary completion >> ~/.bash_completion",
    })
final class CompletionCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    CommandLine root = spec.root().commandLine();
    // Most type ./lossary, from the folder of the program; the script registers the name alone.
    String script = AutoComplete.bash(root.getCommandName(), root);
    System.out.print(script);
    System.out.println("complete -F _complete_lossary -o default ./lossary");
  }
}
