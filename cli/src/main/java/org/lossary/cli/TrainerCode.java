package org.lossary.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lossary.Domain;
import org.lossary.Loss;
import org.lossary.PointwiseLoss;
import org.lossary.RowLoss;
import org.lossary.StructuredLoss;
import org.lossary.SupervisedLoss;
import org.lossary.boosting.BoostedLoss;
import org.lossary.generative.InputGradients;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.peers.translate.JavaLine;
import org.lossary.perceptual.ImagePairs;
import org.lossary.perceptual.Images;
import org.lossary.segmentation.Segmentation;

/** The Java by which a trainer of the JVM trains with a loss, for every trainer that can. */
final class TrainerCode {
  /**
   * A line of the table.
   *
   * @param trainer the library that trains
   * @param module the adapter
   * @param code what is given to the trainer
   */
  record Line(String trainer, String module, String code) {}

  private static final int CLASSES = 3;

  /**
   * The variables of examples that a data set has, and how they are read; the rest is predicted.
   */
  private static final Map<String, String> GIVEN = given();

  /** Variables that are numbers or lists known beforehand, and stay. */
  private static final Set<String> KNOWN =
      Set.of("channels", "height", "width", "count", "pairs", "atoms");

  private static final Pattern VARIABLE = Pattern.compile("(?<![\\w.])[a-z]\\w*(?![\\w(.])");

  private TrainerCode() {}

  static List<Line> of(Loss loss) {
    List<Line> lines = new ArrayList<>();
    String java = JavaLine.of(loss);
    if (loss instanceof SupervisedLoss supervised) {
      boolean labels = loss.info().target() == Domain.LABEL;
      String arguments = labels ? ".ofClasses(" + java + ", classes)" : ".of(" + java + ")";
      if (BoostedLoss.supports(supervised, labels ? CLASSES : 0)) {
        lines.add(new Line("XGBoost4J", "lossary-xgboost", "LossaryObjective" + arguments));
        lines.add(new Line("LightGBM4J", "lossary-lightgbm", "LightGbmObjective" + arguments));
      }
      lines.add(new Line("DJL", "lossary-djl", "DjlLoss.of(" + java + ")"));
      if (loss.info().prediction() == Domain.REAL
          && (labels ? loss instanceof RowLoss : loss instanceof PointwiseLoss)) {
        String type = labels ? "TribuoClassification" : "TribuoRegression";
        lines.add(new Line("Tribuo", "lossary-tribuo", type + ".of(" + java + ")"));
      }
    } else if (loss instanceof StructuredLoss<?> structured
        // These are gradients of a network, and DJL gives no gradient of a gradient.
        && structured.inputs() != InputGradients.class) {
      lines.add(new Line("DJL", "lossary-djl", djl(structured, java)));
    }
    return lines;
  }

  private static String djl(StructuredLoss<?> loss, String java) {
    return loss.inputs() == LabelledEmbeddings.class
        ? "DjlLoss.ofLabelledEmbeddings(" + java + ")"
        : "DjlLoss.of(" + java + ", (y, p) -> " + inputs(loss) + ")";
  }

  /** The example with its variables replaced by labels y and predictions p. */
  private static String inputs(StructuredLoss<?> loss) {
    boolean images =
        Set.of(Segmentation.class, Images.class, ImagePairs.class).contains(loss.inputs());
    String matrix = images ? ".images()" : ".matrix()";
    String code =
        StructuredCurves.code(loss)
            .replace("Labellings.of(labels)", "Labellings.padded(labels, longest, lengths)");
    Matcher variables = VARIABLE.matcher(code);
    StringBuilder out = new StringBuilder();
    int labels = 0;
    int predictions = 0;
    while (variables.find()) {
      String name = variables.group();
      String read = name;
      if (name.equals("candidates")) {
        read = "p.stream().skip(" + predictions + ").map(DjlArray::matrix).toList()";
      } else if (name.equals("longest")) {
        read = "y.get(0).dimension(-1)";
      } else if (GIVEN.containsKey(name)) {
        String as = GIVEN.get(name);
        read = "y.get(" + labels++ + ")" + (as.isEmpty() ? matrix : as);
      } else if (!KNOWN.contains(name)) {
        read = "p.get(" + predictions++ + ")" + matrix;
      }
      variables.appendReplacement(out, Matcher.quoteReplacement(read));
    }
    return variables.appendTail(out).toString();
  }

  private static Map<String, String> given() {
    Map<String, String> given = new HashMap<>();
    for (String name :
        ("target data y y1 y2 q b cost advantages oldLogProbabilities rewards discounts nextValues"
                + " nextPolicy selector logRatios next referenceChosen referenceRejected"
                + " guideFirst guideSecond")
            .split(" ")) {
      given.put(name, "");
    }
    for (String name : List.of("labels", "lengths", "actions", "nextActions")) {
      given.put(name, ".ints()");
    }
    for (String name : List.of("relevance", "similarities", "teacher")) {
      given.put(name, ".doubles()");
    }
    return given;
  }

  /** The section of a page; empty if no trainer can. */
  static String markdown(Loss loss) {
    List<Line> lines = of(loss);
    if (lines.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("\n## Training with it\n");
    out.append("| trainer | module | what it is given |\n|---|---|---|\n");
    for (Line line : lines) {
      out.append("| ").append(line.trainer()).append(" | `").append(line.module());
      out.append("` | `").append(line.code()).append("` |\n");
    }
    if (lines.stream().anyMatch(line -> line.code().contains("y, p"))) {
      out.append("\n`y` are the labels and `p` the predictions of a batch, one array each.\n");
    }
    return out.toString();
  }
}
