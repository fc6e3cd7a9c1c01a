/** From a table to a task, a target, features and folds. */
@NullMarked
package org.lossary.bakeoff.prepare;

import org.jspecify.annotations.NullMarked;
