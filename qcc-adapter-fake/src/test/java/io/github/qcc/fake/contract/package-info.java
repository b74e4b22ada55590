/** The scenarios of the domain's contracts, played by the fake: for adapters that decorate other ports, or speak to a sandbox. */
package io.github.qcc.fake.contract;
