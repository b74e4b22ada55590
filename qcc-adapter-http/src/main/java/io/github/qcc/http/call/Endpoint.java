package io.github.qcc.http.call;

/** The three methods of the two interfaces, with their documented paths below the base URL. */
public enum Endpoint {
    /** 进出口信用核查. */
    IMPORT_EXPORT_CREDIT("import-export-credit", "OperationCheck/GetList"),
    /** 终本案件核查. */
    TERMINATED_CASES("terminated-cases", "EndExecuteCaseCheck/GetList"),
    /** 终本案件详情. */
    TERMINATED_CASE_DETAIL("terminated-case-detail", "EndExecuteCaseCheck/GetDetail");

    private final String tag;
    private final String defaultPath;

    Endpoint(String tag, String defaultPath) {
        this.tag = tag;
        this.defaultPath = defaultPath;
    }

    /** Stable name for metric tags and tables. */
    public String tag() {
        return tag;
    }

    /** Path below the base URL, as the documents have it. */
    public String defaultPath() {
        return defaultPath;
    }
}
