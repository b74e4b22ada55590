/**
 * What every adapter of the ports must do, as tests that anyone runs against their own: implement a contract, supply
 * {@code given(scenario)}, done.
 */
package io.github.qcc.domain.contract;
