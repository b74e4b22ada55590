package io.github.qcc.domain.enforcement;

/** Level of a court in the hierarchy, by its court code 法院代字 (法〔2015〕137号 Art. 4 and 5). */
public enum CourtLevel {
    /** The Supreme People's Court 最高人民法院: {@code 最高法}. */
    SUPREME,
    /** A high court 高级人民法院: the letter alone, as in {@code 浙}. */
    HIGH,
    /** An intermediate court 中级人民法院, or a special court of that level: the letter and two digits, as in {@code 沪74}. */
    INTERMEDIATE,
    /** A basic court 基层人民法院: the letter and four digits, as in {@code 浙1082}. */
    BASIC
}
