package org.lossary.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lossary docs}: what tools/generate calls for docs/losses. */
@Command(
    name = "docs",
    hidden = true,
    mixinStandardHelpOptions = true,
    description =
        "Writes the pages of the catalogue anew, and removes those of losses that are gone.",
    footer = {"", "Examples:", "  lossary docs docs/losses"})
final class DocsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "where the pages are")
  private Path folder = Path.of("docs", "losses");

  @Override
  public Integer call() throws IOException {
    Map<String, String> files = LossDocs.files();
    Files.createDirectories(folder);
    List<Path> there;
    try (Stream<Path> all = Files.list(folder)) {
      there = all.toList();
    }
    int changed = 0;
    for (Path old : there) {
      String name = old.getFileName().toString();
      boolean page = name.endsWith(".md") || name.endsWith(".svg");
      if (page && !files.containsKey(name)) {
        Files.delete(old);
        changed++;
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), bytes)) {
        Files.write(path, bytes);
        changed++;
      }
    }
    System.out.println(files.size() + " files in " + folder + ", " + changed + " changed");
    return 0;
  }
}
