package org.lossary.testkit;

/** The contract, for losses of embeddings. */
class MetricContractTest extends ContractTest {
  MetricContractTest() {
    super(Part.METRIC);
  }
}
