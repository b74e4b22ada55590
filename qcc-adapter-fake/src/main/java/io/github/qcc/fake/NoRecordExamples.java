package io.github.qcc.fake;

import java.util.List;

/** Invented companies about which nothing is published, one for each form of saying so. */
final class NoRecordExamples {
    private NoRecordExamples() {}

    static List<FakeCompany> companies() {
        return List.of(
                FakeCompany.named("虚构无记录甲有限公司").creditCode("91999999FAKE00136L").emptyForm(EmptyForm.STATUS_201),
                FakeCompany.named("虚构无记录乙有限公司").creditCode("91999999FAKE00144F").emptyForm(EmptyForm.VERIFY_RESULT_0),
                FakeCompany.named("虚构无记录丙有限公司").creditCode("91999999FAKE00152A").emptyForm(EmptyForm.EMPTY_DATA));
    }
}
