package org.lossary.testkit;

/** The contract, for all other losses. */
class StructuredContractTest extends ContractTest {
  StructuredContractTest() {
    super(Part.STRUCTURED);
  }
}
