package io.github.qcc.domain.customs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The laws under which China's customs has rated enterprises since 2008-04-01, oldest first; each replaces the one
 * before.
 */
public enum CreditRegime {
    /** 海关企业分类管理办法, later in the text of 署令197: classes AA to D. */
    OF_2008(2008, 170, LocalDate.of(2008, 4, 1)),
    /** 海关企业信用管理暂行办法: 认证企业 (高级 and 一般), 一般信用企业, 失信企业. */
    OF_2014(2014, 225, LocalDate.of(2014, 12, 1)),
    /** 海关企业信用管理办法: the same levels. */
    OF_2018(2018, 237, LocalDate.of(2018, 5, 1)),
    /** 海关注册登记和备案企业信用管理办法: 高级认证企业 and 失信企业; all others are shown as 注册登记和备案企业. */
    OF_2021(2021, 251, LocalDate.of(2021, 11, 1)),
    /** The same title: 高级认证企业, 认证企业, 常规企业, 失信企业, 严重失信企业. */
    OF_2026(2026, 282, LocalDate.of(2026, 4, 1));

    private final int year;
    private final int decree;
    private final LocalDate from;

    CreditRegime(int year, int decree, LocalDate from) {
        this.year = year;
        this.decree = decree;
        this.from = from;
    }

    /** Regime in force on a day; empty before 2008-04-01. */
    public static Optional<CreditRegime> on(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return Arrays.stream(values())
                .filter(regime -> !date.isBefore(regime.from))
                .reduce((earlier, later) -> later);
    }

    /** Year in which it came into force. */
    public int year() {
        return year;
    }

    /** Number of the decree of the General Administration of Customs (海关总署令). */
    public int decree() {
        return decree;
    }

    /** First day in force. */
    public LocalDate from() {
        return from;
    }

    /** Last day in force; empty for the regime that nothing has replaced yet. */
    public Optional<LocalDate> until() {
        return next().map(next -> next.from.minusDays(1));
    }

    /** Whether the level belongs to this regime. */
    public boolean knows(OfficialLevel level) {
        return compareTo(level.first()) >= 0 && compareTo(level.last()) <= 0;
    }

    /** Levels that belong to this regime. */
    public Set<OfficialLevel> levels() {
        return Arrays.stream(OfficialLevel.values())
                .filter(this::knows)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(OfficialLevel.class)),
                        Collections::unmodifiableSet));
    }

    Optional<CreditRegime> next() {
        return Arrays.stream(values()).skip(ordinal() + 1L).findFirst();
    }
}
