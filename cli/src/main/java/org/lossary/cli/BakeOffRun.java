package org.lossary.cli;

import org.lossary.bakeoff.BakeOffResult;

/** What a bake-off found on some data. */
record BakeOffRun(BakeOffSource source, BakeOffResult result) {}
