/** Files of vectors and of weights: NPY, fvecs, safetensors. */
@NullMarked
package org.lossary.embedding.files;

import org.jspecify.annotations.NullMarked;
