@NullMarked
package org.lossary.formula;

import org.jspecify.annotations.NullMarked;
