package io.github.qcc.bench;

import java.util.List;

/** The answer as a platform would declare it for itself: every field of a row a string. */
public class CaseAnswer {
    public String Status;
    public String Message;
    public String OrderNumber;
    public Paging Paging;
    public Result Result;

    /** Wire {@code Paging}. */
    public static class Paging {
        public int PageSize;
        public int PageIndex;
        public int TotalRecords;
    }

    /** Wire {@code Result}. */
    public static class Result {
        public int VerifyResult;
        public List<Row> Data;
    }

    /** Wire {@code Data}. */
    public static class Row {
        public String Id;
        public String CaseNo;
        public String Court;
        public String EndDate;
        public String LianDate;
        public String ExecuteSubject;
        public String UnperformedAmt;
    }
}
