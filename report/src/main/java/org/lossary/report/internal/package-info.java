/** Shared by the packages of this module; not part of its interface. */
@NullMarked
package org.lossary.report.internal;

import org.jspecify.annotations.NullMarked;
