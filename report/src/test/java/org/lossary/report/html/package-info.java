/** Tests. */
@NullMarked
package org.lossary.report.html;

import org.jspecify.annotations.NullMarked;
