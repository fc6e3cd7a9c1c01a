/** Single-file HTML reports that refer to nothing outside themselves. */
@NullMarked
package org.lossary.report.html;

import org.jspecify.annotations.NullMarked;
