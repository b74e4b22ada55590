/** The words both checks share: what is asked, what comes back, what it cost, and how it fails. */
package io.github.qcc.domain;
