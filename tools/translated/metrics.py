"""Cases of scikit-learn's metrics."""
import numpy as np

Y = np.array([0.5, 1, 2, 3])
P = np.array([1, 1.5, 1.5, 4])
W = np.array([1.0, 2, 1, 1])
LABELS = np.array([0, 1, 1, 0])
Q = np.array([0.2, 0.7, 0.9, 0.4])  # probabilities of class 1


def metrics(case):
    name = "sklearn.metrics."
    data = dict(y_true=Y, y_pred=P)
    square = (Y - P) ** 2
    case(name + "mean_absolute_error(y_true, y_pred)", abs(Y - P).mean(), **data)
    case(name + "mean_squared_error(y_true, y_pred)", square.mean(), **data)
    case(name + "mean_squared_error(y_true, y_pred, sample_weight=w)", (W * square).sum() / W.sum(), **data, w=W)
    case(name + "mean_squared_error(y_true, y_pred, squared=False)", np.sqrt(square.mean()), **data)
    case(name + "root_mean_squared_error(y_true, y_pred)", np.sqrt(square.mean()), **data)
    case(name + "mean_poisson_deviance(y_true, y_pred)", (2 * (Y * np.log(Y / P) - Y + P)).mean(), **data)
    case(name + "mean_gamma_deviance(y_true, y_pred)", (2 * (np.log(P / Y) + Y / P - 1)).mean(), **data)
    case(name + "brier_score_loss(y_true, y_prob)", ((LABELS - Q) ** 2).mean(), y_true=LABELS * 1.0, y_prob=Q)
    cost = -np.log(np.where(LABELS == 1, Q, 1 - Q))
    case(name + "log_loss(y_true, y_pred)", cost.mean(), y_true=LABELS * 1.0, y_pred=Q)
    case(name + "log_loss(y_true, y_pred, normalize=False)", cost.sum(), y_true=LABELS * 1.0, y_pred=Q)
    z = np.array([0.5, -1.0, 2.0])
    signs = np.array([1.0, 1, -1])
    case("sklearn.linear_model.LogisticRegression()", np.logaddexp(0, -signs * z).mean(), prediction=z, target=signs)
