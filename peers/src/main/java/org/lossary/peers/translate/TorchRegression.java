package org.lossary.peers.translate;

import org.lossary.regression.Poisson;

/** Losses of predicted numbers in PyTorch. */
final class TorchRegression {
  private TorchRegression() {}

  static void register(Functions.Library torch) {
    residual(torch, "mse_loss", "MSELoss", "")
        .note("no factor 1/2")
        .java(a -> residual(a, LossCall.of("mse")));
    residual(torch, "l1_loss", "L1Loss", "").java(a -> residual(a, LossCall.of("mae")));
    residual(torch, "huber_loss", "HuberLoss", ", delta=1.0")
        .java(a -> residual(a, LossCall.of("huber", a.number("delta"))));
    residual(torch, "smooth_l1_loss", "SmoothL1Loss", ", beta=1.0")
        .note("this is the Huber loss with delta = beta, divided by beta")
        .java(a -> residual(a, LossCall.of("smoothL1", a.number("beta"))));
    torch
        .loss("log_cosh")
        .call("torch.log_cosh(input, target, reduction='mean')")
        .note("PyTorch has no log-cosh; logaddexp(z, -z) - log(2) loses the digits of small errors")
        .java(a -> residual(a, LossCall.of("logCosh")));
    torch
        .loss("poisson_nll_loss")
        .call(
            "torch.nn.PoissonNLLLoss(log_input=True, full=False, size_average=None, eps=1e-08,"
                + " reduce=None, reduction='mean')(input, target)")
        .call(
            "torch.nn.functional.poisson_nll_loss(input, target, log_input=True, full=False,"
                + " size_average=None, eps=1e-08, reduce=None, reduction='mean')")
        .java(TorchRegression::poisson);
    torch
        .loss("gaussian_nll_loss")
        .call(
            "torch.nn.GaussianNLLLoss(full=False, eps=1e-06, reduction='mean')(input, target, var)")
        .call(
            "torch.nn.functional.gaussian_nll_loss(input, target, var, full=False, eps=1e-06,"
                + " reduction='mean')")
        .note("the variance is clamped to eps from below, and its gradient passes the clamp")
        .java(TorchRegression::gaussian);
  }

  private static Function residual(
      Functions.Library torch, String function, String module, String parameter) {
    boolean huber = function.equals("huber_loss");
    String old = huber ? "" : "size_average=None, reduce=None, ";
    return torch
        .loss(function)
        .call(
            "torch.nn." + module + "(" + old + "reduction='mean'" + parameter + ")(input, target)")
        .call(
            "torch.nn.functional."
                + function
                + "(input, target, "
                + old
                + "reduction='mean'"
                + parameter
                + ")");
  }

  private static Code residual(Arguments a, LossCall loss) {
    return Forms.elements(a, loss, "input", "target");
  }

  private static Code poisson(Arguments a) {
    boolean full = a.flag("full");
    Poisson.Constant constant = full ? Poisson.Constant.STIRLING : Poisson.Constant.NONE;
    if (full) {
      a.note(
          "Stirling's approximation of ln(y!) only where y > 1, as there; Constant.EXACT has the"
              + " exact term");
    }
    boolean log = a.flag("log_input");
    if (log) {
      a.ignore("eps");
    }
    return residual(
        a,
        log
            ? LossCall.of("poisson", constant)
            : LossCall.of("poissonRate").with("eps", a.number("eps")).with("constant", constant));
  }

  private static Code gaussian(Arguments a) {
    LossCall loss =
        LossCall.of("gaussianNll").with("eps", a.number("eps")).with("full", a.flag("full"));
    String mean = a.data("input", Forms.NUMBERS, "predicted means");
    String target = a.data("target", Forms.NUMBERS, "targets, one for each mean");
    String variance = a.data("var", Forms.NUMBERS, "predicted variances, one for each mean");
    String n = mean + ".length";
    return Forms.supervised(
            loss,
            "Batch.of(Matrix.of(pairs, " + n + ", 2), Matrix.of(" + target + "))",
            n,
            a.reduction("mean", "sum", "none"))
        .after(
            "double[] pairs = new double[2 * " + n + "];",
            "for (int i = 0; i < "
                + n
                + "; i++) { pairs[2 * i] = "
                + mean
                + "[i]; pairs[2 * i + 1] = "
                + variance
                + "[i]; }");
  }
}
