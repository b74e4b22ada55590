package io.github.qcc.domain.port;

import io.github.qcc.domain.InvalidQueryException;
import io.github.qcc.domain.SearchKey;
import java.util.Locale;

/** The three methods of the two interface documents, each of which is called, counted and charged by itself. */
public enum Endpoint {
    /** 进出口信用核查. */
    CREDIT_CHECK("OperationCheck", "GetList", "进出口信用核查", "import/export credit check"),
    /** 终本案件核查. */
    CASE_CHECK("EndExecuteCaseCheck", "GetList", "终本案件核查", "terminated case check"),
    /** 终本案件详情. */
    CASE_DETAIL("EndExecuteCaseCheck", "GetDetail", "终本案件详情", "terminated case detail");

    private final String interfaceName;
    private final String method;
    private final String chinese;
    private final String english;
    private final String tag;

    Endpoint(String interfaceName, String method, String chinese, String english) {
        this.interfaceName = interfaceName;
        this.method = method;
        this.chinese = chinese;
        this.english = english;
        tag = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** First segment of the path, with which order numbers begin. */
    public String interfaceName() {
        return interfaceName;
    }

    /** Documented path below the base URL, such as {@code OperationCheck/GetList}. */
    public String path() {
        return interfaceName + "/" + method;
    }

    /** Stable name for metric tags and tables, such as {@code case-check}. */
    public String tag() {
        return tag;
    }

    /** Whether this method looks companies up by such a key: the credit check does not take a KeyNo, the case check does. */
    public boolean takes(SearchKey key) {
        return this != CREDIT_CHECK || key.kind() != SearchKey.Kind.KEY_NO;
    }

    /**
     * Refuses a key that this method does not take, before anything is sent.
     *
     * @throws InvalidQueryException if {@link #takes} says no
     */
    public void requireTaken(SearchKey key) {
        if (!takes(key)) {
            throw new InvalidQueryException("the " + english
                    + " takes no KeyNo: give a company name, registration number or unified social credit code");
        }
    }

    /** Name in Chinese, as in the interface document. */
    public String chinese() {
        return chinese;
    }

    /** Name in English. */
    public String english() {
        return english;
    }
}
