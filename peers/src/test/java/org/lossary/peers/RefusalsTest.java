package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lossary.peers.translate.TranslationException;
import org.lossary.peers.translate.Translator;

/** What Lossary cannot do is refused with what to do in its place. */
class RefusalsTest {
  private static void refuses(String call, String says) {
    assertThatThrownBy(() -> Translator.translate(call))
        .as(call)
        .isInstanceOf(TranslationException.class)
        .hasMessageContaining(says);
  }

  @Test
  void options() {
    refuses("ot.unbalanced.sinkhorn_unbalanced2(a, b, M, 1, (1, 2))", "reg_m must be one number");
    refuses("kornia.losses.TverskyLoss(alpha=0.3, beta=0.3)", "beta must be 1 - alpha");
    refuses("kornia.losses.FocalLoss(alpha=0.25)", "reduction must be 'mean' or 'sum'");
    refuses("keras.losses.Dice(axis=(0, 1))", "axis must be (1, 2, 3), (1, 2) or (0, 1, 2)");
    refuses("keras.losses.Tversky(axis=axes)", "axis must be written out");
    refuses("smp.losses.DiceLoss('binary', classes=[0], log_loss=True)", "classes must be None");
    refuses("ClipPPOLoss(actor, critic, clip_value=0.2)", "Losses.ppo().valueClip(...)");
    refuses("LigerCrossEntropyLoss(lse_square_scale=1e-4)", "lse_square_scale must be 0");
    refuses("LigerCrossEntropyLoss(softcap=30)", "take softcap * tanh(logits / softcap)");
    refuses("LigerJSD()(q, p, shift_labels=y)", "leave the rows to be ignored out");
    refuses("LossFunctions.LPDistLoss(3)", "p must be 1 or 2");
    refuses("dcor.energy_distance(x, y, exponent=1.5)", "exponent must be 1");
    refuses("quantile_huber_loss(q, t, cum_prob=c)", "cum_prob must be None");
    refuses("supcontrast.SupConLoss()(f, mask=m)", "mask has no counterpart: give labels");
    refuses("losses.SmoothAPLoss()(e, y)", "Losses.fastAp() and Losses.pnp()");
    refuses("losses.MultipleLosses([a, b])", "StructuredSum adds them up");
    refuses("losses.HistogramLoss()", "Losses.fastAp()");
    refuses("losses.GISTEmbedLoss(m, g, margin_strategy='relative')", "must be 'absolute'");
    refuses("Flux.kldivergence(p, q; agg=identity)", "agg must be mean or sum");
    refuses("rlax.n_step_bootstrapped_returns(r, d, v, 2, lambda_t=0.9)", "lambda_t must be 1");
    refuses("CatBoostRegressor(loss_function='MultiQuantile')", "must name its quantiles");
  }

  @Test
  void objectivesOfGroups() {
    String rows = "which an objective of rows cannot be: the loss is Losses.";
    refuses("{'objective': 'rank:pairwise'}", rows + "rankNet() on QueryGroups");
    refuses("XGBClassifier(objective='rank:ndcg')", rows + "lambdaLoss() on QueryGroups");
    refuses("{'objective': 'lambdarank'}", rows + "lambdaLoss() on QueryGroups");
    refuses("{'loss_function': 'QuerySoftMax'}", rows + "listNet() on QueryGroups");
  }

  /** Several quantiles are several margins, which an objective of rows can be. */
  @Test
  void quantilesAreTranslated() {
    for (String call :
        List.of(
            "XGBRegressor(objective='reg:quantileerror', quantile_alpha=[0.1, 0.9])",
            "{'objective': 'reg:quantileerror', 'quantile_alpha': np.array([0.1, 0.9])}",
            "CatBoostRegressor(loss_function='MultiQuantile:alpha=0.1, 0.9')")) {
      assertThat(Translator.translate(call).get(0).loss())
          .as(call)
          .isEqualTo("Losses.multiQuantile(Doubles.of(0.1, 0.9))");
    }
  }

  @Test
  void functions() {
    for (List<String> pair :
        List.of(
            List.of("smp.losses.MCCLoss()", "there is no correlation"),
            List.of("lightly.loss.DCLLoss()", "two log-sum-exps"),
            List.of("torchgan.losses.WassersteinGradientPenalty()", "one norm over the batch"),
            List.of("LossFunctions.ZeroOneLoss()", "it has no gradient"),
            List.of("ceres::TolerantLoss(1, 2)", "Losses.epsilonInsensitive()"),
            List.of("statsmodels.robust.norms.Hampel()", "Losses.tukeyBiweight()"),
            List.of("tf.nn.sampled_softmax_loss(w, b)", "it draws classes"),
            List.of("torchrl.objectives.value.GAE(gamma=0.9)", "Returns.advantages("),
            List.of("ray.rllib.PPO(kl_coeff=0.2)", "Losses.ppoPenalty() penalises"),
            List.of("ot.unbalanced.sinkhorn_unbalanced(a, b, M, 1, 1)", "it gives the plan"),
            List.of("LigerFusedLinearGRPOLoss()", "to Losses.ppo() as advantages"))) {
      refuses(pair.get(0), " has no counterpart here: ");
      refuses(pair.get(0), pair.get(1));
    }
  }

  /** The two losses of CTC differ in their gradient alone, which the notes say. */
  @Test
  void theOtherLossOfSequencesIsNamed() {
    assertThat(Translator.translate("nn.CTCLoss()").get(0).notes())
        .anyMatch(note -> note.contains("Losses.ctcLogProbabilities() has the same value"));
  }
}
