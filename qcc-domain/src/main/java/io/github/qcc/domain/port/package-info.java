/** What a platform swaps: the two checks as ports, and the one object that bundles them. */
package io.github.qcc.domain.port;
