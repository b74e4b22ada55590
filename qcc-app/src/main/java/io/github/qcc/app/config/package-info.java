/** Settings, credentials and policy files, and the wiring that names the adapters. */
package io.github.qcc.app.config;
