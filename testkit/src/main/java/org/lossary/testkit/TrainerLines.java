package org.lossary.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lossary.Catalog;
import org.lossary.SupervisedLoss;

/**
 * What the pages of the losses give to a trainer: a line of Java for each loss that it can take.
 */
public final class TrainerLines {
  private TrainerLines() {}

  /** The lines of a trainer, by the ids of the losses. */
  public static Map<String, String> of(Path pages, String trainer) throws IOException {
    Map<String, String> lines = new TreeMap<>();
    for (Catalog.Entry entry : Catalog.all()) {
      String id = entry.info().id();
      String page = Files.readString(pages.resolve(id + ".md"));
      Matcher line =
          Pattern.compile("\\| " + trainer + " \\| `[\\w-]+` \\| `(.*)` \\|").matcher(page);
      if (line.find()) {
        lines.put(id, line.group(1));
      }
    }
    return lines;
  }

  /** The ids of the losses of a prediction and a target that a trainer takes. */
  public static Set<String> taken(Predicate<SupervisedLoss> supports) {
    return Catalog.all().stream()
        .filter(e -> e.create() instanceof SupervisedLoss loss && supports.test(loss))
        .map(e -> e.info().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The Java under a heading of a guide. */
  public static String under(Path guide, String heading) throws IOException {
    String text = Files.readString(guide);
    int from = text.indexOf("\n## " + heading + "\n");
    int next = text.indexOf("\n## ", from + 1);
    String section = text.substring(from, next < 0 ? text.length() : next);
    return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
        .matcher(section)
        .results()
        .map(block -> block.group(1))
        .collect(Collectors.joining());
  }

  /**
   * Compiles and runs lines, and returns what they make.
   *
   * @param imports packages and classes that are not of this library: {@code a.b.*}
   * @param fields declarations of the variables that lines name
   * @param folder where sources and classes are written
   */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> run(
      Map<String, String> lines, List<String> imports, String fields, Path folder)
      throws IOException, ReflectiveOperationException {
    String packages =
        Stream.of(
                Stream.of("java.util.*", "org.lossary.*"),
                imports.stream(),
                Catalog.all().stream().map(e -> e.type().getPackageName() + ".*"))
            .flatMap(names -> names)
            .distinct()
            .map(name -> "import " + name + ";\n")
            .collect(Collectors.joining());
    String puts =
        lines.entrySet().stream()
            .map(line -> "    made.put(\"%s\", %s);\n".formatted(line.getKey(), line.getValue()))
            .collect(Collectors.joining());
    Class<?> compiled =
        Snippets.compile(
            packages
                + "public class Snippets {\n"
                + fields
                + "  public static Map<String, Object> make() {\n"
                + "    Map<String, Object> made = new TreeMap<>();\n"
                + puts
                + "    return made;\n  }\n}\n",
            folder);
    return (Map<String, Object>) compiled.getMethod("make").invoke(null);
  }
}
