package org.lossary.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Stack;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lossary.peers.translate.Translation;
import org.lossary.peers.translate.TranslationException;
import org.lossary.peers.translate.Translator;
import org.lossary.peers.translate.Variable;
import org.lossary.tables.NearestNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lossary translate}. */
@Command(
    name = "translate",
    mixinStandardHelpOptions = true,
    preprocessor = TranslateCommand.LeadingMinus.class,
    description = {
      "Translates a loss of another library into the Java that gives the same number.",
      "It says what differs, and knows PyTorch, pytorch-metric-learning, sentence-transformers,"
          + " Keras, scikit-learn,",
      "SciPy, MONAI, segmentation_models.pytorch, Optax, RLax, Stable-Baselines3, POT, GeomLoss,",
      "kornia, torchmetrics, TRL, allRank, TensorFlow, XGBoost, LightGBM, CatBoost and some of R.",
    },
    footer = {
      "",
      "Examples:",
      "  lossary translate 'torch.nn.CrossEntropyLoss(weight=w, label_smoothing=0.1)'",
      "  lossary translate 'keras.losses.Huber(delta=2)'",
      "  lossary translate 'F.smooth_l1_loss(x, y, beta=0.5)'",
      "  lossary translate '0.5 * F.mse_loss(x, y) + beta * F.l1_loss(x, y)'",
      "  lossary translate '-0.5 * torch.sum(1 + logvar - mu.pow(2) - logvar.exp())'",
      "  lossary translate 'HistGradientBoostingRegressor(loss=\"quantile\", quantile=0.9)'",
      "  lossary translate '{\"objective\": \"reg:tweedie\", \"tweedie_variance_power\": 1.3}'",
      "  lossary translate 'losses.TripletMarginLoss(margin=0.2, distance=CosineSimilarity())'",
      "  lossary translate --list",
    })
final class TranslateCommand implements Callable<Integer> {

  /** A word that begins with a minus is code, but for options: {@code --json}, {@code -h}. */
  static final class LeadingMinus implements IParameterPreprocessor {
    private static final Pattern CODE = Pattern.compile("-(\\d.*|[^-].+)", Pattern.DOTALL);

    @Override
    @SuppressWarnings("JdkObsolete") // The type is picocli's.
    public boolean preprocess(
        Stack<String> words,
        CommandSpec command,
        @Nullable ArgSpec none,
        Map<String, Object> information) {
      // With a space before it, it is no option.
      words.replaceAll(word -> CODE.matcher(word).matches() ? " " + word : word);
      return false;
    }
  }

  @Parameters(arity = "0..*", paramLabel = "CALL", description = "the call, in quotes")
  private List<String> words = List.of();

  @Option(names = "--list", description = "list the functions that are known, by library")
  private boolean list;

  @Option(
      names = "--library",
      paramLabel = "NAME",
      description = "with --list: of this library alone")
  private @Nullable String library;

  @Option(names = "--json", description = "write JSON")
  private boolean json;

  @Override
  public Integer call() {
    String text = String.join(" ", words);
    if (list) {
      list();
      return 0;
    }
    if (text.isBlank()) {
      throw new BadInputException(
          "write the call to translate in quotes, or --list for the functions that are known");
    }
    List<Translation> found;
    try {
      found = Translator.translate(text);
    } catch (TranslationException e) {
      throw new BadInputException(e.getMessage() + NearestNames.suggestion(e.asked(), e.known()));
    }
    if (json) {
      System.out.println(Json.text(generator -> write(generator, found)));
    } else {
      System.out.print(text(found));
    }
    return 0;
  }

  private void list() {
    List<Translator.Known> known =
        Translator.known().stream()
            .filter(
                k ->
                    library == null
                        || k.library()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(library.toLowerCase(Locale.ROOT)))
            .toList();
    if (known.isEmpty()) {
      List<String> names =
          Translator.known().stream().map(Translator.Known::library).distinct().toList();
      throw new BadInputException(
          "--library: " + WordConverter.noneOf(String.valueOf(library), names));
    }
    if (json) {
      System.out.println(Json.text(generator -> writeKnown(generator, known)));
      return;
    }
    String last = "";
    for (Translator.Known k : known) {
      if (!k.library().equals(last)) {
        System.out.print((last.isEmpty() ? "" : "\n") + k.library() + "\n");
        last = k.library();
      }
      System.out.println("  " + k.call());
    }
  }

  private static String text(List<Translation> found) {
    StringBuilder out = new StringBuilder();
    for (Translation t : found) {
      if (out.length() > 0) {
        out.append('\n');
      }
      out.append(t.function()).append("  (").append(t.library());
      if (!t.ids().isEmpty()) {
        out.append(", compute id ").append(t.ids().get(0));
      }
      out.append(")\n");
      if (!t.when().isEmpty()) {
        out.append("where ").append(t.when()).append(":\n");
      }
      out.append('\n');
      t.lines().forEach(line -> out.append("    ").append(line).append('\n'));
      out.append('\n');
      for (Variable v : t.variables()) {
        out.append("  ").append(v.type()).append(' ').append(v.name());
        out.append(v.meaning().isEmpty() ? "" : "  " + v.meaning()).append('\n');
      }
      t.notes().forEach(note -> out.append("  - ").append(note).append('\n'));
      out.append('\n');
      t.needs().imports().forEach(name -> out.append("  import ").append(name).append(";\n"));
      out.append("  Maven: ").append(String.join(", ", t.needs().artifacts())).append('\n');
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, List<Translation> found) throws IOException {
    json.writeStartArray();
    for (Translation t : found) {
      json.writeStartObject();
      json.writeStringField("library", t.library());
      json.writeStringField("function", t.function());
      json.writeStringField("when", t.when());
      strings(json, "ids", t.ids());
      json.writeStringField("loss", t.loss());
      strings(json, "java", t.lines());
      json.writeStringField("result", t.result());
      json.writeArrayFieldStart("variables");
      for (Variable v : t.variables()) {
        json.writeStartObject();
        json.writeStringField("name", v.name());
        json.writeStringField("type", v.type());
        json.writeStringField("meaning", v.meaning());
        json.writeEndObject();
      }
      json.writeEndArray();
      strings(json, "notes", t.notes());
      strings(json, "imports", t.needs().imports());
      strings(json, "artifacts", t.needs().artifacts());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeKnown(JsonGenerator json, List<Translator.Known> known)
      throws IOException {
    json.writeStartArray();
    for (Translator.Known k : known) {
      json.writeStartObject();
      json.writeStringField("library", k.library());
      json.writeStringField("call", k.call());
      strings(json, "ids", k.ids());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
