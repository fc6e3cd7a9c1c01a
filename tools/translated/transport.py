"""Cases of transport and of reinforcement learning."""
import numpy as np

A = np.array([0.2, 0.5, 0.3])
B = np.array([0.6, 0.1, 0.3])
COST = np.array([[0.0, 1.0, 2.0], [1.5, 0.2, 1.0], [2.0, 0.7, 0.1]])
X = np.array([[0.1, 0.9], [0.4, -0.3], [0.8, 0.5]])
Y = np.array([[0.3, 0.2], [-0.5, 0.6], [0.9, -0.1], [0.2, 0.7]])


def plan(a, b, cost, reg, reg_m=np.inf):
    kernel = np.exp(-cost / reg) * np.outer(a, b)
    power = 1.0 if np.isinf(reg_m) else reg_m / (reg_m + reg)
    u, v = np.ones(len(a)), np.ones(len(b))
    for _ in range(20000):
        u = (a / (kernel @ v)) ** power
        v = (b / (kernel.T @ u)) ** power
    return u[:, None] * kernel * v


def entropic(x, y, p, blur):
    """Value of balanced transport with entropy relative to the product of the masses."""
    a, b = np.full(len(x), 1 / len(x)), np.full(len(y), 1 / len(y))
    cost = distances(x, y) ** p / p
    pi = plan(a, b, cost, blur ** p)
    return (pi * cost).sum() + blur ** p * (pi * np.log(pi / np.outer(a, b))).sum()


def distances(x, y):
    return np.sqrt(((x[:, None] - y) ** 2).sum(2))


def half(x, y, kernel):
    return (kernel(distances(x, x)).mean() + kernel(distances(y, y)).mean()) / 2 - kernel(distances(x, y)).mean()


def transport(case):
    masses = dict(a=A, b=B, M=COST)
    case("ot.unbalanced.sinkhorn_unbalanced2(a, b, M, 0.3, 1.5)", (plan(A, B, COST, .3, 1.5) * COST).sum(), **masses)
    x, y = np.array([0.3, -1.0, 2.0]), np.array([0.5, 1.5, -0.4])
    case("ot.emd2_1d(x, y)", ((np.sort(x) - np.sort(y)) ** 2).mean(), x=x, y=y)
    case("ot.emd2_1d(x, y, metric='minkowski', p=3)", (np.abs(np.sort(x) - np.sort(y)) ** 3).mean(), x=x, y=y)
    case("ot.emd2_1d(x, y, a, a, metric='euclidean')",
         np.abs(np.array([-1, .3, 2.0]) - np.array([-.4, .5, 1.5])) @ np.full(3, 1 / 3), x=x, y=y, a=np.full(3, .5))
    turns = np.array([[1.0, 0.0], [0.6, 0.8]])
    sliced = np.mean([((np.sort(X @ t) - np.sort(Y[:3] @ t)) ** 2).mean() for t in turns]) ** .5
    case("ot.sliced_wasserstein_distance(X_s, X_t, projections=turns)", sliced,
         X_s=X, X_t=Y[:3], turns=turns, axes=2)
    clouds = dict(x=X, y=Y, axes=2)
    for p, blur in ((2, .5), (1, .3)):
        whole = entropic(X, Y, p, blur)
        case(f"SamplesLoss('sinkhorn', p={p}, blur={blur}, debias=False)", whole, **clouds)
        case(f"geomloss.SamplesLoss(p={p}, blur={blur})(x, y)",
             whole - entropic(X, X, p, blur) / 2 - entropic(Y, Y, p, blur) / 2, **clouds)
    case("SamplesLoss('energy')(x, y)", half(X, Y, lambda d: -d), **clouds)
    case("SamplesLoss('gaussian', blur=0.5)", half(X, Y, lambda d: np.exp(-d * d / .5)), **clouds)
    case("SamplesLoss(loss='laplacian', blur=0.5)(alpha, x, beta, y)", half(X, Y, lambda d: np.exp(-d / .5)),
         alpha=np.full(3, 1 / 3), beta=np.full(4, .25), **clouds)
    trajectories(case)
    distributions(case)


def trajectories(case):
    v, nxt = np.array([0.5, -0.2, 1.0]), np.array([-0.2, 1.0, 0.4])
    r, g, rho = np.array([1.0, 0.5, -1.0]), np.array([0.9, 0.8, 0.95]), np.array([0.7, 2.5, 1.2])
    own = dict(v_tm1=v, r_t=r, discount_t=g, v_t=nxt)
    out, later = np.zeros(3), nxt[-1]
    for i in (2, 1, 0):
        later = r[i] + g[i] * (.3 * nxt[i] + .7 * later)
        out[i] = later
    case("rlax.td_lambda(v_tm1, r_t, discount_t, v_t, 0.7)", out - v, **own)
    errors, acc = np.zeros(3), 0.0
    for i in (2, 1, 0):
        acc = min(1.5, rho[i]) * (r[i] + g[i] * nxt[i] - v[i]) + g[i] * .9 * min(1, rho[i]) * acc
        errors[i] = acc
    call = "(v_tm1, v_t, r_t, discount_t, rho_tm1, 0.9, clip_rho_threshold=1.5"
    case("rlax.vtrace" + call + ")", errors, rho_tm1=rho, **own)
    case("rlax.vtrace_td_error_and_advantage" + call + ", clip_pg_rho_threshold=1.2)", errors, rho_tm1=rho, **own)
    case("rlax.l2_loss(p, t)", (v - nxt) ** 2 / 2, p=v, t=nxt)
    case("rlax.huber_loss(x, 0.4)", np.where(abs(v) <= .4, v * v / 2, .4 * (abs(v) - .2)), x=v)


def distributions(case):
    now = np.array([[0.1, 0.5, -0.3, 0.8], [1.0, 0.2, 0.4, -0.6]])  # two actions of two quantiles
    nxt = np.array([[0.3, 0.9, 0.0, 0.5], [-0.2, 0.6, 0.7, 0.1]])
    pick = np.array([[0.0, 0.1, 1.0, 2.0], [1.0, 1.0, 0.0, 0.0]])
    actions, reward, discount = np.array([0, 1]), np.array([0.5, -0.2]), np.array([0.9, 0.8])
    for kappa in (0.0, 0.5):
        wanted = []
        for i in range(2):
            best = pick[i].reshape(2, 2).mean(1).argmax()
            target = reward[i] + discount[i] * nxt[i].reshape(2, 2)[best]
            delta = target - now[i].reshape(2, 2)[actions[i]][:, None]
            size = np.abs(delta)
            loss = size if kappa == 0 else np.where(size <= kappa, size ** 2 / 2, kappa * (size - kappa / 2))
            wanted.append((np.abs(np.array([[.25], [.75]]) - (delta < 0)) * loss).mean(1).sum())
        case(f"rlax.quantile_q_learning(huber_param={kappa})", wanted, dist_q_tm1=now, a_tm1=actions, r_t=reward,
             discount_t=discount, dist_q_t_selector=pick, dist_q_t=nxt, rows=2, columns=4, quantiles=2)
    atoms, wanted = np.array([0.0, 1.0]), []
    for i in range(2):
        p = np.exp(nxt[i].reshape(2, 2))
        p = p / p.sum(1, keepdims=True)
        best = p[(p @ atoms).argmax()]
        place = np.clip(reward[i] + discount[i] * atoms, 0, 1)
        target = np.array([(best * (1 - place)).sum(), (best * place).sum()])
        own = now[i].reshape(2, 2)[actions[i]]
        wanted.append(-(target * (own - np.log(np.exp(own).sum()))).sum())
    case("rlax.categorical_q_learning()", wanted, q_atoms_tm1=atoms, q_logits_tm1=now, a_tm1=actions, r_t=reward,
         discount_t=discount, q_logits_t=nxt, rows=2, columns=4)
