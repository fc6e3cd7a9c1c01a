package org.lossary.testkit;

/** The contract, for losses of predictions and targets. */
class SupervisedContractTest extends ContractTest {
  SupervisedContractTest() {
    super(Part.SUPERVISED);
  }
}
