/** Tests. */
@NullMarked
package org.lossary.report.math;

import org.jspecify.annotations.NullMarked;
