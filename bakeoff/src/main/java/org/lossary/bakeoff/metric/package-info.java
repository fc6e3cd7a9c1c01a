/** What the bake-off measures on rows that were not trained on, one class a kind of metric. */
@NullMarked
package org.lossary.bakeoff.metric;

import org.jspecify.annotations.NullMarked;
