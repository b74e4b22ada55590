package io.github.qcc.app.report;

import io.github.qcc.app.config.Health;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.CaseDetailResult;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.ScreeningResult;
import java.util.List;

/** A way to print what commands found; each method gives the text without its last line break. */
public interface Output {
    /** Both checks of a company and the verdict. */
    String screened(ScreeningResult screened);

    /** The credit check of a company. */
    String credit(SearchKey key, CheckOutcome<CustomsRegistration> outcome);

    /** The terminated cases of a company. */
    String cases(SearchKey key, CheckOutcome<TerminatedCase> outcome);

    /** One case with its debtor. */
    String detail(CaseId id, CaseDetailResult result);

    /** What the doctor found. */
    String health(Health health);

    /** The status codes. */
    String statuses(List<QccStatus> statuses);
}
