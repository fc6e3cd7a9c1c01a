package org.lossary.internal.maths;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an elementary function in ordinary Java, with branches and tables, for which no lane form
 * is generated. A loss may call it where a target or a parameter is prepared, not in a kernel.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface ScalarOnly {}
