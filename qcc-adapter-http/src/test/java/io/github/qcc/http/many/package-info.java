/** Real processes that share one account over real stores: the proof in each build, and the figures of the profile {@code many}. */
package io.github.qcc.http.many;
