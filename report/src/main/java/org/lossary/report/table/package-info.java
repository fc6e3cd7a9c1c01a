/** A table as data, written once and shown as plain text or as HTML. */
@NullMarked
package org.lossary.report.table;

import org.jspecify.annotations.NullMarked;
