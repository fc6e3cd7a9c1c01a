"""Cases of losses of scores: rows, sequences, ranking, preferences, critics, embeddings."""
from itertools import product
import numpy as np

Z = np.array([[1.0, 2.0, 0.5], [0.1, -1.0, 3.0]])
K = np.array([2, 0])
E = np.array([[1, 2], [2, 1], [3, -1], [1, -2], [-1, 1], [-2, -1]], float)
KIND = np.array([0, 0, 0, 1, 1, 2])
Q = np.array([[0.3, 1.2, -0.5, 0.9], [2.0, 0.1, 0.4, -1.0]])  # scores of two queries
R = np.array([[1.0, 2.0, 0.0, 3.0], [0.0, 1.0, 3.0, 2.0]])  # their relevance


def log_softmax(z):
    return z - np.log(np.exp(z).sum(-1, keepdims=True))


def softplus(z):
    return np.logaddexp(0, z)


def ctc(frames, labels):
    """By all paths."""
    total = 0.0
    for path in product(range(frames.shape[1]), repeat=len(frames)):
        runs = [c for i, c in enumerate(path) if i == 0 or c != path[i - 1]]
        if [c for c in runs if c != 0] == list(labels):
            total += np.exp(sum(log_softmax(frames)[t, c] for t, c in enumerate(path)))
    return -np.log(total)


def scores(case):
    rows = dict(rows=2, classes=3)
    wrong = np.where(np.eye(3)[K] == 1, -np.inf, Z).max(1) - Z[[0, 1], K]
    case("optax.multiclass_hinge_loss(scores, labels)", np.maximum(0, 1 + wrong), scores=Z, labels=K, **rows)
    case("optax.losses.multiclass_perceptron_loss(scores, labels).mean()", np.maximum(0, wrong).mean(),
         scores=Z, labels=K, **rows)
    t = np.array([[0.2, 0.5, 0.3], [0.0, 0.6, 0.4]])
    case("optax.safe_softmax_cross_entropy(z, t)", -(t * log_softmax(Z)).sum(1), z=Z, t=t, **rows)
    first, second = log_softmax(Z), log_softmax(Z[::-1] * .5)
    case("optax.losses.kl_divergence_with_log_targets(z, t)", (np.exp(second) * (second - first)).sum(1),
         z=first, t=second, rows=2, columns=3)
    sequences(case)
    embeddings(case)
    ranking(case)
    preferences(case)
    critics(case)


def sequences(case):
    frames = np.array([[[0.1, 0.9, -0.4], [1.2, 0.3, 0.0], [-0.2, 0.4, 0.8]],
                       [[0.5, -0.1, 0.6], [0.0, 0.7, -0.9], [0.3, 0.2, 0.1]]])
    labels = np.array([[1, 2], [2, 0]])
    case("optax.ctc_loss(logits, logit_paddings, labels, label_paddings)",
         [ctc(frames[0], [1, 2]), ctc(frames[1][:2], [2])], logits=frames, labels=labels, rows=6, symbols=3,
         width=2, counts=[2, 1], frames=[3, 2])
    case("keras.losses.CTC()(y_true, y_pred)", np.mean([ctc(frames[0], [1, 2]), ctc(frames[1], [2, 1])]),
         y_pred=frames, y_true=np.array([[1, 2], [2, 1]]), rows=6, symbols=3, sequences=2)


def embeddings(case):
    a, b = E[:3], E[3:]
    cosine = (a * b).sum(1) / np.linalg.norm(a, axis=1) / np.linalg.norm(b, axis=1)
    pair = dict(predictions=a, targets=b, rows=3, columns=2)
    case("optax.cosine_similarity()", cosine, **pair)
    case("jnp.mean(optax.cosine_similarity(predictions, targets))", cosine.mean(), **pair)
    case("optax.losses.cosine_distance(predictions, targets, epsilon=1e-8)", 1 - cosine, **pair)
    case("jnp.sum(optax.cosine_distance(predictions, targets))", (1 - cosine).sum(), **pair)
    far, near = np.linalg.norm(a - b[::-1], axis=1), np.linalg.norm(a - b, axis=1)
    case("optax.losses.triplet_margin_loss(x, y, z, margin=2.0, eps=0)", np.maximum(near - far + 2, 0),
         x=a, y=b, z=b[::-1], rows=3, columns=2)
    same = (KIND[:, None] == KIND) & ~np.eye(6, dtype=bool)
    other = KIND[:, None] != KIND
    unit = E / np.linalg.norm(E, axis=1, keepdims=True)
    s = np.exp(unit @ unit.T / .5)
    terms = [-np.log(s[i, j] / (s[i, j] + s[i][other[i]].sum())) for i, j in zip(*np.nonzero(same))]
    all_of = dict(embeddings=E, labels=KIND, rows=6, columns=2)
    case("optax.ntxent(embeddings, labels, temperature=0.5)", np.mean(terms), **all_of)
    thresholds(case, unit, same, other, all_of)
    d = np.linalg.norm(E[:, None] - E, axis=2)
    lifted = [max(0, d[i, j] + np.log(np.exp(1 - d[i][other[i]]).sum() + np.exp(1 - d[j][other[j]]).sum())) ** 2 / 2
              for i, j in zip(*np.nonzero(same))]
    keras = dict(y_pred=E, y_true=KIND, rows=6, columns=2)
    case("tfa.losses.LiftedStructLoss()", np.mean(lifted), **keras)
    semi = []
    for i, j in zip(*np.nonzero(same)):
        beyond = d[i][other[i] & (d[i] > d[i, j])]
        semi.append(max(0, 1 + d[i, j] - (beyond.min() if len(beyond) else d[i][other[i]].max())))
    case("tfa.losses.TripletSemiHardLoss()", np.mean(semi), **keras)
    five = dict(y_pred=E[:5], y_true=KIND[:5], rows=5, columns=2)
    d5 = d[:5, :5]
    hard = np.array([d5[i][same[i, :5]].max() - d5[i][other[i, :5]].min() for i in range(5)])
    case("tfa.losses.TripletHardLoss(margin=2.0)", np.maximum(0, hard + 2).mean(), **five)
    case("tfa.losses.TripletHardLoss(soft=True)", softplus(hard).mean(), **five)
    u = np.array([0.5, -1.0, 2.0])
    case("tfa.losses.PinballLoss(tau=0.3)", np.where(u > 0, .3 * u, -.7 * u).mean(), y_pred=np.zeros(3), y_true=u)


def thresholds(case, unit, same, other, batch):
    """Means over the terms whose loss is within bounds; 0 if none is."""

    def kept(losses, low, high):
        chosen = losses[(losses > low) & (losses < high)]
        return chosen.mean() if len(chosen) else 0.0

    def name(loss, arguments, distance, low, high):
        bounds = ", ".join(f"{k}={v!r}" for k, v in (("low", low), ("high", high)) if v is not None)
        distance = f", distance={distance}" if distance else ""
        call = f"pytorch_metric_learning.losses.{loss}({arguments}{distance}, reducer=ThresholdReducer({bounds}))"
        return call + "(embeddings, labels)", -np.inf if low is None else low, np.inf if high is None else high

    euclidean = np.linalg.norm(unit[:, None] - unit, axis=2)
    raw = np.linalg.norm(E[:, None] - E, axis=2)
    triples = [(i, j, k) for i, j in zip(*np.nonzero(same)) for k in np.flatnonzero(other[i])]
    i, j, k = np.array(triples).T
    for distance, d, sign in (("", euclidean, 1), ("CosineSimilarity()", unit @ unit.T, -1),
                              ("LpDistance(normalize_embeddings=False)", raw, 1)):
        near, far = (.3, 1.2) if sign > 0 else (.8, -.3)
        for low, high in ((.1, 1.0), (None, .9), (0, None), (5.0, None)):
            call, least, most = name("ContrastiveLoss", f"pos_margin={near}, neg_margin={far}", distance, low, high)
            close = np.maximum(sign * (d[same] - near), 0)
            apart = np.maximum(sign * (far - d[other]), 0)
            case(call, kept(close, least, most) + kept(apart, least, most), **batch)
            violation = sign * (d[i, j] - d[i, k]) + .3
            call, least, most = name("TripletMarginLoss", "margin=0.3", distance, low, high)
            case(call, kept(np.maximum(violation, 0), least, most), **batch)
            call, least, most = name("TripletMarginLoss", "margin=0.3, smooth_loss=True", distance, low, high)
            case(call, kept(np.logaddexp(0, violation), least, most), **batch)


def dcg(order, relevance, k):
    return sum((2 ** relevance[i] - 1) / np.log2(2 + p) for p, i in enumerate(order[:k]))


def retrieval(case):
    """Two queries that have relevant documents, and one that has none."""
    name = "torchmetrics.retrieval.Retrieval"
    s, t = np.array([.2, .3, .5, .1, .4, .6, .7]), np.array([1.0, 0, 2, 1, 0, 0, 0])
    batch = dict(preds=s, target=t, lengths=[3, 2, 2])
    precision, first = (1 + 2 / 3) / 2, [1, .5]
    gain = (2 + 1 / np.log2(4)) / (2 + 1 / np.log2(3))
    case(name + "MAP()", (precision + .5) / 3, **batch)
    case(name + "MAP(empty_target_action='pos')", (precision + .5 + 1) / 3, **batch)
    case(name + "MAP(empty_target_action='skip')", (precision + .5) / 2, **batch)
    case(name + "MRR()", sum(first) / 3, **batch)
    case(name + "NormalizedDCG()", (gain + 1 / np.log2(3)) / 3, **batch)
    case(name + "NormalizedDCG(top_k=1)", 1 / 3, **batch)
    # The examples of its documentation.
    function = "torchmetrics.functional.retrieval.retrieval_"
    case(function + "average_precision(preds, target)", 5 / 6, preds=[.2, .3, .5], target=[1.0, 0, 1])
    case(function + "reciprocal_rank(preds, target)", .5, preds=[.2, .3, .5], target=[0, 1.0, 0])
    places = 1 / np.log2(np.arange(5) + 2)
    case(function + "normalized_dcg(preds, target)", ([5, 1, 0, 0, 10] * places).sum() / ([10, 5, 1, 0, 0] * places).sum(),
         preds=[.1, .2, .3, 4, 70], target=[10.0, 0, 0, 1, 5])


def circles(case):
    """Keras: the mean over the rows whose loss is above 0."""
    length = np.sqrt((E ** 2).sum(1, keepdims=True))
    unit = E / length
    far = 1 - unit @ unit.T
    for call, gamma, m in (("Circle()", 80, .4), ("Circle(gamma=4.0, margin=0.25)", 4, .25)):
        losses = []
        for i in range(len(E)):
            same = (KIND == KIND[i]) & (np.arange(len(E)) != i)
            other = KIND != KIND[i]
            p, n = far[i][same], far[i][other]
            pull = np.exp(-gamma * np.maximum(0, m + p) * (m - p)).sum()
            push = np.exp(gamma * np.maximum(0, 1 + m - n) * (1 - m - n)).sum()
            losses.append(np.log1p(pull * push))
        losses = np.array(losses)
        data = dict(y_pred=unit, y_true=KIND, rows=len(E), columns=E.shape[1])
        case("keras.losses." + call, losses[losses > 0].mean(), **data)
        case("keras.losses." + call[:-1].rstrip("(") + ("(" if call == "Circle()" else ", ") + "reduction='sum')",
             losses.sum(), **data)


def ranking(case):
    circles(case)
    lists = dict(y_pred=Q, y_true=R, queries=2, documents=4)
    each = -(R * log_softmax(Q)).sum(1)
    case("optax.losses.ranking_softmax_loss(logits, labels)", each.mean(), logits=Q, labels=R, queries=2, documents=4)
    case("optax.losses.ranking_softmax_loss(logits, labels, reduce_fn=None)", each, logits=Q, labels=R, queries=2,
         documents=4)
    case("tfr.keras.losses.SoftmaxLoss()", each.mean(), **lists)
    lists["lengths"] = [4, 4]
    case("allrank.models.losses.listNet(y_pred, y_true)", -(np.exp(log_softmax(R)) * log_softmax(Q)).sum(1).mean(),
         **lists)
    mle = []
    for s, y in zip(Q, R):
        s = s[np.argsort(-y)]
        mle.append(sum(np.log(np.exp(s[i:]).sum()) - s[i] for i in range(4)))
    case("allrank.models.losses.listMLE(y_pred, y_true)", np.mean(mle), **lists)
    approx = []
    for temperature in (0.5, 0.1):
        total = 0
        for s, y in zip(Q, R):
            rank = 1 + sum(1 / (1 + np.exp((s - other) / temperature)) for other in s) - .5
            total += ((2 ** y - 1) / np.log2(1 + rank)).sum() / dcg(np.argsort(-y), y, 4) / 2
        approx.append(-total)
    case("tfr.keras.losses.ListMLELoss()", np.mean(mle), **lists)
    gaps = [Q[q, i] - Q[q, j] for q in range(2) for i in range(4) for j in range(4) if R[q, i] > R[q, j]]
    logistic = np.logaddexp(0, -np.array(gaps)).sum()
    hinges = np.maximum(0, 1 - np.array(gaps)).sum()
    rows = dict(y_pred=Q, y_true=R, documents=4)
    case("tfr.keras.losses.PairwiseLogisticLoss()", logistic / 8, **lists)
    case("tfr.keras.losses.PairwiseLogisticLoss(reduction='sum')", logistic, **lists)
    case("tfr.keras.losses.PairwiseHingeLoss()", hinges / 8, **rows)
    # The examples of its documentation: a list of two in the wrong order.
    two = dict(y_pred=[.6, .8], y_true=[1.0, 0])
    case("tfr.keras.losses.PairwiseHingeLoss()", .6, **two, documents=2)
    case("tfr.keras.losses.PairwiseLogisticLoss()", np.logaddexp(0, .2) / 2, **two, queries=1, documents=2, lengths=[2])
    retrieval(case)
    case("approxNDCGLoss(y_pred, y_true, alpha=2)", approx[0], **lists)
    case("tfr.keras.losses.ApproxNDCGLoss()", approx[1], **lists)
    pairs = [(q, i, j) for q in range(2) for i in range(4) for j in range(4) if R[q, i] > R[q, j]]
    logistic = np.array([softplus(Q[q, j] - Q[q, i]) for q, i, j in pairs])
    gap = np.array([R[q, i] - R[q, j] for q, i, j in pairs])
    case("allrank.models.losses.rankNet(y_pred, y_true)", logistic.mean(), **lists, pairs=len(pairs))
    case("rankNet(y_pred, y_true, weight_by_diff=True)", (gap * logistic).mean(), **lists, pairs=len(pairs))
    for scheme, log, base in (("lambdaRank_scheme", "binary", np.log(2)), ("ndcgLoss2PP_scheme", "natural", 1.0)):
        total = 0.0
        for s, y in zip(Q, R):
            order = np.argsort(-s)
            g = (2 ** y[order] - 1) / dcg(np.argsort(-y), y, 3)
            for i, j in product(range(3), repeat=2):
                if y[order[i]] > y[order[j]]:
                    w = abs(1 / np.log2(2 + i) - 1 / np.log2(2 + j))
                    if scheme != "lambdaRank_scheme":
                        w += 10 * abs(1 / np.log2(1 + abs(i - j)) - 1 / np.log2(2 + abs(i - j)))
                    total += w * abs(g[i] - g[j]) * softplus(s[order[j]] - s[order[i]]) / base
        case(f"lambdaLoss(y_pred, y_true, weighing_scheme='{scheme}', k=3, reduction_log='{log}')", total, **lists)


def preferences(case):
    chosen, rejected = np.array([-3.0, -1.0]), np.array([-2.5, -4.0])
    first, second = np.array([-3.5, -1.5]), np.array([-2.0, -3.0])
    h = chosen - first - rejected + second
    four = dict(chosen=chosen, rejected=rejected, reference_chosen=first, reference_rejected=second)
    case("DPOConfig(beta=0.2, label_smoothing=0.1)", (.9 * softplus(-.2 * h) + .1 * softplus(.2 * h)).mean(), **four)
    case("trl.DPOTrainer(model, args=DPOConfig(output_dir='out', loss_type='ipo', beta=0.5))", ((h - 1) ** 2).mean(),
         **four)
    case("DPOTrainer(model, ref_model, loss_type='hinge')", np.maximum(0, 1 - .1 * h).mean(), **four)
    two = dict(chosen=chosen, rejected=rejected)
    case("trl.DPOConfig(reference_free=True)", softplus(-.1 * (chosen - rejected)).mean(), **two)
    case("RewardConfig(center_rewards_coefficient=0.01)",
         (softplus(rejected - chosen) + .01 * (chosen + rejected) ** 2).mean(), **two)
    case("trl.RewardTrainer(model)", softplus(rejected - chosen).mean(), **two)


def critics(case):
    real, fake = np.array([0.5, 2.0, -1.0]), np.array([-0.3, 1.1])
    g = dict(discriminator_gen_outputs=fake)
    d = dict(discriminator_real_outputs=real, **g)
    smooth = (softplus(real) - .875 * real).mean() + softplus(fake).mean()
    case("tfgan.losses.wargs.minimax_discriminator_loss()", smooth, **d)
    case("tfgan.losses.wargs.modified_discriminator_loss(label_smoothing=0)",
         softplus(-real).mean() + softplus(fake).mean(), **d)
    case("tfgan.losses.wargs.minimax_generator_loss()", -softplus(fake).mean(), **g)
    case("tfgan.losses.wargs.modified_generator_loss()", softplus(-fake).mean(), **g)
    case("tfgan.losses.wargs.wasserstein_discriminator_loss()", fake.mean() - real.mean(), **d)
    case("tfgan.losses.wargs.wasserstein_generator_loss()", -fake.mean(), **g)
    case("tfgan.losses.wargs.least_squares_discriminator_loss(fake_label=-1)",
         ((real - 1) ** 2).mean() / 2 + ((fake + 1) ** 2).mean() / 2, **d)
    case("tfgan.losses.wargs.least_squares_generator_loss()", ((fake - 1) ** 2).mean() / 2, **g)
    slopes = np.linalg.norm(Z, axis=1)
    case("tfgan.losses.wargs.wasserstein_gradient_penalty(target=2.0)", ((slopes / 2 - 1) ** 2).mean(),
         gradients=Z, rows=2, columns=3)
