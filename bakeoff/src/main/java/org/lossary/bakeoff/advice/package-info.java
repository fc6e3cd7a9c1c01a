/** What is known of which loss answers which situation, in one place. */
@NullMarked
package org.lossary.bakeoff.advice;

import org.jspecify.annotations.NullMarked;
