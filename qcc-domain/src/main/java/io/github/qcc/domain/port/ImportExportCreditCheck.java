package io.github.qcc.domain.port;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageIterator;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;

/**
 * Asks what customs says of a company 进出口信用核查. Implemented by the HTTP adapter, by the fake, and by a platform's own
 * caches and decorators.
 */
public interface ImportExportCreditCheck {
    /**
     * Asks for one page of the company's registrations with customs: one call, charged if it is answered.
     *
     * @param key name, registration number or credit code; this interface takes no KeyNo
     * @param page which page
     * @return the rows, or the statement that nothing is published
     * @throws QccException if QCC gives no answer; nothing is known about the company then
     */
    CheckResult<CustomsRegistration> check(SearchKey key, PageRequest page);

    /** Returns all pages of the company's registrations, lazily: one request a page. */
    default PageIterator<CustomsRegistration> pages(SearchKey key) {
        return pages(key, Integer.MAX_VALUE);
    }

    /**
     * Returns the pages of the company's registrations, lazily, and no more than some of them.
     *
     * @param maxPages most pages that are requested, from 1; a list that goes on is then incomplete
     */
    default PageIterator<CustomsRegistration> pages(SearchKey key, int maxPages) {
        return new PageIterator<>(page -> check(key, page), CustomsRegistration::id, maxPages);
    }
}
