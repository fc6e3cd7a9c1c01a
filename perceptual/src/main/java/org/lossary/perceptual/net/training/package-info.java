/** How the network was trained; the distance does not need it. */
@NullMarked
package org.lossary.perceptual.net.training;

import org.jspecify.annotations.NullMarked;
