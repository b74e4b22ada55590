/**
 * What every account state and every response store must do, as tests that an implementation inherits. Shipped in the
 * test-jar of this module, for implementations that a platform writes itself.
 */
package io.github.qcc.http.contract;
