/** A distance of images by the features of a small network that was trained on digits. */
@NullMarked
package org.lossary.perceptual.net;

import org.jspecify.annotations.NullMarked;
