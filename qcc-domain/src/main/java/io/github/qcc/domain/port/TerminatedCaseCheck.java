package io.github.qcc.domain.port;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageIterator;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;

/**
 * Asks which enforcement cases against a company were terminated for want of assets 终本案件核查. Implemented by the HTTP
 * adapter, by the fake, and by a platform's own caches and decorators.
 */
public interface TerminatedCaseCheck {
    /**
     * Asks for one page of the company's terminated cases: one call, charged if it is answered.
     *
     * @param key name, registration number, credit code or KeyNo
     * @param page which page
     * @return the rows, or the statement that nothing is published
     * @throws QccException if QCC gives no answer; nothing is known about the company then
     */
    CheckResult<TerminatedCase> check(SearchKey key, PageRequest page);

    /**
     * Asks for one case with its debtor 终本案件详情: one call, charged if it is answered.
     *
     * @param id id of a row of the list
     * @return the case, or the statement that there is none of this id
     * @throws QccException if QCC gives no answer
     */
    CaseDetailResult detail(CaseId id);

    /** Returns all pages of the company's terminated cases, lazily: one request a page. */
    default PageIterator<TerminatedCase> pages(SearchKey key) {
        return pages(key, Integer.MAX_VALUE);
    }

    /**
     * Returns the pages of the company's terminated cases, lazily, and no more than some of them.
     *
     * @param maxPages most pages that are requested, from 1; a list that goes on is then incomplete
     */
    default PageIterator<TerminatedCase> pages(SearchKey key, int maxPages) {
        return new PageIterator<>(page -> check(key, page), TerminatedCase::id, maxPages);
    }
}
