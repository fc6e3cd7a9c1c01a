/**
 * Losses of agents that learn to act: policy gradients, temporal differences, and their targets.
 */
@NullMarked
package org.lossary.reinforcement;

import org.jspecify.annotations.NullMarked;
