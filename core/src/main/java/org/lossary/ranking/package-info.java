/**
 * Losses of orders: of the documents of queries, of pairs of scores, of answers of which one is
 * preferred; and measures of rankings.
 */
@NullMarked
package org.lossary.ranking;

import org.jspecify.annotations.NullMarked;
