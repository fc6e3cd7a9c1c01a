"""Cases of similarities of images: two images of two channels."""
import numpy as np

N, C, H, W = 2, 2, 14, 13


def picture(shift):
    i = np.arange(N * C * H * W, dtype=float).reshape(N, C, H, W)
    return np.round(0.5 + 0.4 * np.sin(i * 0.7 + shift) * np.cos(i * 0.11 - shift), 4)


X, Y = picture(0.0), picture(0.4)


def gauss(size, sigma):
    at = np.arange(size) - size // 2
    g = np.exp(-at ** 2 / (2 * sigma ** 2))
    return np.outer(g, g) / g.sum() ** 2


def windows(x, w):
    size = len(w)
    view = np.lib.stride_tricks.sliding_window_view(x, (size, size), (2, 3))
    return (view * w).sum((4, 5))


def parts(x, y, w, rng, k1=.01, k2=.03, factor=1.0):
    a, b = windows(x, w), windows(y, w)
    c1, c2 = (k1 * rng) ** 2, (k2 * rng) ** 2
    xx, yy, xy = (factor * (windows(p * q, w) - r) for p, q, r in ((x, x, a * a), (y, y, b * b), (x, y, a * b)))
    contrast = (2 * xy + c2) / (xx + yy + c2)
    return (2 * a * b + c1) / (a * a + b * b + c1) * contrast, contrast


def scales(x, y, w, weights, by_channel):
    product = 1
    for k, weight in enumerate(weights):
        whole, contrast = parts(x, y, w, 1.0)
        value = (whole if k == len(weights) - 1 else contrast).mean((2, 3) if by_channel else (1, 2, 3))
        product = product * np.maximum(value, 0) ** weight
        x, y = ((v[:, :, 0::2, 0::2] + v[:, :, 1::2, 0::2] + v[:, :, 0::2, 1::2] + v[:, :, 1::2, 1::2]) / 4
                for v in (x, y)) if k < len(weights) - 1 else (x, y)
    return product


def images(case):
    shape = dict(maps=N * C, height=H, width=W, channels=C)

    def both(first, second):
        return {first: X, second: Y, **shape}

    usual = parts(X, Y, gauss(11, 1.5), 1.0)[0]
    msssim = "pytorch_msssim.ssim(X, Y, data_range=1"
    case(msssim + ")", usual.mean(), **both("X", "Y"))
    case(msssim + ", size_average=False)", usual.mean((1, 2, 3)), **both("X", "Y"), images=N)
    case("pytorch_msssim.SSIM(data_range=2.0, win_size=7, K=(0.02, 0.05))",
         parts(X, Y, gauss(7, 1.5), 2.0, .02, .05)[0].mean(), **both("X", "Y"))
    case("torchmetrics.image.StructuralSimilarityIndexMeasure(data_range=1.0)", usual.mean(), **both("preds", "target"))
    case("tf.image.ssim(img1, img2, max_val=1.0)", usual.mean((1, 2, 3)), **both("img1", "img2"), images=N)
    case("piqa.SSIM()", usual.mean(), **both("x", "y"))
    case("piqa.SSIM(reduction='sum')", usual.mean((1, 2, 3)).sum(), **both("x", "y"), images=N)
    case("monai.losses.SSIMLoss(spatial_dims=2)", 1 - usual.mean(), **both("input", "target"))
    flat = np.full((7, 7), 1 / 49)
    case("skimage.metrics.structural_similarity(a, b, data_range=1)",
         parts(X, Y, flat, 1.0, factor=49 / 48)[0].mean(), **both("a", "b"))
    case("kornia.losses.SSIMLoss(5, padding='valid')",
         ((1 - parts(X, Y, gauss(5, 1.5), 1.0)[0]) / 2).mean(), **both("img1", "img2"))
    pad = [(0, 0), (0, 0), (2, 2), (2, 2)]
    mirrored = [np.pad(v, pad, mode="reflect") for v in (X, Y)]
    case("kornia.losses.ssim_loss(img1, img2, 5)",
         ((1 - parts(*mirrored, gauss(5, 1.5), 1.0)[0]) / 2).mean(), **both("img1", "img2"))
    x, y = X[:, :, :12, :12], Y[:, :, :12, :12]
    even = {**shape, "height": 12, "width": 12}
    case("pytorch_msssim.ms_ssim(X, Y, data_range=1, win_size=5, weights=[0.4, 0.6])",
         scales(x, y, gauss(5, 1.5), [.4, .6], True).mean(), X=x, Y=y, **even)
    case("tf.image.ssim_multiscale(x, y, 1, power_factors=(0.4, 0.6), filter_size=5)",
         scales(x, y, gauss(5, 1.5), [.4, .6], True).mean(1), x=x, y=y, **even, images=N)
    case("torchmetrics.functional.image.multiscale_structural_similarity_index_measure(x, y, sigma=0.5,"
         " kernel_size=5, data_range=1, betas=(0.4, 0.6))",
         scales(x, y, gauss(5, .5), [.4, .6], False).mean(), x=x, y=y, **even)
    case("piqa.MS_SSIM(window_size=5, weights=[0.4, 0.6])",
         scales(x, y, gauss(5, 1.5), [.4, .6], True).mean(), x=x, y=y, **even)
    down, across = np.abs(np.diff(X, axis=2)), np.abs(np.diff(X, axis=3))
    each = down.sum((1, 2, 3)) + across.sum((1, 2, 3))
    case("tf.image.total_variation(img)", each, img=X, images=N, **shape)
    case("kornia.losses.total_variation(img)", each, img=X, images=N, **shape)
    case("kornia.losses.TotalVariation(reduction='mean')", down.mean((1, 2, 3)) + across.mean((1, 2, 3)),
         img=X, images=N, **shape)
    case("piqa.TV()", each.mean(), x=X, **shape)
    squares = (np.diff(X, axis=2) ** 2).sum((1, 2, 3)) + (np.diff(X, axis=3) ** 2).sum((1, 2, 3))
    case("piqa.TV(norm='L2_squared', reduction='sum')", squares.sum(), x=X, **shape)
    case("torchmetrics.image.TotalVariation()", each.sum(), img=X, **shape)
    d = (X - Y).ravel()[:9]
    robust = dict(img1=X.ravel()[:9], img2=Y.ravel()[:9])
    case("kornia.losses.CharbonnierLoss()", np.sqrt(d * d + 1) - 1, **robust)
    case("kornia.losses.CauchyLoss(reduction='mean')", np.log(d * d / 2 + 1).mean(), **robust)
    case("kornia.losses.GemanMcclureLoss('sum')", (2 * d * d / (d * d + 4)).sum(), **robust)
    case("kornia.losses.welsch_loss(img1, img2)", 1 - np.exp(-d * d / 2), **robust)
