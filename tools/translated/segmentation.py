"""Cases of losses of images: two images of three channels and four pixels."""
import numpy as np

N, C, P = 2, 3, 4
SCORES = np.array([0.5, -1.2, 0.3, 2.0, 1.1, 0.4, -0.6, 0.2, -0.3, 0.9, 1.5, -1.0,
                   0.1, 0.7, -0.8, 1.3, -0.4, 0.6, 0.25, -1.1, 0.8, -0.2, 1.7, 0.05]).reshape(N, C, P)
LABELS = np.array([0, 1, 1, 0, 1, 0, 0, 1]).reshape(N, P)  # class 2 is absent
SOME = np.array([0, 2, 1, 9, 1, 0, 9, 2]).reshape(N, P)  # 9 is ignored
BITS = np.array([1, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 1, 0, 1, 0, 0, 1, 0]).reshape(N, C, P)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def softmax(z, axis):
    e = np.exp(z - z.max(axis, keepdims=True))
    return e / e.sum(axis, keepdims=True)


def hot(labels):
    return np.stack([labels == c for c in range(C)], 1).astype(float)


def regions(p, t, alpha, beta, smooth, mask=None):
    """Tversky losses of the channels of the batch; absent ones are 0."""
    if mask is not None:
        p, t = p * mask, t * mask
    axes = (0, 2)
    both = (p * t).sum(axes)
    below = both + alpha * (p.sum(axes) - both) + beta * (t.sum(axes) - both) + smooth
    return (1 - (both + smooth) / below) * (t.sum(axes) > 0)


def gaps(truth):
    """Growth of the Jaccard loss, pixel by pixel, for a truth in falling order of errors."""
    total = truth.sum()
    jaccard = 1 - (total - np.cumsum(truth)) / (total + np.cumsum(1 - truth))
    return np.diff(jaccard, prepend=0)


def lovasz(errors, truth):
    order = np.argsort(-errors, kind="stable")
    return (np.maximum(errors[order], 0) * gaps(truth[order])).sum()


def bce(z, t):
    return np.logaddexp(0, z) - t * z


def focal(z, t, gamma, alpha=None):
    loss = bce(z, t)
    out = (1 - np.exp(-loss)) ** gamma * loss
    return out if alpha is None else out * (alpha * t + (1 - alpha) * (1 - t))


def segmentation(case):
    smp = "smp.losses."
    soft = softmax(SCORES, 1)
    shape = dict(maps=N * C, pixels=P, channels=C)
    many = dict(y_pred=SCORES, y_true=LABELS, **shape)
    case(smp + "DiceLoss('multiclass')", regions(soft, hot(LABELS), .5, .5, 0).mean(), **many)
    case(smp + "DiceLoss(mode='multiclass', classes=[0, 1], smooth=2)",
         regions(soft, hot(LABELS), .5, .5, 1)[:2].mean(), **many)
    mask = (SOME != 9)[:, None]
    case(smp + "DiceLoss('multiclass', ignore_index=9)",
         regions(soft, hot(SOME), .5, .5, 0, mask).mean(), **{**many, "y_true": SOME})
    overlap = dict(y_pred=SCORES, y_true=BITS, **shape)
    case(smp + "DiceLoss(mode='multilabel')",
         regions(sigmoid(SCORES), BITS, .5, .5, 0).mean(), **overlap)
    case(smp + "DiceLoss('multilabel', from_logits=False)",
         regions(sigmoid(SCORES), BITS, .5, .5, 0).mean(), **{**overlap, "y_pred": sigmoid(SCORES)})
    one = dict(y_pred=SCORES[:, 0], y_true=BITS[:, 0], images=N, pixels=P)
    case(smp + "DiceLoss('binary')", regions(sigmoid(SCORES[:, :1]), BITS[:, :1], .5, .5, 0).mean(), **one)
    case(smp + "JaccardLoss('multilabel', smooth=0.5)",
         regions(sigmoid(SCORES), BITS, 1, 1, .5).mean(), **overlap)
    case(smp + "TverskyLoss('multiclass', alpha=0.3, beta=0.7)",
         regions(soft, hot(LABELS), .3, .7, 0).mean(), **many)
    case(smp + "TverskyLoss('multiclass', alpha=0.3, beta=0.7, gamma=1.5)",
         regions(soft, hot(LABELS), .3, .7, 0).mean() ** 1.5, **many)
    case(smp + "FocalLoss('binary', alpha=0.25)", focal(SCORES, BITS, 2, .25).mean(), y_pred=SCORES, y_true=BITS)
    case(smp + "FocalLoss('multiclass', gamma=1)",
         sum(focal(SCORES[:, c], hot(LABELS)[:, c], 1).mean() for c in range(C)),
         y_pred=SCORES, y_true=hot(LABELS), channels=C)
    flat = dict(y_pred=SCORES, y_true=BITS, images=N, pixels=C * P)
    signs = 1 - SCORES * (2 * BITS - 1)
    case(smp + "LovaszLoss('multilabel')", lovasz(signs.ravel(), BITS.ravel()), **flat)
    case(smp + "LovaszLoss('multilabel', per_image=True)",
         np.mean([lovasz(signs[i].ravel(), BITS[i].ravel()) for i in range(N)]), **flat)
    errors = np.abs(hot(LABELS) - soft)
    case(smp + "LovaszLoss('multiclass')",
         np.mean([lovasz(errors[:, c].ravel(), hot(LABELS)[:, c].ravel()) for c in range(2)]), **many)
    case(smp + "SoftBCEWithLogitsLoss(smooth_factor=0.1, pos_weight=2)",
         (2 * (BITS * .8 + .1) * bce(SCORES, 1) + (1 - BITS * .8 - .1) * bce(SCORES, 0)).mean(),
         y_pred=SCORES, y_true=BITS)
    rows = SCORES.transpose(0, 2, 1).reshape(-1, C)
    logs = np.log(softmax(rows, 1))
    each = -.9 * logs[np.arange(N * P), np.minimum(SOME.ravel(), 2)] - .1 / C * logs.sum(1)
    each = each * (SOME.ravel() != 9)
    case(smp + "SoftCrossEntropyLoss(smooth_factor=0.1, ignore_index=9)", each.mean(),
         y_pred=rows, y_true=SOME, rows=N * P, classes=C)
    dice(case, soft)
    options(case, soft, many, one)


def dice(case, soft):
    both = (soft * hot(LABELS)).sum(2)
    below = both + .3 * (soft.sum(2) - both) + .7 * (hot(LABELS).sum(2) - both) + 1
    each = 1 - (both + 1) / below
    last = dict(predictions=SCORES.transpose(0, 2, 1), targets=hot(LABELS).transpose(0, 2, 1),
                rows=N * P, channels=C, images=N)
    call = "optax.losses.dice_loss(alpha=0.3, beta=0.7"
    case(call + ")", each.mean(1), **last)
    case(call + ").mean()", each.mean(), **last)
    case(call + ", reduction='none')", each, **last)
    case(call + ", ignore_background=True)", each[:, 1:].mean(1), **last)
    overlap = 2 * both / (soft.sum(2) + hot(LABELS).sum(2) + 1e-8)
    case("kornia.losses.DiceLoss(average='macro')", 1 - overlap.mean(),
         pred=SCORES, target=LABELS, maps=N * C, pixels=P, channels=C)
    whole = 2 * both.sum(1) / ((soft.sum(2) + hot(LABELS).sum(2)).sum(1) + 1e-8)
    case("kornia.losses.DiceLoss()", 1 - whole.mean(), pred=SCORES, target=LABELS, maps=N * C, pixels=P, channels=C)
    case("kornia.losses.lovasz_softmax_loss(pred, target)",
         np.mean([lovasz(abs(hot(LABELS) - soft)[i, c], hot(LABELS)[i, c]) for i in range(N) for c in range(C)]),
         pred=SCORES, target=LABELS, maps=N * C, pixels=P, channels=C)
    z, t = SCORES[:, 0], BITS[:, 0] * 1.0
    case("kornia.losses.LovaszHingeLoss()",
         np.mean([lovasz(np.maximum(0, 1 - (2 * t[i] - 1) * z[i]), t[i]) for i in range(N)]),
         pred=z, target=t, images=N, pixels=P)
    case("kornia.losses.binary_focal_loss_with_logits(p, t)", focal(SCORES, BITS, 2, .25), p=SCORES, t=BITS)
    case("kornia.losses.binary_focal_loss_with_logits(p, t, alpha=0.3, reduction='mean')",
         focal(SCORES, BITS, 2, .3).mean(), p=SCORES, t=BITS)


def options(case, soft, many, one):
    """Options of smp, Keras, kornia and MONAI that are written around a loss of regions."""
    smp = "smp.losses."
    score = 1 - regions(soft, hot(LABELS), .5, .5, 0)
    present = hot(LABELS).sum((0, 2)) > 0
    logs = -np.log(np.maximum(score, 1e-7)) * present
    case(smp + "DiceLoss('multiclass', log_loss=True)", logs.mean(), **many)
    case(smp + "DiceLoss('multiclass', log_loss=True, classes=[0, 2])", logs[[0, 2]].mean(), **many)
    z, t = sigmoid(SCORES[:, :1]), BITS[:, :1]
    case(smp + "TverskyLoss('binary', log_loss=True, alpha=0.4, beta=0.6, gamma=1.5)",
         (-np.log(1 - regions(z, t, .4, .6, 0)).mean()) ** 1.5, **one)
    case(smp + "JaccardLoss('binary', log_loss=True)", -np.log(1 - regions(z, t, 1, 1, 0)).mean(), **one)
    p, y = sigmoid(SCORES), BITS * 1.0

    def keras(axes, alpha=.5, beta=.5):
        both = (p * y).sum(axes)
        return 1 - both / (both + alpha * (p * (1 - y)).sum(axes) + beta * ((1 - p) * y).sum(axes) + 1e-7)

    image = dict(y_true=y, y_pred=p, images=N)
    exact = 1 - 2 * (p * y).sum((1, 2)) / (p.sum((1, 2)) + y.sum((1, 2)) + 1e-7)
    case("keras.losses.Dice(axis=(1, 2, 3))(y_true, y_pred)", exact.mean(), **image)
    case("keras.losses.dice(y_true, y_pred, axis=(1, 2, -1))", exact, **image)
    last = dict(y_true=y.transpose(0, 2, 1), y_pred=p.transpose(0, 2, 1), rows=N * P, channels=C, images=N)
    case("keras.losses.Tversky(alpha=0.3, beta=0.6, axis=(1, 2))(y_true, y_pred)", keras(2, .3, .6).mean(), **last)
    case("keras.losses.tversky(y_true, y_pred, alpha=0.3, beta=0.6, axis=(0, 1, 2))", keras((0, 2), .3, .6), **last)
    labelled = dict(pred=SCORES, target=LABELS, maps=N * C, pixels=P, channels=C)
    both = (soft * hot(LABELS)).sum((1, 2))
    below = both + .3 * (soft * (1 - hot(LABELS))).sum((1, 2)) + .7 * ((1 - soft) * hot(LABELS)).sum((1, 2)) + 1e-8
    case("kornia.losses.TverskyLoss(alpha=0.3, beta=0.7)(pred, target)", (1 - both / below).mean(), **labelled)
    rows = SCORES.transpose(0, 2, 1).reshape(-1, C)
    right = softmax(rows, 1)[np.arange(N * P), LABELS.ravel()]
    each = -(1 - right) ** 2 * np.log(right)
    by_class = np.where(LABELS.ravel() == 0, .75, .25) * each
    flat = dict(pred=rows, target=LABELS, rows=N * P, classes=C)
    case("kornia.losses.FocalLoss(alpha=0.25, reduction='mean')(pred, target)", by_class.sum() / (N * P * C), **flat)
    case("kornia.losses.focal_loss(pred, target, None, reduction='sum')", each.sum(), **flat)
    importance = np.array([1, 2, .5])[LABELS.ravel()]
    weighted = "kornia.losses.FocalLoss(alpha=%s, reduction='mean', weight=[1, 2, 0.5])(pred, target)"
    case(weighted % .25, (importance * by_class).sum() / (N * P * C), **flat)
    case(weighted % None, (importance * each).sum() / (N * P * C), **flat)
    w = 1 / np.maximum(y.sum(2), 0.5) ** 2
    general = 1 - (2 * (w * (p * y).sum(2)).sum(1) + 1e-5) / ((w * (p.sum(2) + y.sum(2))).sum(1) + 1e-5)
    assert (y.sum(2) > 0).all()
    case("monai.losses.GeneralizedDiceFocalLoss(sigmoid=True, gamma=1.0, lambda_focal=0.5)(x, y)",
         general.mean() + .5 * focal(SCORES, y, 1).mean(), x=SCORES, y=y, x2=SCORES, y2=y, maps=N * C, pixels=P,
         channels=C, rows=N * C * P, classes=1)
