/** Losses of models that generate data: reconstruction, divergences, adversarial losses. */
@NullMarked
package org.lossary.generative;

import org.jspecify.annotations.NullMarked;
