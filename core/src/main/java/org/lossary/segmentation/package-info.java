/** Losses on the overlap of predicted and true regions of images and volumes. */
@NullMarked
package org.lossary.segmentation;

import org.jspecify.annotations.NullMarked;
