"""Cases of libraries of other languages and tasks: Julia, C++, TorchRL, TorchGAN, Liger, scipy, sklearn."""
from itertools import product
import numpy as np
from scipy import special, stats
from scipy.spatial import distance
from scores import ctc, log_softmax, softplus
import sklearn.metrics

P = np.array([-1.5, 0.3, 2.0, -0.2])
Y = np.array([1.0, 0.5, 3.0, 2.0])
SIGN = np.array([1.0, -1.0, 1.0, -1.0])
RATE = np.array([0.4, 1.5, 2.25, 0.75])
A = np.array([[0.2, 0.5, 0.3], [0.1, 0.1, 0.8]])
B = np.array([[0.4, 0.4, 0.2], [0.3, 0.6, 0.1]])


def huber(r, d):
    return np.where(abs(r) <= d, r * r / 2, d * (abs(r) - d / 2))


def libraries(case):
    julia(case)
    flux(case)
    robust(case)
    python(case)
    tensorflow(case)
    liger(case)
    gan(case)
    reinforcement(case)
    views(case)
    regions(case)


def julia(case):
    r, m = P - Y, P * SIGN
    for call, loss in {
        "L1DistLoss()": abs(r), "L2DistLoss()": r ** 2, "LPDistLoss(2)": r ** 2, "HuberLoss(1.5)": huber(r, 1.5),
        "QuantileLoss(0.3)": np.where(r >= 0, .7 * r, -.3 * r), "L1EpsilonInsLoss(0.5)": np.maximum(0, abs(r) - .5),
        "EpsilonInsLoss(0.5)": np.maximum(0, abs(r) - .5), "L2EpsilonInsLoss(0.5)": np.maximum(0, abs(r) - .5) ** 2,
        "LogitDistLoss()": -np.log(4 * np.exp(r) / (1 + np.exp(r)) ** 2), "LogCoshLoss()": np.log(np.cosh(r)),
    }.items():
        case("mean(LossFunctions." + call + ", outputs, targets)", loss.mean(), outputs=P, targets=Y)
    for call, loss in {
        "PerceptronLoss()": np.maximum(0, -m), "L1HingeLoss()": np.maximum(0, 1 - m), "HingeLoss()": np.maximum(0, 1 - m),
        "L2HingeLoss()": np.maximum(0, 1 - m) ** 2, "LogitMarginLoss()": np.log1p(np.exp(-m)), "ExpLoss()": np.exp(-m),
        "ModifiedHuberLoss()": np.where(m >= -1, np.maximum(0, 1 - m) ** 2, -4 * m), "L2MarginLoss()": (1 - m) ** 2,
    }.items():
        case("LossFunctions." + call + "(outputs, targets)", loss, outputs=P, targets=SIGN)
    case("sum(LossFunctions.LogitDistLoss(), outputs, targets)",
         (2 * np.log(1 + np.exp(r)) - r - np.log(4)).sum(), outputs=P, targets=Y)
    case("LossFunctions.LogitDistLoss()(outputs, targets)", 2 * np.log(np.cosh(r / 2)), outputs=P, targets=Y)
    case("sum(LossFunctions.PoissonLoss(), outputs, targets)", (np.exp(P) - P * Y).sum(), outputs=P, targets=Y)
    chance = 1 / (1 + np.exp(-P))
    case("mean(LossFunctions.CrossEntropyLoss(), outputs, targets)",
         -(np.log(chance) * (SIGN > 0) + np.log(1 - chance) * (SIGN < 0)).mean(), outputs=chance, targets=(SIGN > 0) * 1.0)


def flux(case):
    """With the examples of its documentation."""
    three = dict(y_hat=[1.1, 1.9, 3.1], y=[1.0, 2.0, 3.0])
    case("Flux.mae(y_hat, y)", 0.10000000000000009, **three)
    case("Flux.mse(y_hat, y)", 0.010000000000000018, **three)
    two = dict(y_hat=[.268941, .731059, .5, .5, .268941, .731059], y=[0, 1.0, 1.0, 0, 0, 1.0])
    case("Flux.binary_focal_loss(y_hat, y)", 0.0728675615927385, **two)
    data = dict(y_hat=P, y=Y)
    case("Flux.huber_loss(y_hat, y; delta=2)", huber(P - Y, 2).mean(), **data)
    case("Flux.huber_loss(y_hat, y, delta=2, agg=sum)", huber(P - Y, 2).sum(), **data)
    case("Flux.Losses.msle(y_hat, y)", ((np.log(RATE) - np.log(Y)) ** 2).mean(), y_hat=RATE, y=Y)
    case("Flux.msle(y_hat, y; eps=0.5)", ((np.log(RATE + .5) - np.log(Y + .5)) ** 2).mean(), y_hat=RATE, y=Y)
    bits = (SIGN > 0) * 1.0
    case("Flux.logitbinarycrossentropy(y_hat, y)", (softplus(P) - bits * P).mean(), y_hat=P, y=bits)
    chance = 1 / (1 + np.exp(-P))
    case("Flux.binarycrossentropy(y_hat, y; eps=0.01)",
         -(bits * np.log(chance + .01) + (1 - bits) * np.log(1 - chance + .01)).mean(), y_hat=chance, y=bits)
    case("Flux.poisson_loss(y_hat, y)", (RATE - Y * np.log(RATE)).mean(), y_hat=RATE, y=Y)
    case("Flux.hinge_loss(y_hat, y)", np.maximum(0, 1 - P * SIGN).mean(), y_hat=P, y=SIGN)
    case("Flux.squared_hinge_loss(y_hat, y)", (np.maximum(0, 1 - P * SIGN) ** 2).mean(), y_hat=P, y=SIGN)
    d = np.array([0.2, 1.4, 0.7, 0.1])
    case("Flux.siamese_contrastive_loss(y_hat, y; margin=1)",
         ((1 - bits) * d ** 2 + bits * np.maximum(0, 1 - d) ** 2).mean(), y_hat=d, y=bits)
    rows = dict(y_hat=A, y=B, rows=2, classes=3)
    case("Flux.crossentropy(y_hat, y; eps=0.01)", -(B * np.log(A + .01)).sum(1).mean(), **rows)
    z = np.log(A) + 1
    case("Flux.logitcrossentropy(y_hat, y)", -(B * log_softmax(z)).sum(1).mean(), **{**rows, "y_hat": z})
    case("Flux.kldivergence(y_hat, y)", (B * np.log(B / A)).sum(1).mean(), **rows)
    half = dict(y_hat=[.5] * 4, y=[1.0, 0, 0, 1.0], rows=2, classes=2)
    case("Flux.kldivergence(y_hat, y; agg=sum)", 2 * np.log(2), **half)
    case("Flux.focal_loss(y_hat, y; gamma=3)", -(B * (1 - A) ** 3 * np.log(A)).sum(1).mean(), **rows)
    case("Flux.dice_coeff_loss(y_hat, y; smooth=0.5)",
         1 - (2 * (A * B).sum() + .5) / ((A ** 2).sum() + (B ** 2).sum() + .5), y_hat=A, y=B)
    both = (A * B).sum()
    case("Flux.tversky_loss(y_hat, y; beta=0.6)",
         1 - (both + 1) / (both + .6 * ((1 - B) * A).sum() + .4 * (B * (1 - A)).sum() + 1), y_hat=A, y=B)
    frames = np.array([[0.1, 0.9, -0.4], [1.2, 0.3, 0.0], [-0.2, 0.4, 0.8]])
    first = np.roll(frames, 1, axis=1)  # the blank in front
    case("Flux.ctc_loss(y_hat, y)", ctc(first, [1, 2]), y_hat=frames, y=[0, 1], rows=3, symbols=3)
    case("NNlib.ctc_loss(y_hat, y)", ctc(first, [2]), y_hat=frames, y=[1], rows=3, symbols=3)


def robust(case):
    s = P ** 2
    tukey = np.where(abs(P) <= 1.8, 1 - (1 - s / 1.8 ** 2) ** 3, 1)
    for call, cost in {
        "ceres::TrivialLoss()": s / 2, "ceres::HuberLoss(1)": np.where(s <= 1, s, 2 * np.sqrt(s) - 1) / 2,
        "ceres.SoftLOneLoss(1.5)": 2.25 * (np.sqrt(1 + s / 2.25) - 1),
        "ceres.CauchyLoss(1.5)": 2.25 * np.log(1 + s / 2.25) / 2, "ceres.ArctanLoss(2)": 2 * np.arctan2(s, 2) / 2,
        "ceres.TukeyLoss(1.8)": 1.8 ** 2 / 6 * tukey, "gtsam.noiseModel.mEstimator.Null()": s / 2,
        "noiseModel::mEstimator::Huber(1.2)": huber(P, 1.2),
        "noiseModel.mEstimator.Cauchy(k=2)": 2 * np.log1p(s / 4),
        "noiseModel.mEstimator.Tukey(1.8)": 1.8 ** 2 / 6 * tukey,
        "noiseModel.mEstimator.Welsch(2)": 2 * (1 - np.exp(-s / 4)),
        "noiseModel.mEstimator.GemanMcClure(2)": 4 * s / (4 + s) / 2,
        "statsmodels.robust.norms.LeastSquares()": s / 2, "robust.norms.HuberT(t=1.2)": huber(P, 1.2),
        "robust.norms.TukeyBiweight(c=1.8)": 1.8 ** 2 / 6 * tukey,
    }.items():
        case(call + "(residuals)", cost, residuals=P)
    case("general.lossfun(x, alpha=-2, scale=0.5)", 2 * (P / .5) ** 2 / ((P / .5) ** 2 + 4), x=P)
    case("robust_loss_pytorch.general.lossfun(x, 1, 2)", np.sqrt((P / 2) ** 2 + 1) - 1, x=P)


def python(case):
    x, y = A.ravel(), B.ravel()
    case("scipy.special.rel_entr(x, y)", special.rel_entr(x, y), x=x, y=y)
    case("np.sum(special.rel_entr(x, y))", special.rel_entr(x, y).sum(), x=x, y=y)
    case("scipy.special.kl_div(x, y)", special.kl_div(x, y), x=x, y=y)
    case("special.kl_div(x, y).sum()", special.kl_div(3 * x, y).sum(), x=3 * x, y=y)
    case("scipy.stats.entropy(pk)", stats.entropy(RATE), pk=RATE)
    case("stats.entropy(pk, qk, base=2)", stats.entropy(RATE, Y, base=2), pk=RATE, qk=Y)
    case("scipy.spatial.distance.jensenshannon(p, q)", distance.jensenshannon(RATE, Y), p=RATE, q=Y)
    case("distance.jensenshannon(p, q, 2.0)", distance.jensenshannon(RATE, Y, 2.0), p=RATE, q=Y)
    fit = dict(prediction=P, target=Y)
    case("LinearSVR(epsilon=0.5)", np.maximum(0, abs(P - Y) - .5).mean(), **fit)
    case("svm.LinearSVR(loss='squared_epsilon_insensitive', C=3)", ((P - Y) ** 2).mean(), **fit)
    case("sklearn.svm.SVR(kernel='rbf')", np.maximum(0, abs(P - Y) - .1).mean(), **fit)
    signs = dict(prediction=P, target=SIGN)
    case("LinearSVC()", (np.maximum(0, 1 - P * SIGN) ** 2).mean(), **signs)
    case("sklearn.svm.LinearSVC(loss='hinge')", sklearn.metrics.hinge_loss(SIGN, P), **signs)
    case("SVC()", sklearn.metrics.hinge_loss(SIGN, P), **signs)
    z, k = np.array([[1.0, 2.0, 0.5], [0.1, -1.0, 3.0]]), np.array([2, 0])
    rows = dict(prediction=z, target=k, rows=2, classes=3)
    case("LinearSVC(multi_class='crammer_singer')", (2.5 + 3.9) / 2, **rows)
    case("PoissonRegressor()", (np.exp(P) - Y * P).mean(), **fit)
    case("GammaRegressor(alpha=0)", (P + Y * np.exp(-P)).mean(), **fit)
    bits = dict(prediction=P, target=(SIGN > 0) * 1.0)
    log = sklearn.metrics.log_loss(SIGN > 0, 1 / (1 + np.exp(-P)))
    for call in ("GradientBoostingClassifier()", "HistGradientBoostingClassifier()"):
        case(call, log, **bits)
    case("GradientBoostingClassifier(loss='exponential')", np.exp(-P * SIGN).mean(), **signs)
    case("kl_divergence(Categorical(probs=p), Categorical(probs=q)).mean()",
         special.rel_entr(A, B).sum(1).mean(), p=A, q=B, rows=2, classes=3)
    case("torch.distributions.Categorical(probs=p).entropy()", [stats.entropy(a) for a in A], p=A, rows=2, classes=3)
    case("kl_divergence(Bernoulli(probs=p), Bernoulli(q))",
         special.rel_entr(x, y) + special.rel_entr(1 - x, 1 - y), p=x, q=y)
    m, v, n, u = A - .4, np.log(A), B, np.log(B)
    normal = .5 * (u - v + np.exp(v - u) + (m - n) ** 2 / np.exp(u) - 1)
    rows = dict(rows=2, columns=3)
    case("distributions.kl_divergence(Normal(m1, s1), Normal(m2, s2)).sum(1).mean()", normal.sum(1).mean(), m1=m, m2=n,
         logVariance1=v, logVariance2=u, **rows)
    standard = .5 * (m ** 2 + np.exp(v) - v - 1).sum(1)
    case("kl_divergence(Normal(m, s), Normal(0, 1)).sum(-1)", standard, m=m, logVariance1=v, **rows)
    pixel = -(B * np.log(A) + (1 - B) * np.log(1 - A))
    case("ops.mean(ops.sum(keras.losses.binary_crossentropy(y, x), axis=(1, 2)))", pixel.sum(1).mean(), x=A, y=B, **rows)
    case("keras.metrics.RootMeanSquaredError()(y_true, y_pred)", np.sqrt(((P - Y) ** 2).mean()), y_true=Y, y_pred=P)


def tensorflow(case):
    case("tf.nn.l2_loss(t)", (P ** 2).sum() / 2, t=P)
    bits = (SIGN > 0) * 1.0
    bce = softplus(P) - bits * P
    case("tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=z)", bce, z=P, y=bits)
    case("tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=z))", bce.mean(), z=P, y=bits)
    case("tf.nn.weighted_cross_entropy_with_logits(labels=y, logits=z, pos_weight=3)", np.where(bits == 1, 3, 1) * bce,
         z=P, y=bits)
    z = np.array([[1.0, 2.0, 0.5], [0.1, -1.0, 3.0]])
    rows = dict(logits=z, rows=2, classes=3)
    case("tf.nn.softmax_cross_entropy_with_logits(labels=labels, logits=logits)", -(B * log_softmax(z)).sum(1),
         labels=B, **rows)
    case("tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits)", -log_softmax(z)[[0, 1], [2, 0]],
         labels=[2, 0], **rows)
    case("tf.nn.log_poisson_loss(targets, log_input)", np.exp(P) - Y * P, targets=Y, log_input=P)
    stirling = np.where(Y > 1, Y * np.log(Y) - Y + np.log(2 * np.pi * Y) / 2, 0)
    case("tf.nn.log_poisson_loss(targets, log_input, compute_full_loss=True)", np.exp(P) - Y * P + stirling,
         targets=Y, log_input=P)
    frames = np.array([[[0.1, 0.9, -0.4], [1.2, 0.3, 0.0], [-0.2, 0.4, 0.8]],
                       [[0.5, -0.1, 0.6], [0.0, 0.7, -0.9], [0.3, 0.2, 0.1]]])
    wanted = [ctc(frames[0], [1, 2]), ctc(frames[1][:2], [2])]
    lengths = dict(rows=6, symbols=3, width=2)
    case("tf.nn.ctc_loss(labels, logits, label_length, logit_length)", wanted, logits=frames.transpose(1, 0, 2),
         labels=[1, 2, 2, 0], label_length=[2, 1], logit_length=[3, 2], **lengths)
    last = np.roll(frames, -1, axis=2)
    case("tf.nn.ctc_loss(labels, logits, label_length, logit_length, logits_time_major=False, blank_index=-1)", wanted,
         logits=last, labels=[0, 1, 1, 0], label_length=[2, 1], logit_length=[3, 2], **lengths)
    case("keras.ops.ctc_loss(target, output, target_length, output_length)", wanted, output=frames,
         target=[1, 2, 2, 0], target_length=[2, 1], output_length=[3, 2], **lengths)


def liger(case):
    z, k = np.array([[1.0, 2.0, 0.5], [0.1, -1.0, 3.0]]), [2, 0]
    each = -log_softmax(z)[[0, 1], k]
    rows = dict(rows=2, classes=3)
    case("LigerCrossEntropyLoss()(input, target)", each.mean(), input=z, target=k, **rows)
    case("LigerCrossEntropyLoss(ignore_index=2, reduction='none')(input, target)", [0, each[1]], input=z, target=k, **rows)
    case("LigerFusedLinearCrossEntropyLoss(label_smoothing=0.1)(w, x, target)",
         (.9 * each - .1 / 3 * log_softmax(z).sum(1)).mean(), logits=z, target=k, **rows)
    pair = dict(y_pred=np.log(A), y_true=B, rows=2, columns=3)
    kl = special.rel_entr(B, A)
    case("LigerKLDIVLoss()(y_pred, y_true)", kl.sum() / 2, **pair)
    case("LigerKLDIVLoss(reduction='mean', log_target=True)", kl.mean(), y_pred=np.log(A), y_true=np.log(B))
    logs = dict(log_q=np.log(A), log_p=np.log(B), rows=2, columns=3)
    m = .1 * B + .9 * A
    case("LigerJSD(beta=0.1)(log_q, log_p)", (.1 * special.rel_entr(B, m) + .9 * special.rel_entr(A, m)).sum() / 2, **logs)
    case("LigerJSD(beta=0.0)", kl.sum() / 2, **logs)
    case("LigerJSD(beta=1.0)", special.rel_entr(A, B).sum() / 2, **logs)
    case("LigerTVDLoss()(p, q)", abs(A - B).sum() / 4, p=A, q=B, rows=2)
    case("LigerTVDLoss(reduction='sum')(p, q)", abs(A - B).sum() / 2, p=A, q=B)
    h = np.array([-3.0, -1.0]) - np.array([-3.5, -1.5]) - np.array([-2.5, -4.0]) + np.array([-2.0, -3.0])
    case("LigerFusedLinearDPOLoss(beta=0.2)", softplus(-.2 * h).mean(), chosen=[-3.0, -1.0], rejected=[-2.5, -4.0],
         reference_chosen=[-3.5, -1.5], reference_rejected=[-2.0, -3.0])


def gan(case):
    dx, dgz = np.array([0.5, 2.0, -1.0]), np.array([-0.3, 1.1, 0.4])
    both, one = dict(dx=dx, dgz=dgz), dict(dgz=dgz)
    case("torchgan.losses.MinimaxDiscriminatorLoss(label_smoothing=0.1)(dx, dgz)",
         (softplus(dx) - .9 * dx).mean() + softplus(dgz).mean(), **both)
    case("torchgan.losses.MinimaxGeneratorLoss()(dgz)", softplus(-dgz).mean(), **one)
    case("torchgan.losses.MinimaxGeneratorLoss(nonsaturating=False)(dgz)", -softplus(dgz).mean(), **one)
    case("torchgan.losses.WassersteinDiscriminatorLoss()(dx, dgz)", dgz.mean() - dx.mean(), **both)
    case("torchgan.losses.WassersteinGeneratorLoss(reduction='sum')(dgz)", -dgz.sum(), **one)
    case("torchgan.losses.LeastSquaresDiscriminatorLoss(a=-1.0)(dx, dgz)",
         (((dx - 1) ** 2).mean() + ((dgz + 1) ** 2).mean()) / 2, **both)
    case("torchgan.losses.LeastSquaresGeneratorLoss(c=0.5)(dgz)", ((dgz - .5) ** 2).mean() / 2, **one)
    z = np.array([[1.0, 2.0, 0.5], [0.1, -1.0, 3.0]])
    case("torchgan.losses.functional.auxiliary_classification_loss(logits, labels)",
         -log_softmax(z)[[0, 1], [2, 0]].mean(), logits=z, labels=[2, 0], rows=2, classes=3)


def reinforcement(case):
    z, act, adv, w = np.array([[1.0, 2.0], [0.1, -1.0], [0.5, 0.25]]), [1, 0, 1], np.array([0.5, -1.0, 2.0]), [1, .5, 2]
    logs = log_softmax(z)[[0, 1, 2], act]
    case("rlax.policy_gradient_loss(logits_t, a_t, adv_t, w_t)", -(logs * adv * w).mean(), logits_t=z, a_t=act,
         adv_t=adv, w_t=w, rows=3, actions=2)
    entropy = -(np.exp(log_softmax(z)) * log_softmax(z)).sum(1)
    case("rlax.entropy_loss(logits_t, w_t)", -(entropy * w).mean(), logits_t=z, w_t=w, rows=3, actions=2)
    r, g, v = np.array([1.0, 0.5, -2.0, 3.0]), np.array([.9, .8, .7, .6]), np.array([0.2, 0.4, -0.1, 1.5])
    out = []
    for t in range(4):
        end = min(t + 2, 4)
        value = v[end - 1]
        for i in reversed(range(t, end)):
            value = r[i] + g[i] * value
        out.append(value)
    case("rlax.n_step_bootstrapped_returns(r_t, discount_t, v_t, n=2)", out, r_t=r, discount_t=g, v_t=v)
    atoms = np.array([-1.0, 0.0, 1.0])
    now, after = np.array([[0.1, 0.4, -0.2, 0.3, 0.0, 0.5]]), np.array([[0.6, -0.1, 0.2, -0.3, 0.9, 0.1]])
    target = np.zeros(3)
    for p, atom in zip(np.exp(log_softmax(after[0, 3:])), atoms):
        place = np.clip(.25 + .9 * atom, -1, 1) + 1
        low = min(int(place), 1)
        target[low] += p * (low + 1 - place)
        target[low + 1] += p * (place - low)
    loss = -(target * log_softmax(now[0, :3])).sum()
    common = dict(r_t=[.25], discount_t=[.9], rows=1, columns=6)
    case("rlax.categorical_double_q_learning(q_atoms_tm1, q_logits_tm1, a_tm1, r_t, discount_t, q_atoms_t, q_logits_t,"
         " q_t_selector)", loss, q_atoms_tm1=atoms, q_logits_tm1=now, a_tm1=[0], q_logits_t=after, best=[1], **common)
    policies(case, logs, adv, entropy)
    means = [np.exp(log_softmax(after[0, 3 * i:3 * i + 3])) @ atoms for i in (0, 1)]
    assert means[1] > means[0]
    case("DistributionalDQNLoss(net, gamma=0.9)", loss, logits=now, atoms=atoms, actions=[0], rewards=[.25], dones=[0.0],
         next_logits=after, rows=1, columns=6)
    q, following, pick = np.array([[1.0, 2.0], [0.5, -1.0]]), np.array([[0.3, 0.8], [2.0, 1.0]]), np.array([[1.0, 0.0], [0.0, 1.0]])
    reward, done = np.array([1.0, -0.5]), np.array([0.0, 1.0])
    data = dict(q_values=q, actions=[1, 0], rewards=reward, dones=done, next_q_values=following, rows=2, columns=2)
    error = q[[0, 1], [1, 0]] - (reward + .99 * (1 - done) * following.max(1))
    case("torchrl.objectives.DQNLoss(net)", (error ** 2).mean(), **data)
    error = q[[0, 1], [1, 0]] - (reward + .9 * (1 - done) * following[[0, 1], [0, 1]])
    case("DQNLoss(net, loss_function='smooth_l1', double_dqn=True, gamma=0.9)", huber(error, 1).mean(),
         next_q_selector=pick, **data)
    current, goal = np.array([[0.5, 1.0, -0.25], [0.0, 2.0, 1.0]]), np.array([[1.0, 0.2, 0.4], [-3.0, 0.5, 1.5]])
    tau = (np.arange(3) + .5) / 3
    d = goal[:, None, :] - current[:, :, None]
    each = abs(tau[None, :, None] - (d < 0)) * huber(d, 1)
    case("sb3_contrib.common.utils.quantile_huber_loss(current_quantiles, target_quantiles)", each.mean(2).sum(1).mean(),
         current_quantiles=current, target_quantiles=goal, rows=2, columns=3)
    case("quantile_huber_loss(current_quantiles, target_quantiles, sum_over_quantiles=False)", each.mean(),
         current_quantiles=current, target_quantiles=goal, rows=2, columns=3)


def policies(case, logs, adv, entropy):
    old, v, ret = logs - np.array([0.3, -0.1, 0.05]), np.array([0.2, 1.5, -1.0]), np.array([0.5, -1.0, 0.25])
    ratio = np.exp(logs - old)
    clipped = -np.minimum(ratio * adv, np.clip(ratio, .8, 1.2) * adv).mean()
    critic = dict(values=v, returns=ret)
    data = dict(log_probs=logs, old_log_probs=old, advantages=adv, **critic)
    full = dict(entropy=entropy, **data)
    case("torchrl.objectives.ClipPPOLoss(actor, critic)", clipped + huber(v - ret, 1).mean() - .01 * entropy.mean(), **full)
    case("ClipPPOLoss(actor, critic, loss_critic_type='l2', entropy_coef=0.02, critic_coef=0.5)",
         clipped + .5 * ((v - ret) ** 2).mean() - .02 * entropy.mean(), **full)
    case("ClipPPOLoss(actor, critic, loss_critic_type='l1', entropy_bonus=False)", clipped + abs(v - ret).mean(), **data)
    estimate = (ratio - 1 - np.log(ratio)).mean()
    case("KLPENPPOLoss(actor, critic, beta=0.5, loss_critic_type='l2', entropy_bonus=False)",
         -(ratio * adv).mean() + .5 * estimate + ((v - ret) ** 2).mean(), **data)
    gradient = -(logs * adv).mean()
    small = dict(log_probs=logs, advantages=adv, **critic)
    case("A2CLoss(actor, critic, critic_coeff=0.25)", gradient + .25 * huber(v - ret, 1).mean() - .01 * entropy.mean(),
         entropy=entropy, **small)
    case("ReinforceLoss(actor, critic)", gradient + huber(v - ret, 1).mean(), **small)
    case("stable_baselines3.A2C('MlpPolicy', env, ent_coef=0.02)",
         gradient + .5 * ((v - ret) ** 2).mean() - .02 * entropy.mean(), entropy=entropy, **small)


def guide(case, x, y, size):
    """Candidates that the guide finds more alike than the pair are left out."""
    g, h = np.array([[1.0, 0.2], [0.1, 1.0], [0.9, -0.4]]), np.array([[0.8, 0.5], [0.3, 0.9], [0.2, -1.0]])
    a, p, ga, gp = unit(x), unit(y), unit(g), unit(h)
    losses = []
    for i in range(3):
        best = ga[i] @ gp[i] - .05
        total = np.exp(a[i] @ p[i] / .1)
        for j in (j for j in range(3) if j != i):
            for similar, by in ((a[i] @ p[j], ga[i] @ gp[j]), (a[i] @ a[j], ga[i] @ ga[j]), (p[i] @ p[j], gp[i] @ gp[j])):
                total += np.exp(similar / .1) * (by <= best)
        losses.append(np.log(total) - a[i] @ p[i] / .1)
    data = dict(anchors=x, positives=y, guideAnchors=g, guidePositives=h, guideColumns=2, **size)
    for name in ("GISTEmbedLoss", "CachedGISTEmbedLoss"):
        case("sentence_transformers.losses." + name + "(model, guide, temperature=0.1, margin=0.05)(anchors, positives)",
             np.mean(losses), **data)


def unit(x):
    return x / np.linalg.norm(x, axis=1, keepdims=True)


def views(case):
    x, y = np.array([[1.0, 2.0], [2.0, 1.0], [3.0, -1.0]]), np.array([[1.0, 1.0], [-1.0, 1.0], [2.0, -1.0]])
    all_of = unit(np.vstack([x, y]))
    s = all_of @ all_of.T / .5
    np.fill_diagonal(s, -np.inf)
    other = np.r_[3:6, 0:3]
    ntxent = (np.log(np.exp(s).sum(1)) - s[np.arange(6), other]).mean()
    size = dict(rows=3, columns=2)
    case("lightly.loss.NTXentLoss()(out0, out1)", ntxent, out0=x, out1=y, **size)
    case("lightly.loss.NegativeCosineSimilarity()(x0, x1)", -(unit(x) * unit(y)).sum(1).mean(), x0=x, x1=y, **size)
    a, b = unit(x), unit(y)
    clip = 10 * a @ b.T
    eye = np.arange(3)
    loss = -(log_softmax(clip)[eye, eye].mean() + log_softmax(clip.T)[eye, eye].mean()) / 2
    features = dict(image_features=a, text_features=b, logit_scale=10.0, **size)
    case("open_clip.ClipLoss()(image_features, text_features, logit_scale)", loss, **features)
    signs = 2 * np.eye(3) - 1
    case("open_clip.SigLipLoss()(image_features, text_features, logit_scale, logit_bias)",
         softplus(-signs * (clip - 5)).sum() / 3, logit_bias=-5.0, **features)
    case("info_nce.InfoNCE(temperature=0.2)(query, positive_key)", -log_softmax(a @ b.T / .2)[eye, eye].mean(), query=x,
         positive_key=y, **size)
    guide(case, x, y, size)
    negatives = np.array([[0.5, -1.0], [1.0, 0.25], [-2.0, 1.0]])
    near = (a * b).sum(1, keepdims=True)
    shared = np.hstack([near, a @ unit(negatives).T]) / .1
    case("InfoNCE()(query, positive_key, negative_keys)", -log_softmax(shared)[:, 0].mean(), query=x, positive_key=y,
         negative_keys=negatives, negatives=3, **size)
    own = np.hstack([near, (a * unit(negatives)).sum(1, keepdims=True)]) / .1
    case("InfoNCE(negative_mode='paired', reduction='none')(query, positive_key, negative_keys)",
         -log_softmax(own)[:, 0], query=x, positive_key=y, negative_keys=negatives, negatives=3, **size)
    labels = np.array([0, 1, 0, 0, 1, 0])
    s = all_of @ all_of.T / .5
    np.fill_diagonal(s, -np.inf)
    log = s - np.log(np.exp(s).sum(1, keepdims=True))
    same = (labels[:, None] == labels) & ~np.eye(6, dtype=bool)
    each = [-log[i][same[i]].mean() for i in range(6)]
    case("supcontrast.SupConLoss(temperature=0.5, base_temperature=0.25)(features, labels)", 2 * np.mean(each),
         features=all_of, labels=labels, rows=6, columns=2)


def regions(case):
    from segmentation import SCORES, LABELS, BITS, N, C, hot, lovasz, softmax
    x, y = np.array([[0.1, 0.9], [0.4, -0.3], [0.8, 0.5]]), np.array([[0.3, 0.2], [-0.5, 0.6]])
    def far(u, v):
        return np.linalg.norm(u[:, None] - v, axis=2)
    cross, own_x, own_y = far(x, y), far(x, x), far(y, y)
    case("dcor.energy_distance(x, y)", 2 * cross.mean() - own_x.mean() - own_y.mean(), x=x, y=y, axes=2)
    case("dcor.energy_distance(x, y, estimation_stat='u_statistic')",
         2 * cross.mean() - own_x.sum() / 6 - own_y.sum() / 2, x=x, y=y, axes=2)
    z, t = SCORES[:, 0], BITS[:, 0] * 1.0
    case("lovasz_losses.lovasz_hinge(logits, labels)",
         np.mean([lovasz(np.maximum(0, 1 - (2 * t[i] - 1) * z[i]), t[i]) for i in range(N)]), logits=z, labels=t,
         images=N, pixels=4)
    soft = softmax(SCORES, 1)
    errors = np.abs(hot(LABELS) - soft)
    many = dict(probas=soft, labels=LABELS, maps=N * C, pixels=4, channels=C)
    case("lovasz_losses.lovasz_softmax(probas, labels)",
         np.mean([lovasz(errors[:, c].ravel(), hot(LABELS)[:, c].ravel()) for c in range(2)]), **many)
    case("lovasz_losses.lovasz_softmax(probas, labels, classes='all', per_image=True)",
         np.mean([lovasz(errors[i, c], hot(LABELS)[i, c]) for i, c in product(range(N), range(C))]), **many)
