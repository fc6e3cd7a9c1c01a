package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.peers.translate.Translation;
import org.lossary.peers.translate.Translator;
import org.lossary.peers.translate.Variable;

/**
 * Functions for which there are no reference cases: the Java of their translation gives what their
 * documentation states, written here once more with {@link Math}.
 */
class TranslatedFormulasTest {
  private static final double[] SCORES = {-1.5, 0.3, 2, -0.2};
  private static final double[] NUMBERS = {1, 0.5, 3, 2};
  private static final double[] SIGNS = {1, -1, 1, -1};
  private static final double[] BITS = {1, 0, 1, 0};

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  private record Wanted(double[] targets, DoubleBinaryOperator element) {}

  private final Map<String, Wanted> table = new LinkedHashMap<>();

  private void each(String call, double[] targets, DoubleBinaryOperator element) {
    table.put(call, new Wanted(targets, element));
  }

  private static double huber(double r, double delta) {
    return Math.abs(r) <= delta ? r * r / 2 : delta * (Math.abs(r) - delta / 2);
  }

  private static double pinball(double p, double y, double q) {
    return y >= p ? q * (y - p) : (1 - q) * (p - y);
  }

  private static double bce(double z, double y) {
    return Math.log1p(Math.exp(z)) - y * z;
  }

  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  private void values() {
    each("optax.squared_error(p, y)", NUMBERS, (p, y) -> (p - y) * (p - y));
    each("optax.l2_loss(p, y).mean()", NUMBERS, (p, y) -> (p - y) * (p - y) / 2);
    each("jnp.sum(optax.absolute_error(p, y))", NUMBERS, (p, y) -> Math.abs(p - y));
    each("optax.huber_loss(p, y, delta=0.7)", NUMBERS, (p, y) -> huber(p - y, 0.7));
    each("optax.log_cosh(p, y)", NUMBERS, (p, y) -> Math.log(Math.cosh(p - y)));
    each("optax.hinge_loss(p, y)", SIGNS, (p, y) -> Math.max(0, 1 - p * y));
    each("optax.perceptron_loss(p, y)", SIGNS, (p, y) -> Math.max(0, -p * y));
    each("optax.sigmoid_binary_cross_entropy(p, y)", BITS, (p, y) -> bce(p, y));
    each("optax.sigmoid_focal_loss(p, y, gamma=1)", BITS, this::focal);
    each(
        "torchvision.ops.sigmoid_focal_loss(p, y, gamma=1.0)",
        BITS,
        (p, y) -> (y == 1 ? 0.25 : 0.75) * focal(p, y));
    each("quantreg::rq(y ~ x, tau = 0.3)", NUMBERS, (p, y) -> pinball(p, y, 0.3));
    each("glm(y ~ x, family = gaussian())", NUMBERS, (p, y) -> (p - y) * (p - y) / 2);
    each("glm(y ~ x, family = binomial())", BITS, (p, y) -> bce(p, y));
    each("glm(y ~ x, family = poisson())", NUMBERS, (p, y) -> Math.exp(p) - y * p);
    each("MASS::rlm(y ~ x)", NUMBERS, (p, y) -> huber(p - y, 1.345));
    each("rlm(y ~ x, psi = psi.bisquare)", NUMBERS, (p, y) -> bisquare(p - y, 4.685));
    estimators();
  }

  @Test
  void valuesAreThoseOfTheFormulas() throws Exception {
    values();
    List<Line> lines = new ArrayList<>();
    JavaRunner runner = new JavaRunner();
    table.forEach(
        (call, wanted) -> {
          Translation t = Translator.translate(call).get(0);
          lines.add(new Line(call, runner.add(t), t, wanted));
        });
    Class<?> compiled = runner.compile(folder);
    for (Line line : lines) {
      double[] got = JavaRunner.run(compiled, line.method, bind(line.translation, line.wanted));
      double[] each = new double[SCORES.length];
      for (int i = 0; i < each.length; i++) {
        each[i] = line.wanted.element.applyAsDouble(SCORES[i], line.wanted.targets[i]);
      }
      double sum = Arrays.stream(each).sum();
      boolean sums = String.join(" ", line.translation.lines()).contains("Reduction.SUM");
      double[] wanted = got.length == 1 ? new double[] {sums ? sum : sum / each.length} : each;
      assertThat(got)
          .as(line.call)
          .containsExactly(wanted, org.assertj.core.data.Offset.offset(1e-12));
    }
  }

  private record Line(String call, String method, Translation translation, Wanted wanted) {}

  private double focal(double z, double y) {
    double miss = y == 1 ? sigmoid(-z) : sigmoid(z);
    return miss * bce(z, y);
  }

  private static double bisquare(double r, double c) {
    double u = r / c;
    return c * c / 6 * (Math.abs(u) <= 1 ? 1 - Math.pow(1 - u * u, 3) : 1);
  }

  private void estimators() {
    String trees = "sklearn HistGradientBoostingRegressor";
    each(trees + "()", NUMBERS, (p, y) -> (p - y) * (p - y) / 2);
    each(trees + "(loss='absolute_error', max_iter=9)", NUMBERS, (p, y) -> Math.abs(p - y));
    each(trees + "(loss='quantile', quantile=0.9)", NUMBERS, (p, y) -> pinball(p, y, 0.9));
    each(trees + "(loss='poisson')", NUMBERS, (p, y) -> Math.exp(p) - y * p);
    each(trees + "(loss='gamma')", NUMBERS, (p, y) -> p + y * Math.exp(-p));
    String older = "sklearn.ensemble.GradientBoostingRegressor";
    each(older + "(loss='squared_error')", NUMBERS, (p, y) -> (p - y) * (p - y) / 2);
    each(older + "(loss='absolute_error')", NUMBERS, (p, y) -> Math.abs(p - y));
    each(older + "(loss='quantile', alpha=0.2)", NUMBERS, (p, y) -> pinball(p, y, 0.2));
    each("SGDRegressor()", NUMBERS, (p, y) -> (p - y) * (p - y) / 2);
    each("SGDRegressor(loss='huber', epsilon=0.2)", NUMBERS, (p, y) -> huber(p - y, 0.2));
    each(
        "SGDRegressor(loss='epsilon_insensitive')",
        NUMBERS,
        (p, y) -> Math.max(0, Math.abs(p - y) - 0.1));
    each(
        "SGDRegressor(loss='squared_epsilon_insensitive')",
        NUMBERS,
        (p, y) -> Math.pow(Math.max(0, Math.abs(p - y) - 0.1), 2));
    each("SGDClassifier()", SIGNS, (p, y) -> Math.max(0, 1 - p * y));
    each("SGDClassifier(loss='log_loss')", SIGNS, (p, y) -> Math.log1p(Math.exp(-p * y)));
    each("SGDClassifier(loss='perceptron')", SIGNS, (p, y) -> Math.max(0, -p * y));
    each(
        "SGDClassifier(loss='squared_hinge')",
        SIGNS,
        (p, y) -> Math.pow(Math.max(0, 1 - p * y), 2));
    each(
        "SGDClassifier(loss='modified_huber')",
        SIGNS,
        (p, y) -> p * y >= -1 ? Math.pow(Math.max(0, 1 - p * y), 2) : -4 * p * y);
    each("QuantileRegressor(quantile=0.4)", NUMBERS, (p, y) -> pinball(p, y, 0.4));
    each(
        "TweedieRegressor(power=1.5)",
        NUMBERS,
        (p, y) -> Math.exp(0.5 * p) / 0.5 + y * Math.exp(-0.5 * p) / 0.5);
  }

  /** Boosters: the gradients that their documentation and sources state, by the margin. */
  private void gradients() {
    DoubleBinaryOperator squared = (p, y) -> p - y;
    DoubleBinaryOperator absolute = (p, y) -> Math.signum(p - y);
    DoubleBinaryOperator poisson = (p, y) -> Math.exp(p) - y;
    DoubleBinaryOperator gamma = (p, y) -> 1 - y * Math.exp(-p);
    DoubleBinaryOperator tweedie = (p, y) -> Math.exp(0.7 * p) - y * Math.exp(-0.3 * p);
    DoubleBinaryOperator logistic = (p, y) -> sigmoid(p) - y;
    DoubleBinaryOperator pinball = (p, y) -> p < y ? -0.9 : 0.1;
    DoubleBinaryOperator huber = (p, y) -> Math.max(-2, Math.min(2, p - y));
    each("XGBRegressor()", NUMBERS, squared);
    each("{'objective': 'reg:absoluteerror'}", NUMBERS, absolute);
    each("{'objective': 'reg:quantileerror', 'quantile_alpha': 0.9}", NUMBERS, pinball);
    each(
        "XGBRegressor(objective='reg:pseudohubererror', huber_slope=2, max_depth=3)",
        NUMBERS,
        (p, y) -> (p - y) / Math.sqrt(1 + (p - y) * (p - y) / 4));
    each("XGBRegressor(objective='count:poisson')", NUMBERS, poisson);
    each("XGBRegressor(objective='reg:gamma')", NUMBERS, gamma);
    each("{'objective': 'reg:tweedie', 'tweedie_variance_power': 1.3}", NUMBERS, tweedie);
    each("XGBClassifier()", BITS, logistic);
    each("XGBClassifier(scale_pos_weight=3)", BITS, (p, y) -> (y == 1 ? 3 : 1) * (sigmoid(p) - y));
    each("LGBMRegressor()", NUMBERS, squared);
    each("LGBMRegressor(objective='mae')", NUMBERS, absolute);
    each("{'objective': 'huber', 'alpha': 2}", NUMBERS, huber);
    each("LGBMRegressor(objective='quantile')", NUMBERS, pinball);
    DoubleBinaryOperator share = (p, y) -> Math.signum(p - y) / Math.max(1, Math.abs(y));
    each("{'objective': 'mape'}", NUMBERS, share);
    each("CatBoostRegressor(loss_function='MAPE')", NUMBERS, share);
    each("{'objective': 'poisson'}", NUMBERS, poisson);
    each("{'objective': 'gamma'}", NUMBERS, gamma);
    each("{'objective': 'tweedie', 'tweedie_variance_power': 1.3}", NUMBERS, tweedie);
    each("LGBMClassifier()", BITS, logistic);
    each("{'objective': 'cross_entropy'}", BITS, logistic);
    each("CatBoostRegressor()", NUMBERS, squared);
    each("CatBoostRegressor(loss_function='MAE')", NUMBERS, absolute);
    each("CatBoostRegressor(loss_function='Quantile:alpha=0.9')", NUMBERS, pinball);
    each(
        "CatBoostRegressor(loss_function='Expectile:alpha=0.9')",
        NUMBERS,
        (p, y) -> 2 * (p < y ? 0.9 : 0.1) * (p - y));
    each("{'loss_function': 'Huber:delta=2'}", NUMBERS, huber);
    each("{'loss_function': 'LogCosh'}", NUMBERS, (p, y) -> Math.tanh(p - y));
    each("{'loss_function': 'Poisson'}", NUMBERS, poisson);
    each("{'loss_function': 'Tweedie:variance_power=1.3'}", NUMBERS, tweedie);
    each("CatBoostClassifier()", BITS, logistic);
    each("CatBoostClassifier(loss_function='CrossEntropy')", BITS, logistic);
  }

  @Test
  void gradientsAreThoseOfTheBoosters() throws Exception {
    gradients();
    JavaRunner runner = new JavaRunner();
    Map<String, String> methods = new LinkedHashMap<>();
    table.keySet().forEach(call -> methods.put(call, runner.add(gradient(call))));
    Class<?> compiled = runner.compile(folder);
    methods.forEach(
        (call, method) -> {
          Wanted wanted = Objects.requireNonNull(table.get(call));
          double[] each = new double[SCORES.length];
          for (int i = 0; i < each.length; i++) {
            each[i] = wanted.element.applyAsDouble(SCORES[i], wanted.targets[i]);
          }
          Map<String, Object> bound = Map.of("p", SCORES, "y", wanted.targets);
          assertThat(JavaRunner.run(compiled, method, bound))
              .as(call)
              .containsExactly(each, org.assertj.core.data.Offset.offset(1e-12));
        });
  }

  /** The loss of a booster's objective, differentiated. */
  private static Translation gradient(String call) {
    Translation t = Translator.translate(call).get(0);
    assertThat(t.lines())
        .containsExactly("LossaryObjective objective = LossaryObjective.of(" + t.loss() + ");");
    return new Translation(
        t.library(),
        t.function(),
        "",
        List.of(),
        t.loss(),
        List.of(
            "double[] slopes = new double[p.length];",
            t.loss()
                + ".valueAndGradient(Batch.of(p, y).reduction(Reduction.SUM), Matrix.of(slopes));"),
        "slopes",
        List.of(new Variable("p", "double[]", ""), new Variable("y", "double[]", "")),
        List.of());
  }

  private static Map<String, Object> bind(Translation t, Wanted wanted) {
    Map<String, Object> bound = new LinkedHashMap<>();
    for (Variable v : t.variables()) {
      bound.put(v.name(), bound.isEmpty() ? SCORES : wanted.targets);
    }
    return bound;
  }

  /** What is left over is what the reference cases of the other test do not reach. */
  @Test
  void everyFunctionWithoutReferenceCasesIsChecked() {
    values();
    gradients();
    Set<String> checked = new TreeSet<>(Set.of("softmax_cross_entropy", "kl_divergence"));
    checked.add("softmax_cross_entropy_with_integer_labels");
    checked.addAll(Set.of("SparseCategoricalCrossentropy", "sparse_categorical_crossentropy"));
    checked.add("AngularLoss");
    checked.addAll(TranslatedLibrariesTest.functions());
    for (String call : table.keySet()) {
      checked.add(last(Translator.translate(call).get(0).function()));
    }
    for (Translator.Known known : Translator.known()) {
      if (known.ids().isEmpty()) {
        assertThat(checked).contains(last(known.call().replaceFirst("\\(.*", "")));
      }
    }
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
