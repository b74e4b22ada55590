package io.github.qcc.http;

import java.util.regex.Pattern;

/** The three methods of the two interfaces, with their documented paths below the base URL. */
public enum Endpoint {
    /** 进出口信用核查. */
    IMPORT_EXPORT_CREDIT("OperationCheck/GetList"),
    /** 终本案件核查. */
    TERMINATED_CASES("EndExecuteCaseCheck/GetList"),
    /** 终本案件详情. */
    TERMINATED_CASE_DETAIL("EndExecuteCaseCheck/GetDetail");

    private static final int MAX_LENGTH = 200;
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_-]++(?:/[A-Za-z0-9_-]++)*+");

    private final String defaultPath;

    Endpoint(String defaultPath) {
        this.defaultPath = defaultPath;
    }

    /** Path below the base URL, as the documents have it. */
    public String defaultPath() {
        return defaultPath;
    }

    /** Checks a path that is to be used instead: it must stay below the base URL. */
    static String validPath(String path) {
        if (path.length() > MAX_LENGTH || !PATH.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "path must be letters, digits, '-' and '_' between single slashes but was '" + path
                            + "': write it like " + IMPORT_EXPORT_CREDIT.defaultPath);
        }
        return path;
    }
}
