/** Distances between distributions: optimal transport, entropic transport, kernel distances. */
@NullMarked
package org.lossary.transport;

import org.jspecify.annotations.NullMarked;
