/** What courts publish about a company: enforcement cases terminated for want of assets (终本案件). */
package io.github.qcc.domain.enforcement;
