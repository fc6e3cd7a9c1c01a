package org.lossary.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lossary docs}: what tools/generate calls for docs/losses. */
@Command(
    name = "docs",
    mixinStandardHelpOptions = true,
    description =
        "Writes the pages of the catalogue anew, and removes those of losses that are gone.",
    footer = {"", "Examples:", "  lossary docs docs/losses"})
final class DocsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "where the pages are")
  private Path folder = Path.of("docs", "losses");

  /** What the index that is there links to: pages and pictures of an earlier run, nothing else. */
  private Set<String> written() throws IOException {
    Set<String> names = new TreeSet<>();
    Path index = folder.resolve("index.md");
    if (Files.exists(index) && Files.readString(index).startsWith(LossIndex.HEAD)) {
      Matcher link = Pattern.compile("\\(([a-z0-9-]+)\\.md\\)").matcher(Files.readString(index));
      while (link.find()) {
        names.add(link.group(1) + ".md");
        names.add(link.group(1) + ".svg");
      }
    }
    return names;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new BadInputException(folder + " is a file; name the folder of the pages");
    }
    Map<String, String> files = LossDocs.files();
    Files.createDirectories(folder);
    int changed = 0;
    for (String name : written()) {
      if (!files.containsKey(name) && Files.deleteIfExists(folder.resolve(name))) {
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
