/** What the adapter costs beside what a platform would write itself; run by the profile {@code bench}. */
package io.github.qcc.bench;
