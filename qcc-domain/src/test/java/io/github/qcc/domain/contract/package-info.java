/**
 * What every adapter of the ports must do, as tests that anyone runs against their own. Implement a contract for each port,
 * supply {@code given(scenario)}, done:
 *
 * <pre>{@code
 * class CachingQccTest implements TerminatedCaseCheckContract {
 *     public QccPorts given(Scenario scenario) {
 *         return new CachingQcc(FakeScenarios.play(scenario));
 *     }
 * }
 * }</pre>
 *
 * <p>An adapter that decorates other ports plays the scenarios by the fake, as here; one that speaks to a network lets a
 * sandbox of the fake play them. Each case says what it demands, and why; none depends on the time it takes, and none asks
 * for more than a risk officer's question needs answered rightly.
 */
package io.github.qcc.domain.contract;
