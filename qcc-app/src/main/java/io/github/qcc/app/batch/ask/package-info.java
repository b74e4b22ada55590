/** The engine: asks what a plan leaves open through the ports, keeps every answer before it is used, and judges. */
package io.github.qcc.app.batch.ask;
