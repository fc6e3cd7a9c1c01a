package org.lossary.bakeoff.advice;

/** What is usual where embeddings, orders, policies, data or distributions are learned. */
final class UsualModels {
  static final String[][] EMBEDDING = {
    {"triplet-margin", "an anchor should be nearer to its positive than to its negative"},
    {"contrastive-pairs", "pairs are alike or not, as faces and signatures are verified"},
    {"nt-xent", "two views of each thing, or two things that belong together, do without labels"},
    {"sup-con", "all members of a class attract each other, in large batches with labels"},
    {"cosine-embedding", "directions count and lengths do not, as for embeddings of texts"},
    {"multi-similarity", "pairs of a batch count by how informative they are"},
    {"proxy-anchor", "a proxy for each class needs neither pairs nor mining"},
    {"arc-face", "a margin between classes by angle, as for faces"},
  };

  static final String[][] RANKING = {
    {"lambda-loss", "it works towards NDCG: search results, recommendations"},
    {"rank-net", "documents have grades and every pair of them counts"},
    {"list-net", "few documents of many are relevant"},
    {"margin-ranking", "pairs are given and only their order counts"},
    {"list-mle", "the whole order is known"},
    {"bradley-terry", "things were compared two by two, as for reward models"},
    {"approx-ndcg", "it fine-tunes a good model for NDCG"},
  };

  static final String[][] GENERATION = {
    {"elbo", "a variational autoencoder: reconstruction and divergence from the prior"},
    {"non-saturating-gan", "a generator against a discriminator, best with r1-penalty"},
    {"reconstruction", "an autoencoder: the difference between what goes in and comes out"},
    {"wasserstein-gan", "a generator against a critic, which needs gradient-penalty"},
    {"feature-distance", "generated images should look right, not match pixel by pixel"},
    {"gaussian-kl", "latents should follow the standard normal distribution"},
    {"hinge-gan", "a discriminator with spectral normalisation"},
    {"gradient-penalty", "it keeps a critic Lipschitz, beside wasserstein-gan"},
    {"r1-penalty", "it keeps a discriminator smooth where the data are"},
  };

  static final String[][] REINFORCEMENT = {
    {"ppo", "a policy learns by gradients that one step cannot drive too far"},
    {"temporal-difference", "the values of states are learned from the next step's"},
    {"q-learning", "the values of actions are learned from steps of any policy"},
    {"reinforce", "the plain policy gradient, from whole episodes"},
    {"a2c", "a policy and a critic learn together"},
    {"sarsa", "the values of actions are learned for the policy that acts"},
  };

  static final String[][] DISTRIBUTIONS = {
    {"sinkhorn-divergence", "clouds of points are pulled together along their geometry"},
    {"wasserstein", "it is the exact earth mover's distance of two clouds"},
    {"kl-divergence", "distributions over the same classes: soft labels, a teacher's answers"},
    {"emd", "it is the earth mover's distance of histograms with costs between their bins"},
    {"mmd", "two samples are compared by a kernel, without transport"},
    {"jensen-shannon", "neither distribution is the reference, or supports differ"},
  };

  static final String[][] IMAGES = {
    {"feature-distance", "images are compared by a network's features: super-resolution, style"},
    {"ms-ssim", "structure is compared at several scales, without a network"},
    {"ssim", "structure is compared at one scale, without a network"},
    {"gram-style", "textures are compared, for style transfer beside a content loss"},
  };

  private UsualModels() {}
}
