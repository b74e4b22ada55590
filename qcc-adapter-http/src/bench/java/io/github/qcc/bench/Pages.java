package io.github.qcc.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The answer that every contestant reads. */
final class Pages {
    private Pages() {}

    /** A full page of twenty cases, in the order of the case document. */
    static String cases() {
        String rows = IntStream.range(0, 20)
                .mapToObj(i -> """
                        {"Id":"%032x","CaseNo":"(2018)浙1082执%d号","Court":"临海市人民法院","EndDate":"2019-07-25",\
                        "LianDate":"2018-07-03","ExecuteSubject":"1000000","UnperformedAmt":"562781"}"""
                        .formatted(i, 2303 + i))
                .collect(Collectors.joining(","));
        return "{\"Paging\":{\"PageSize\":20,\"PageIndex\":1,\"TotalRecords\":20},\"Result\":{\"VerifyResult\":1,\"Data\":["
                + rows
                + "]},\"Status\":\"200\",\"Message\":\"查询成功\",\"OrderNumber\":\"ENDEXECUTECASECHECK2020071618302760849972\"}";
    }
}
