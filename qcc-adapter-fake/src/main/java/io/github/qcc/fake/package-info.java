/** The ports offline: companies that are made up, faults on demand, and what was asked. Begin at {@code FakeQcc}. */
package io.github.qcc.fake;
