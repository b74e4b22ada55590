/**
 * What all processes of one QCC account share: active refusals, spending, limits and the next departure. One interface,
 * {@link io.github.qcc.http.account.AccountState}, with an implementation in memory and others for shared stores.
 */
package io.github.qcc.http.account;
