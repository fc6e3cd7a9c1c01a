@NullMarked
package org.lossary.benchmarks;

import org.jspecify.annotations.NullMarked;
