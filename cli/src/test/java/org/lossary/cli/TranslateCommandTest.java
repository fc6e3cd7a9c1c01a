package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.peers.translate.Translation;
import org.lossary.peers.translate.Translator;
import org.lossary.testkit.Snippets;

/** translate. */
class TranslateCommandTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aCallBecomesJava() {
    Run run = Run.of("translate", "F.smooth_l1_loss(x, y, beta=0.5)");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("torch.nn.functional.smooth_l1_loss  (PyTorch, compute id smooth_l1_loss)")
        .contains("    double loss = Losses.smoothL1(0.5).value(x, y);\n")
        .contains("  double[] x  predictions")
        .contains("  - this is the Huber loss with delta = beta, divided by beta\n")
        .endsWith("\n\n  import org.lossary.Losses;\n  Maven: org.lossary:lossary-core\n");
    assertThat(Run.of("translate", "monai.losses.DiceLoss()(x, y)").out())
        .contains("  import org.lossary.segmentation.Segmentation;\n");
    assertThat(Run.of("translate", "XGBRegressor(objective='reg:squarederror')").out())
        .contains("  import org.lossary.xgboost.LossaryObjective;\n")
        .endsWith("  Maven: org.lossary:lossary-xgboost\n");
    assertThat(Run.of("translate", "sklearn", "SGDRegressor(loss='huber',", "epsilon=0.2)").out())
        .contains("Losses.huber(0.2)");
  }

  @Test
  void aLeadingMinusIsCode() {
    for (String call : List.of("-F.l1_loss(x, y)", "-2 * F.l1_loss(x, y)", "-(F.l1_loss(x, y))")) {
      Run run = Run.of("translate", call);
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.out()).containsPattern("-[12]").contains("Losses.mae()");
      assertThat(Run.of("translate", "--", call)).isEqualTo(run);
    }
    assertThat(Run.of("translate", "-2", "*", "F.l1_loss(x,", "y)").exit()).isZero();
    assertThat(Run.of("translate", "F.l1_loss(x, y)", "--jsno").err()).contains("--jsno");
    assertThat(Run.of("translate", "-h").out()).startsWith("Usage: lossary translate");
  }

  @Test
  void onlyAMeanDividesBySomething() {
    String mean = "the mean divides by the sum of the targets' weights";
    String call = "F.nll_loss(x, y, weight=w";
    assertThat(Run.of("translate", call + ")").out()).contains(mean);
    assertThat(Run.of("translate", call + ", reduction='none').mean()").out()).contains(mean);
    for (String other : List.of("'sum')", "'none')", "'none').sum()")) {
      Run run = Run.of("translate", call + ", reduction=" + other);
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.out()).contains("Losses.nll()").doesNotContain("the mean divides by");
    }
  }

  @Test
  void jsonHasAllOfIt() {
    Run run = Run.of("translate", "--json", "torch.nn.CrossEntropyLoss(weight=w)");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("[")
        .contains("\"when\" : \"targets are probabilities\"")
        .contains("\"loss\" : \"Losses.crossEntropy().classWeights(w)\"")
        .contains("\"result\" : \"loss\"")
        .contains("\"imports\" : [ \"org.lossary.Batch\", \"org.lossary.")
        .contains("\"artifacts\" : [ \"org.lossary:lossary-core\" ]");
  }

  @Test
  void listsWhatIsKnown() {
    assertThat(Run.of("translate", "--list").out())
        .startsWith("PyTorch\n")
        .contains("\nKeras\n")
        .contains("  torch.nn.HuberLoss(reduction='mean', delta=1)");
    assertThat(Run.of("translate", "--list", "--library", "pot").out())
        .startsWith("POT\n")
        .doesNotContain("torch");
    assertThat(Run.of("translate", "--list", "--json").out()).startsWith("[");
    assertThat(Run.of("translate", "--list", "--library", "sentence").out())
        .startsWith("sentence-transformers\n")
        .contains("MultipleNegativesRankingLoss(model, scale=20, similarity_fct=util.cos_sim");
  }

  @Test
  void whatCannotBeTranslatedIsOneLine() {
    for (String[] bad :
        new String[][] {
          {"", "write the call to translate in quotes"},
          {"nn.HuberLos(delta=2)", "(did you mean nn.HuberLoss?)"},
          {"nn.HuberLoss(delt=2)", "(did you mean delta?)"},
          {"nn.HuberLoss(delta=-2)", "huber: delta must be finite and > 0, got -2.0"},
          {"nn.HuberLoss(", "a bracket is not closed"},
          {"XGBRegressor(objective='reg:gama')", "(did you mean reg:gamma?)"},
          {"losses.NTXentLos(temperature=0.1)", "(did you mean losses.NTXentLoss or "},
          {"losses.NTXentLoss(temprature=0.1)", "(did you mean temperature?)"},
          {"losses.NTXentLoss(distance=CosinSimilarity())", "(did you mean CosineSimilarity?)"},
          {"losses.NTXentLoss(temperature=-1)", "nt-xent: temperature must be finite and > 0"},
          {"losses.TripletMarginLoss()(e, y, miners.BatchHarMiner()(e, y))", "BatchHardMiner?)"},
          {"nn.TripletMarginLoss()(anchor=a, postive=p)", "(did you mean positive?)"},
        }) {
      Run run = Run.of("translate", bad[0]);
      assertThat(run.exit()).as(bad[0]).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines()).hasSize(1);
      assertThat(run.err()).startsWith("lossary translate: ").contains(bad[1]);
    }
    assertThat(Run.of("translate", "--list", "--library", "pottery").err()).contains("PyTorch");
  }

  /** The other lines are compiled where the table is; these need XGBoost's adapter. */
  @Test
  void objectivesOfBoostersCompileAndAreMade() throws Exception {
    List<String> lines = new ArrayList<>();
    for (String call :
        List.of(
            "{'objective': 'reg:tweedie', 'tweedie_variance_power': 1.3}",
            "XGBClassifier(objective='multi:softprob', num_class=3)",
            "{'objective': 'multiclass', 'num_class': 4}",
            "CatBoostClassifier(loss_function='MultiClass', classes_count=3)",
            "LGBMRegressor(objective='huber')",
            "CatBoostRegressor(loss_function='Expectile:alpha=0.9')")) {
      Translation t = Translator.translate(call).get(0);
      assertThat(t.result()).isEqualTo("objective");
      assertThat(t.lines()).hasSize(1);
      lines.add("{ " + t.lines().get(0) + " columns += objective.columns(); }");
    }
    Class<?> compiled =
        Snippets.compile(
            """
            import org.lossary.*;
            import org.lossary.xgboost.*;
            public class Snippets {
              public static int run() {
                int columns = 0;
                %s
                return columns;
              }
            }
            """
                .formatted(String.join("\n    ", lines)),
            folder);
    assertThat(compiled.getMethod("run").invoke(null)).isEqualTo(1 + 3 + 4 + 3 + 1 + 1);
  }
}
