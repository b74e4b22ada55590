/** What customs publishes about a company: registration, credit level and penalties (进出口信用核查). */
package io.github.qcc.domain.customs;
