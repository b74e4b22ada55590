package io.github.qcc.fake.record;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.Fault;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Replaces names and numbers of companies and rows by invented ones. Absent values stay as they are. */
final class PseudonymizedRows {
    private final Pseudonymizer disguise;

    PseudonymizedRows(Pseudonymizer disguise) {
        this.disguise = disguise;
    }

    FakeCompany of(FakeCompany real) {
        FakeCompany company = FakeCompany.named(disguise.searchKey(real.keys().get(0)));
        for (SearchKey key : real.keys().subList(1, real.keys().size())) {
            company = company.foundBy(disguise.searchKey(key));
        }
        company = company.registrations(
                        real.registrations().stream().map(this::of).toList())
                .cases(real.cases().stream().map(this::of).toList())
                .details(real.details().stream().map(this::of).toList())
                .emptyForm(real.emptyForm());
        company = real.statedRegistrations().isPresent()
                ? company.statedRegistrations(real.statedRegistrations().getAsInt())
                : company;
        company = real.statedCases().isPresent()
                ? company.statedCases(real.statedCases().getAsInt())
                : company;
        for (Fault fault : real.faults()) {
            company = company.fault(of(fault));
        }
        return company;
    }

    /** Each fault of a recording affects one search key or one case. */
    private Fault of(Fault real) {
        String subject = real.trigger().endpoints().contains(Endpoint.CASE_DETAIL)
                ? only(real, CaseId.class, id -> disguise.caseId(id.value()))
                : only(real, SearchKey.class, disguise::searchKey);
        return real.onAny().on(subject);
    }

    private static <T> String only(Fault fault, Class<T> type, Function<T, String> disguised) {
        return fault.trigger().subjects().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .map(disguised)
                .findFirst()
                .orElseThrow();
    }

    private CustomsRegistration of(CustomsRegistration real) {
        return real.toBuilder()
                .id(changed(real.id(), disguise::registrationId))
                .customsOffice(changed(real.customsOffice(), disguise::customsOffice))
                .registrationCode(
                        changed(real.registrationCode(), text -> disguise.customsCode(real.registrationCode())))
                .administrativeArea(changed(real.administrativeArea(), text -> "虚构省虚构市"))
                .certificateCode(changed(real.credit().certificateCode(), disguise::certificate))
                .penalties(real.penalties().stream().map(this::of).toList())
                .build();
    }

    private CustomsPenalty of(CustomsPenalty real) {
        return CustomsPenalty.read(
                real.no().raw(),
                changed(real.decisionNo(), disguise::decision),
                changed(real.party(), disguise::name),
                real.penalizedOn().raw(),
                real.caseProperty().raw());
    }

    private TerminatedCase of(TerminatedCase real) {
        return real.toBuilder()
                .id(changed(real.id(), disguise::caseId))
                .caseNumber(changed(real.caseNumber(), text -> disguise.caseNumber(real.caseNumber())))
                .court(changed(real.court(), disguise::court))
                .build();
    }

    private TerminatedCaseDetail of(TerminatedCaseDetail real) {
        return TerminatedCaseDetail.builder()
                .terminatedCase(of(real.terminatedCase()))
                .debtor(JudgmentDebtor.read(
                        changed(real.debtor().keyNo(), disguise::keyNo),
                        changed(real.debtor().name(), disguise::name)))
                .certificateNumber(
                        changed(real.certificateNumber(), text -> disguise.certificateNumber(real.certificateNumber())))
                .build();
    }

    private static String changed(Reading<?> real, UnaryOperator<String> disguised) {
        return real.isAbsent() ? real.raw() : disguised.apply(real.raw());
    }
}
