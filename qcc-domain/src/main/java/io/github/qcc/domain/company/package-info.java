/** The identifiers by which a Chinese company is known to registries, courts and QCC. */
package io.github.qcc.domain.company;
