package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.peers.translate.Translation;
import org.lossary.peers.translate.TranslationException;
import org.lossary.peers.translate.Translator;

/** How calls are read, and what is said of those that cannot be translated. */
class TranslatorTest {

  private static String java(String call) {
    return String.join(" ", Translator.translate(call).get(0).lines());
  }

  private static void refuses(String call, String says) {
    assertThatThrownBy(() -> Translator.translate(call))
        .as(call)
        .isInstanceOfAny(TranslationException.class, LossException.class)
        .hasMessageContaining(says)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void namesMayBeShort() {
    String java = "double loss = Losses.huber(2.0).value(input, target);";
    for (String name :
        List.of("torch.nn.HuberLoss", "nn.HuberLoss", "HuberLoss", "loss = nn.HuberLoss")) {
      assertThat(java(name + "(delta=2)")).as(name).isEqualTo(java);
    }
    assertThat(java("torch.nn.functional.huber_loss(input, target, delta=2.0)")).isEqualTo(java);
    assertThat(java("F.huber_loss(input, target, 'mean', 2)")).isEqualTo(java);
    assertThat(java("torch HuberLoss(delta=2)")).isEqualTo(java);
  }

  @Test
  void dataKeepTheirNames() {
    assertThat(java("F.mse_loss(out, y)")).isEqualTo("double loss = Losses.mse().value(out, y);");
    assertThat(java("nn.MSELoss()(out, y)")).isEqualTo("double loss = Losses.mse().value(out, y);");
    assertThat(java("F.mse_loss(model(x)[:, 0], batch.y)"))
        .isEqualTo("double loss = Losses.mse().value(input, target);");
  }

  @Test
  void numbersMayBeArithmeticOrNames() {
    assertThat(java("nn.HuberLoss(delta=1/4)")).contains("huber(0.25)");
    assertThat(java("nn.HuberLoss(delta=2**-1)")).contains("huber(0.5)");
    assertThat(java("nn.HuberLoss(delta=(1e-1 + 0.4) * 3)")).contains("huber(1.5)");
    assertThat(java("nn.HuberLoss(delta=self.delta)")).contains("huber(delta)");
    assertThat(java("nn.CrossEntropyLoss(weight=torch.tensor([1., 2]).cuda())"))
        .contains("crossEntropy(Doubles.of(1.0, 2.0)");
    assertThat(java("nn.CrossEntropyLoss(weight=w.to(device))")).contains("crossEntropy(w,");
  }

  @Test
  void reductionsMayStandAround() {
    assertThat(java("optax.l2_loss(p, y).mean()")).contains("double loss = ").contains(".value(p");
    assertThat(java("jnp.sum(optax.l2_loss(p, y))")).contains("Reduction.SUM");
    assertThat(java("optax.l2_loss(p, y)")).contains("double[] losses");
  }

  @Test
  void twoKindsOfTargetsAreTwoTranslations() {
    assertThat(Translator.translate("nn.CrossEntropyLoss()"))
        .extracting(Translation::when)
        .containsExactly("targets are classes", "targets are probabilities");
  }

  @Test
  void theFirstSettingsOfTheReadersAreThePeers() {
    assertThat(java("torchvision.ops.sigmoid_focal_loss(x, y)")).contains("Losses.focal()");
    assertThat(java("fvcore.nn.sigmoid_focal_loss(x, y)")).contains("Losses.focal(2.0, -1.0)");
    assertThat(java("monai.losses.TverskyLoss()")).contains("tversky(0.5, 0.5, 1.0E-5, 1.0E-5");
  }

  @Test
  void whatIsUnknownIsNamed() {
    refuses("nn.HuberLos(delta=2)", "unknown function 'nn.HuberLos'");
    refuses("nn.HuberLoss(delt=2)", "has no parameter delt");
    refuses("nn.HuberLoss(delta=2, delta=3)", "delta is there twice");
    refuses("nn.HuberLoss('mean', 1.0, 3)", "takes 2 arguments, got 3");
    refuses("nn.HuberLoss(delta='x')", "delta must be a number, got 'x'");
    refuses("nn.HuberLoss(delta=-1)", "delta must be finite and > 0");
    refuses("nn.HuberLoss(reduction='avg')", "reduction must be one of [mean, sum, none]");
    refuses("nn.MSELoss(size_average=False)", "size_average has no counterpart");
    refuses("keras.losses.BinaryCrossentropy(axis=1)", "axis has no counterpart here but for -1");
    refuses("monai.losses.DiceLoss(other_act=f)", "other_act has no counterpart");
    refuses("XGBRegressor(objective='reg:gama')", "objective must be one of");
    refuses("Huber(delta=1)", "is the name of several functions");
    refuses("{'objective': 'lambdamart'}", "objective must be one of");
    refuses("CatBoostRegressor(loss_function='Huber')", "must name its parameter");
    refuses("{'eta': 1}", "must be one of");
  }

  @Test
  void whatIsNoCallIsSaidSo() {
    refuses("", "nothing to translate");
    refuses("   ", "nothing to translate");
    refuses("3 + 4", "is not a call");
    refuses("nn.HuberLoss(", "ends too early");
    refuses("nn.HuberLoss(delta=2))", "')' at column 22");
    refuses("nn.HuberLoss(delta='2)", "quote at column 20 is not closed");
    refuses("nn.HuberLoss(delta=1.2.3)", "delta must be a number, got 1.2.3");
    refuses("(".repeat(400), "ends too early");
    refuses("-".repeat(20) + "[".repeat(80) + "]".repeat(80), "is not a call");
  }

  /** Any text at all is translated or refused with a typed error. */
  @Test
  void nothingElseIsThrown() {
    Random random = new Random(11);
    String[] pieces = {
      "nn.",
      "HuberLoss",
      "(",
      ")",
      "delta",
      "=",
      "2",
      ",",
      "[",
      "]",
      "{",
      "}",
      ":",
      "'",
      ".",
      "-",
      "**",
      "1e",
      "x",
      "F.",
      "None",
      "~",
      "::",
      "objective",
      "#",
      "\u00e9",
      " "
    };
    int refused = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(i % 3 == 0 ? "nn.HuberLoss(" : "");
      for (int j = random.nextInt(9); j >= 0; j--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      try {
        assertThat(Translator.translate(text.toString())).isNotEmpty();
      } catch (TranslationException | LossException e) {
        refused++;
        assertThat(e.getMessage()).as(text.toString()).isNotBlank();
      }
    }
    assertThat(refused).isBetween(2_000, 4_999);
  }
}
