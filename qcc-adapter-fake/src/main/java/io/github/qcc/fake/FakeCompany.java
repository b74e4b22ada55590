package io.github.qcc.fake;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.company.KeyNo;
import io.github.qcc.domain.company.OrganizationCode;
import io.github.qcc.domain.company.RegistrationNumber;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.CertificateNumber;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A company as the fake knows it: by which keys it is found, and what customs and courts publish of it. Built fluently
 * from {@link #named}; each step gives a new company and leaves the old one alone. A list that is left empty is answered
 * by "nothing published". Immutable.
 */
public final class FakeCompany {
    private final String name;
    private final List<SearchKey> keys;
    private final List<CustomsRegistration> registrations;
    private final List<TerminatedCase> cases;
    private final List<TerminatedCaseDetail> details;
    private final EmptyForm emptyForm;

    private FakeCompany(
            String name,
            List<SearchKey> keys,
            List<CustomsRegistration> registrations,
            List<TerminatedCase> cases,
            List<TerminatedCaseDetail> details,
            EmptyForm emptyForm) {
        this.name = name;
        this.keys = keys;
        this.registrations = registrations;
        this.cases = cases;
        this.details = details;
        this.emptyForm = emptyForm;
    }

    /**
     * A company of which nothing is published yet, found by its name.
     *
     * @throws IllegalArgumentException if nobody could ask for such a name, see {@link SearchKey#of}
     */
    public static FakeCompany named(String name) {
        return new FakeCompany(
                name, List.of(SearchKey.of(name)), List.of(), List.of(), List.of(), EmptyForm.STATUS_201);
    }

    /**
     * Also found by its unified social credit code, whose organisation code is the debtor's in details of cases.
     *
     * @throws IllegalArgumentException if the text is no credit code
     */
    public FakeCompany creditCode(String code) {
        return foundBy(UnifiedSocialCreditCode.of(code).value());
    }

    /**
     * Also found by its business registration number.
     *
     * @throws IllegalArgumentException if the text is no registration number
     */
    public FakeCompany registrationNumber(String number) {
        return foundBy(RegistrationNumber.of(number).value());
    }

    /**
     * Also found, by the case check alone, by QCC's own key, which is the debtor's in details of cases.
     *
     * @throws IllegalArgumentException if the text is no KeyNo
     */
    public FakeCompany keyNo(String keyNo) {
        return foundBy(KeyNo.of(keyNo).value());
    }

    private FakeCompany foundBy(String key) {
        return new FakeCompany(
                name, joined(keys, List.of(SearchKey.of(key))), registrations, cases, details, emptyForm);
    }

    /** Customs publishes one more registration. */
    public FakeCompany registration(CustomsRegistration registration) {
        return registrations(List.of(registration));
    }

    /** Customs publishes more registrations, behind those given before. */
    public FakeCompany registrations(List<CustomsRegistration> more) {
        return new FakeCompany(name, keys, joined(registrations, more), cases, details, emptyForm);
    }

    /** Courts publish more terminated cases, behind those given before. */
    public FakeCompany cases(List<TerminatedCase> more) {
        return new FakeCompany(name, keys, registrations, joined(cases, more), details, emptyForm);
    }

    /** Details as they are answered by id, instead of the one that each case has by itself: the case with this debtor. */
    public FakeCompany details(List<TerminatedCaseDetail> more) {
        return new FakeCompany(name, keys, registrations, cases, joined(details, more), emptyForm);
    }

    /** How an answer says that a list is empty; {@link EmptyForm#STATUS_201} unless set. */
    public FakeCompany emptyForm(EmptyForm form) {
        return new FakeCompany(name, keys, registrations, cases, details, Objects.requireNonNull(form, "form"));
    }

    public String name() {
        return name;
    }

    /** By what it is found: its name first, then the codes in the order given; unmodifiable. */
    public List<SearchKey> keys() {
        return keys;
    }

    /** What customs publishes; unmodifiable. */
    public List<CustomsRegistration> registrations() {
        return registrations;
    }

    /** What courts publish; unmodifiable. */
    public List<TerminatedCase> cases() {
        return cases;
    }

    /** How an answer says that a list is empty. */
    public EmptyForm emptyForm() {
        return emptyForm;
    }

    /** The detail of each case that has an id, and details that were given; a repeated id has the first. */
    Map<CaseId, TerminatedCaseDetail> detailsById() {
        Map<CaseId, TerminatedCaseDetail> byId = new LinkedHashMap<>();
        List<TerminatedCaseDetail> own = cases.stream().map(this::detailOf).toList();
        for (TerminatedCaseDetail detail : joined(details, own)) {
            detail.terminatedCase().id().value().ifPresent(id -> byId.putIfAbsent(id, detail));
        }
        return byId;
    }

    private TerminatedCaseDetail detailOf(TerminatedCase terminatedCase) {
        String certificate = code(SearchKey.Kind.CREDIT_CODE)
                .map(UnifiedSocialCreditCode::of)
                .flatMap(UnifiedSocialCreditCode::organizationCode)
                .map(OrganizationCode::printed)
                .orElse("");
        return new TerminatedCaseDetail(
                terminatedCase,
                JudgmentDebtor.read(code(SearchKey.Kind.KEY_NO).orElse(""), name),
                Reading.of(certificate, CertificateNumber::parse));
    }

    private Optional<String> code(SearchKey.Kind kind) {
        return keys.stream()
                .filter(key -> key.kind() == kind)
                .map(SearchKey::value)
                .findFirst();
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return "FakeCompany[" + name + ", " + registrations.size() + " registrations, " + cases.size() + " cases]";
    }
}
