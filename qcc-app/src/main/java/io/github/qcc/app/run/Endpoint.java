package io.github.qcc.app.run;

/** The interfaces that a run asks. */
public enum Endpoint {
    /** 进出口信用核查. */
    CREDIT("进出口信用核查", "import/export credit check"),
    /** 终本案件核查. */
    CASES("终本案件核查", "terminated case check");

    private final String chinese;
    private final String english;

    Endpoint(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Name in the words of the document. */
    public String chinese() {
        return chinese;
    }

    /** Name in English. */
    public String english() {
        return english;
    }
}
