package org.lossary.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lossary.LossException;
import org.lossary.peers.CaseReader;
import org.lossary.peers.Examples;
import org.lossary.peers.PeerCase;
import org.lossary.peers.PeerException;
import org.lossary.peers.PeerResult;
import org.lossary.peers.Peers;
import org.lossary.peers.ResultWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lossary compute}. */
@Command(
    name = "compute",
    mixinStandardHelpOptions = true,
    description = {
      "Computes losses by the ids and conventions of other libraries, case by case from JSON.",
      "Prints one JSON line a case:",
      "  {\"case\":...,\"loss\":...,\"value\":...,\"gradients\":{...},\"outputs\":{...}}  or  {\"case\":...,\"error\":...}",
      "A case names a loss by its id in another library (torch's huber_loss, keras_huber, ...), with that",
      "library's conventions, or by lossary/ID, which checks that inputs are in its domain; its",
      "parameters; and its inputs as tensors: numbers, lists, or {\"shape\":[2,3],\"data\":[...]}.",
    },
    footer = {
      "",
      "Examples:",
      "  lossary compute cases.json",
      "  echo '{\"case\":\"a\",\"loss\":\"huber_loss\",\"params\":{\"delta\":1,\"reduction\":\"mean\"},\"inputs\":{\"input\":[0.5,3],\"target\":[0,0]}}' | lossary compute -",
      "  lossary compute --dtype f32 - < cases.jsonl",
      "  lossary compute --ids",
      "  lossary compute --ids --json",
      "  lossary compute --example nt_xent | lossary compute -",
      "",
      "Exit code: 0 if every case was computed, 1 if some were not, 2 if the input cannot be read.",
    })
final class ComputeCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "a JSON array or JSON Lines; - reads standard input")
  private @Nullable String file;

  @Option(
      names = "--dtype",
      paramLabel = "TYPE",
      description = "f32 or f64 (default: ${DEFAULT-VALUE})",
      defaultValue = "f64",
      converter = DtypeConverter.class,
      completionCandidates = DtypeConverter.class)
  private PeerCase.Dtype dtype = PeerCase.Dtype.F64;

  @Option(names = "--ids", description = "list the loss ids that are known")
  private boolean ids;

  @Option(
      names = "--example",
      paramLabel = "ID",
      description = "print a case of this loss id, to be copied and changed")
  private @Nullable String example;

  @Option(
      names = "--json",
      description = "answers are JSON Lines anyway; with --ids, write a JSON array")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    int asked = (ids ? 1 : 0) + (example == null ? 0 : 1) + (file == null ? 0 : 1);
    if (asked > 1) {
      throw new BadInputException("name a file of cases, or --ids, or --example: one of them");
    }
    if (ids && json) {
      System.out.println(Json.text(ComputeCommand::writeIds));
      return 0;
    }
    if (ids) {
      Peers.ids().forEach(System.out::println);
      return 0;
    }
    if (example != null) {
      System.out.println(exampleOf(example));
      return 0;
    }
    if (file == null) {
      throw new BadInputException("name a file of cases, or - for standard input");
    }
    if (!file.equals("-") && !Files.isRegularFile(Path.of(file))) {
      throw new BadInputException(
          Files.isDirectory(Path.of(file))
              ? file + " is a folder, not a file of cases"
              : "no such file: " + file);
    }
    int failed = 0;
    int cases = 0;
    OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
    try (InputStream in = open();
        CaseReader reader = new CaseReader(in, dtype);
        ResultWriter writer = new ResultWriter(out, dtype)) {
      for (CaseReader.Item item = reader.next(); item != null; item = reader.next()) {
        cases++;
        failed += answer(item, writer);
      }
    } finally {
      out.flush();
    }
    if (cases == 0) {
      throw new BadInputException((file.equals("-") ? "standard input" : file) + " holds no cases");
    }
    return failed == 0 ? 0 : 1;
  }

  private static String exampleOf(String id) {
    try {
      return Examples.of(id);
    } catch (PeerException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    }
  }

  private static void writeIds(JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (String id : Peers.ids()) {
      out.writeString(id);
    }
    out.writeEndArray();
  }

  private InputStream open() throws IOException {
    return "-".equals(file)
        ? new BufferedInputStream(System.in, 1 << 16)
        : new BufferedInputStream(Files.newInputStream(Path.of(String.valueOf(file))), 1 << 16);
  }

  private static int answer(CaseReader.Item item, ResultWriter writer) throws IOException {
    PeerCase c = item.parsed();
    if (c == null) {
      writer.error(item, String.valueOf(item.error()));
      return 1;
    }
    PeerResult result;
    try {
      result = Peers.compute(c);
    } catch (PeerException | LossException e) {
      writer.error(item, String.valueOf(e.getMessage()));
      return 1;
    }
    writer.write(item, c, result);
    return 0;
  }
}
