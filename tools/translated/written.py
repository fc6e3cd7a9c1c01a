"""Cases of losses that are written out, for which libraries have no function."""
import numpy as np

MU = np.array([[0.5, -1.0, 0.25], [1.5, 0.0, -0.75]])
LOG = np.array([[0.1, -0.4, 0.3], [-1.0, 0.2, 0.6]])
REAL, FAKE = np.array([0.5, 2.0, -1.0]), np.array([-0.3, 1.1, 0.4])
KL = -0.5 * (1 + LOG - MU ** 2 - np.exp(LOG))


def softplus(z):
    return np.logaddexp(0, z)


def written(case):
    rows = dict(mu=MU, logvar=LOG, rows=2, columns=3)
    case("-0.5 * torch.sum(1 + logvar - mu.pow(2) - logvar.exp())", KL.sum(), **rows)
    case("KLD = 0.5 * (mu * mu + logvar.exp() - 1 - logvar).sum()", KL.sum(), **rows)
    case("torch.mean(-0.5 * torch.sum(1 + logvar - mu ** 2 - logvar.exp(), dim=1), dim=0)", KL.sum(1).mean(), **rows)
    case("-0.5 * tf.reduce_mean(tf.reduce_sum(1 + logvar - tf.square(mu) - tf.exp(logvar), axis=1))",
         KL.sum(1).mean(), **rows)
    case("-0.5 * (1 + logvar - mu.pow(2) - logvar.exp()).sum(dim=-1)", KL.sum(1), **rows)
    case("-0.25 * torch.mean(1 + logvar - mu.pow(2) - logvar.exp())", KL.mean() / 2, mu=MU, logvar=LOG)
    deviation = dict(mu=MU, log_variance=LOG, rows=2, columns=3)
    case("-0.5 * torch.sum(1 + 2 * sigma.log() - mu**2 - sigma**2)", KL.sum(), **deviation)
    case("-0.5 * torch.sum(1 + torch.log(s.pow(2)) - mu.pow(2) - s.pow(2), dim=1).mean()", KL.sum(1).mean(), **deviation)
    x, z = np.array([1.0, 0.0, 0.25]), np.array([0.3, -1.2, 2.0])
    bce = (softplus(z) - x * z).sum()
    case("F.binary_cross_entropy_with_logits(z, x, reduction='sum') - 0.5 * torch.sum(1 + logvar - mu**2 -"
         " torch.exp(logvar))", bce + KL.sum(), x=x, z=z, **rows)
    critics(case)
    pairs(case)
    elements(case)
    case("((z - x) ** 2).mean()", ((z - x) ** 2).mean(), x=x, z=z)
    case("torch.sum(torch.abs(z - x))", abs(z - x).sum(), x=x, z=z)
    odds = 1 / (1 + np.exp(-z))
    norm = 2 * np.arctanh(1 - 2 * odds) / (1 - 2 * odds)
    nll = -(x * np.log(odds) + (1 - x) * np.log(1 - odds)) - np.log(norm)
    case("-distributions.ContinuousBernoulli(logits=z).log_prob(x)", nll, x=x, z=z)
    case("-ContinuousBernoulli(logits=z).log_prob(x).mean()", nll.mean(), x=x, z=z)


def critics(case):
    both = dict(real=REAL, fake=FAKE)
    case("relu(1 - real).mean() + relu(1 + fake).mean()",
         np.maximum(0, 1 - REAL).mean() + np.maximum(0, 1 + FAKE).mean(), **both)
    case("0.5 * (torch.mean(F.relu(1. + fake)) + torch.mean(F.relu(1. - real)))",
         (np.maximum(0, 1 - REAL).mean() + np.maximum(0, 1 + FAKE).mean()) / 2, **both)
    case("fake.mean() - real.mean()", FAKE.mean() - REAL.mean(), **both)
    case("-torch.mean(D(fake))", -FAKE.mean(), fake=FAKE)
    smooth = softplus(-REAL).mean() + softplus(FAKE).mean()
    case("bce_with_logits(real, ones) + bce_with_logits(fake, torch.zeros_like(fake))", smooth, **both)
    case("softplus(-real).mean() + softplus(fake).mean()", smooth, **both)
    case("softplus(-fake).mean()", softplus(-FAKE).mean(), fake=FAKE)
    case("nn.MSELoss()(D(real), torch.ones_like(d)) + nn.MSELoss()(D(fake), torch.zeros_like(d))",
         ((REAL - 1) ** 2).mean() + (FAKE ** 2).mean(), **both)
    case("bce_with_logits(real - fake.mean(), ones) + bce_with_logits(fake - real.mean(), zeros)",
         softplus(-(REAL - FAKE.mean())).mean() + softplus(FAKE - REAL.mean()).mean(), **both)
    slopes = dict(gradients=MU, rows=2, columns=3)
    case("10 * ((gradients.view(n, -1).norm(2, dim=1) - 1) ** 2).mean()",
         10 * ((np.linalg.norm(MU, axis=1) - 1) ** 2).mean(), **slopes)
    case("5 / 2 * gradients.square().sum([1, 2, 3]).mean()", 2.5 * (MU ** 2).sum(1).mean(), **slopes)


def pairs(case):
    gap = REAL - FAKE
    case("-F.logsigmoid(chosen - rejected).mean()", softplus(-gap).mean(), chosen=REAL, rejected=FAKE)
    m = np.array([0.5, 0.0, 1.0])
    case("-F.logsigmoid(chosen - rejected - m).mean()", softplus(m - gap).mean(), chosen=REAL, rejected=FAKE, m=m)
    case("-(distribution.log_prob(action) * advantage).mean()", -(REAL * FAKE).mean(), log_probs=REAL, advantage=FAKE)
    p, q = np.array([[0.2, 0.5, 0.3], [0.1, 0.1, 0.8]]), np.array([[0.4, 0.4, 0.2], [0.3, 0.6, 0.1]])
    case("(p.cumsum(-1) - q.cumsum(-1)).abs().sum(-1)", abs(p.cumsum(1) - q.cumsum(1)).sum(1), p=p, q=q, rows=2,
         columns=3)
    centres, k = np.array([[0.0, 1.0, 0.5], [-1.0, 0.0, 0.25]]), np.array([1, 0])
    case("tf.nn.l2_loss(embeddings - tf.gather(centers, labels))", ((MU - centres[k]) ** 2).sum() / 2,
         embeddings=MU, centers=centres, labels=k, rows=2, columns=3, classes=2)
    far = [np.linalg.norm(MU - other + 1e-6, axis=1) for other in (LOG, p)]
    case("F.softplus(F.pairwise_distance(a, p) - F.pairwise_distance(a, n)).mean()", softplus(far[0] - far[1]).mean(),
         a=MU, p=LOG, n=p, rows=2, columns=3)


def elements(case):
    p, q = np.array([[0.2, 0.5, 0.3], [0.1, 0.1, 0.8]]), np.array([[0.4, 0.4, 0.2], [0.3, 0.6, 0.1]])
    rows = dict(rows=2, classes=3)
    case("-(p * p.log()).sum(-1)", -(p * np.log(p)).sum(1), p=p, **rows)
    case("-torch.mean(torch.sum(p * torch.log(p), dim=1))", -(p * np.log(p)).sum(1).mean(), p=p, **rows)
    case("-(p * torch.log(p)).sum()", -(p * np.log(p)).sum(), p=p, **rows)
    case("np.sum(p * np.log(p / q))", (p * np.log(p / q)).sum(), p=p, q=q)
    case("-(q * torch.log(p)).sum(dim=1).mean()", -(q * np.log(p)).sum(1).mean(), p=p, q=q, **rows)
    binary = -(q * np.log(p) + (1 - q) * np.log(1 - p))
    case("-(q * torch.log(p) + (1 - q) * torch.log(1 - p)).mean()", binary.mean(), p=p, q=q)
    case("-np.sum((1 - q) * np.log(1 - p) + q * np.log(p))", binary.sum(), p=p, q=q)
    f, y = REAL, np.array([1.0, -1.0, 1.0])
    case("torch.relu(1 - y * f).mean()", np.maximum(0, 1 - y * f).mean(), f=f, y=y)
    case("np.mean(np.log(1 + np.exp(-y * f)))", np.log1p(np.exp(-y * f)).mean(), f=f, y=y)
    case("torch.log(torch.cosh(f - y)).mean()", np.log(np.cosh(f - y)).mean(), f=f, y=y)
    case("-torch.log(torch.sigmoid(a - b)).mean()", softplus(FAKE - REAL).mean(), a=REAL, b=FAKE)
    case("torch.sqrt(((f - y)**2).mean())", np.sqrt(((f - y) ** 2).mean()), f=f, y=y)
    case("0.5 * np.mean((f - y)**2) ** 0.5", np.sqrt(((f - y) ** 2).mean()) / 2, f=f, y=y)
