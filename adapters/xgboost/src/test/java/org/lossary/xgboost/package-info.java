/** Tests of the adapter. */
@NullMarked
package org.lossary.xgboost;

import org.jspecify.annotations.NullMarked;
