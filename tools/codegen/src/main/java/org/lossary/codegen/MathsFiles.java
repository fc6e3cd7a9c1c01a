package org.lossary.codegen;

/** The sources of the elementary functions, one for each element type. */
record MathsFiles(JavaFile floats, JavaFile doubles) {
  JavaFile get(Precision precision) {
    return precision == Precision.FLOAT ? floats : doubles;
  }
}
