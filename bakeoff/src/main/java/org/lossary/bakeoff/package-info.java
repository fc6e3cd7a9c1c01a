/**
 * The bake-off: which loss should I train with on this data? The same boosted trees are trained
 * under every loss that suits the target, on the same folds, and compared by the metric that the
 * user cares about.
 *
 * <pre>{@code
 * BakeOffResult result = BakeOff.run(Table.read(Path.of("sales.csv")), "units", BakeOffOptions.defaults());
 * System.out.println(result.verdict().headline());
 * }</pre>
 */
@NullMarked
package org.lossary.bakeoff;

import org.jspecify.annotations.NullMarked;
