/** One run against QCC, kept as a scenario, so that tests never pay for it again. */
package io.github.qcc.fake.record;
