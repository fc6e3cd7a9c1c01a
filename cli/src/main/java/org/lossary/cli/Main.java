package org.lossary.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** The program: picks the subcommand and turns failures into one line and an exit code. */
@Command(
    name = "lossary",
    mixinStandardHelpOptions = true,
    version = "lossary 0.1.0",
    description = "Loss functions: look them up, compute them, find out which to train with.",
    subcommands = {
      ListCommand.class,
      ShowCommand.class,
      ComputeCommand.class,
      TranslateCommand.class,
      EvalCommand.class,
      AdviseCommand.class,
      BakeOffCommand.class,
      EmbedCommand.class,
      ExampleCommand.class,
      BenchCommand.class,
      DocsCommand.class,
      CompletionCommand.class,
      CommandLine.HelpCommand.class,
    },
    footer = {
      "",
      "Start with:",
      "  lossary advise                      which loss to try, by a few questions",
      "  lossary bakeoff                     which loss, on data that come with it",
      "  lossary bakeoff sales.csv --target units --report sales.html",
      "                                      which loss, on data of your own",
      "  lossary embed vectors.parquet --label product --out head",
      "                                      embeddings by a head on frozen vectors",
      "  lossary example simclr              a whole system around a loss",
      "  lossary list --task count-regression",
      "  lossary show huber                  what a loss is, and when to use it",
      "  lossary translate 'keras.losses.Huber(delta=2)'",
      "                                      a loss of another library in Java",
      "  lossary eval --loss huber --target y --prediction p predictions.csv",
      "",
      "Each command has --help with more examples.",
      "Exit codes: 0 done, 1 done in part, 2 bad input or failure, 130 interrupted.",
    })
public final class Main implements Runnable {

  /** For picocli. */
  public Main() {}

  /** Runs the command line and ends the JVM with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the command line and returns its exit code. */
  public static int run(String... args) {
    boolean colour = Boolean.getBoolean("lossary.tty.out");
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(Math.max(80, Math.min(120, Integer.getInteger("lossary.columns", 100))))
        .setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(oneLine())
        .setExecutionExceptionHandler(failure())
        .execute(args);
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  private static IParameterExceptionHandler oneLine() {
    return (ParameterException e, String[] args) -> {
      String command = e.getCommandLine().getCommandSpec().qualifiedName();
      System.err.println(
          command
              + ": "
              + Failures.line(e)
                  .replaceFirst("is not an? (int|long)$", "is not a whole number")
                  .replaceFirst("^Invalid value for option '([^']*)'(?: \\([^)]*\\))?: ", "$1: ")
              + " ("
              + command
              + " --help shows what it takes)");
      return CommandLine.ExitCode.USAGE;
    };
  }

  private static IExecutionExceptionHandler failure() {
    return (Exception e, CommandLine line, CommandLine.ParseResult parsed) -> {
      System.err.println(line.getCommandSpec().qualifiedName() + ": " + Failures.line(e));
      if (!Failures.isExpected(e)) {
        // A defect of the program, not of the input: whoever reports it needs the place.
        e.printStackTrace(System.err);
      }
      return 2;
    };
  }
}
