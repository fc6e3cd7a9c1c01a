/** Distances of images as perceived: structural similarity, features of networks, smoothness. */
@NullMarked
package org.lossary.perceptual;

import org.jspecify.annotations.NullMarked;
