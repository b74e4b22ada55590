package io.github.qcc.fake;

import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.company.KeyNo;
import io.github.qcc.domain.company.RegistrationNumber;
import io.github.qcc.domain.company.UnifiedSocialCreditCode;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A company of the fake: the keys that find it, and what customs and courts publish about it. Start with {@link
 * #named}; each step returns a new company. Generated rows are ordinary and have unique ids, so that a test states only
 * what matters. An empty list gives "nothing published". Immutable.
 *
 * <pre>{@code
 * FakeCompany.named("虚构贸易有限公司")
 *     .creditCode(SampleData.creditCode(1))
 *     .registration(row -> row.creditLevel("失信企业"))
 *     .cases(45)
 *     .resumed(2)
 * }</pre>
 */
public final class FakeCompany {
    private final String name;
    private final List<SearchKey> keys;
    private final PublishedList<CustomsRegistration> registrations;
    private final PublishedList<TerminatedCase> cases;
    private final List<TerminatedCaseDetail> details;
    private final EmptyForm emptyForm;
    private final List<Fault> faults;

    private FakeCompany(
            String name,
            List<SearchKey> keys,
            PublishedList<CustomsRegistration> registrations,
            PublishedList<TerminatedCase> cases,
            List<TerminatedCaseDetail> details,
            EmptyForm emptyForm,
            List<Fault> faults) {
        this.name = name;
        this.keys = keys;
        this.registrations = registrations;
        this.cases = cases;
        this.details = details;
        this.emptyForm = emptyForm;
        this.faults = faults;
    }

    /**
     * Returns a company that is found by its name and about which nothing is published yet.
     *
     * @throws IllegalArgumentException if the name is not a search key, see {@link SearchKey#of}
     */
    public static FakeCompany named(String name) {
        return new FakeCompany(
                name,
                List.of(SearchKey.of(name)),
                PublishedList.nothing(),
                PublishedList.nothing(),
                List.of(),
                EmptyForm.STATUS_201,
                List.of());
    }

    /**
     * Also found by its unified social credit code. Case details show its organisation code as the debtor's.
     *
     * @throws IllegalArgumentException if the text is not a credit code
     */
    public FakeCompany creditCode(String code) {
        return foundBy(UnifiedSocialCreditCode.of(code).value());
    }

    /**
     * Also found by its business registration number.
     *
     * @throws IllegalArgumentException if the text is not a registration number
     */
    public FakeCompany registrationNumber(String number) {
        return foundBy(RegistrationNumber.of(number).value());
    }

    /**
     * Also found by QCC's own key, in the case check only. Case details show it as the debtor's.
     *
     * @throws IllegalArgumentException if the text is not a KeyNo
     */
    public FakeCompany keyNo(String keyNo) {
        return foundBy(KeyNo.of(keyNo).value());
    }

    /**
     * Also found by this key, such as a former name.
     *
     * @throws IllegalArgumentException if the text is not a search key
     */
    public FakeCompany foundBy(String key) {
        return new FakeCompany(
                name, joined(keys, List.of(SearchKey.of(key))), registrations, cases, details, emptyForm, faults);
    }

    /** Adds a registration: an ordinary one with these changes. */
    public FakeCompany registration(UnaryOperator<CustomsRegistration.Builder> change) {
        int number = registrations.rows().size() + 1;
        return registration(change.apply(SampleData.registration(name, number)).build());
    }

    /** Adds a registration. */
    public FakeCompany registration(CustomsRegistration registration) {
        return registrations(List.of(registration));
    }

    /** Adds registrations after those given before. */
    public FakeCompany registrations(List<CustomsRegistration> more) {
        return publishing(registrations.plus(more), cases);
    }

    /** Adds ordinary terminated cases. */
    public FakeCompany cases(int count) {
        return cases(count, ordinary -> ordinary);
    }

    /** Adds terminated cases: ordinary ones with these changes in each. */
    public FakeCompany cases(int count, UnaryOperator<TerminatedCase.Builder> change) {
        int before = cases.rows().size();
        return cases(IntStream.rangeClosed(before + 1, before + count)
                .mapToObj(number ->
                        change.apply(SampleData.terminatedCase(name, number)).build())
                .toList());
    }

    /** Adds terminated cases after those given before. */
    public FakeCompany cases(List<TerminatedCase> more) {
        return publishing(registrations, cases.plus(more));
    }

    /**
     * Marks the last of the cases given so far as resumed 恢复执行 and terminated again: their numbers have 执恢 instead of
     * 执.
     *
     * @throws IllegalArgumentException if there are fewer cases
     */
    public FakeCompany resumed(int count) {
        int all = cases.rows().size();
        if (count < 0 || count > all) {
            throw new IllegalArgumentException(
                    "of " + all + " cases " + count + " cannot be resumed: give the cases first");
        }
        List<TerminatedCase> rows = new ArrayList<>(cases.rows());
        rows.subList(all - count, all).replaceAll(FakeCompany::resumed);
        return publishing(registrations, new PublishedList<>(rows, cases.statedTotal()));
    }

    private static TerminatedCase resumed(TerminatedCase row) {
        String number = row.caseNumber().raw();
        return number.contains("执恢")
                ? row
                : row.toBuilder().caseNumber(number.replace("执", "执恢")).build();
    }

    /** Sets the total that responses state for the registrations, even if it is wrong (wire {@code TotalRecords}). */
    public FakeCompany statedRegistrations(int total) {
        return publishing(registrations.stating(total), cases);
    }

    /** Sets the total that responses state for the cases, even if it is wrong (wire {@code TotalRecords}). */
    public FakeCompany statedCases(int total) {
        return publishing(registrations, cases.stating(total));
    }

    private FakeCompany publishing(
            PublishedList<CustomsRegistration> registrations, PublishedList<TerminatedCase> cases) {
        return new FakeCompany(name, keys, registrations, cases, details, emptyForm, faults);
    }

    /** Adds details by case id. A case without one has a default detail with this company as debtor. */
    public FakeCompany details(List<TerminatedCaseDetail> more) {
        return new FakeCompany(name, keys, registrations, cases, joined(details, more), emptyForm, faults);
    }

    /** Sets how a response says that a list is empty. Default {@link EmptyForm#STATUS_201}. */
    public FakeCompany emptyForm(EmptyForm form) {
        return new FakeCompany(name, keys, registrations, cases, details, Objects.requireNonNull(form, "form"), faults);
    }

    /**
     * Adds a fault for calls about this company and its cases. A fault that names subjects affects only those of them.
     */
    public FakeCompany fault(Fault fault) {
        return new FakeCompany(name, keys, registrations, cases, details, emptyForm, joined(faults, List.of(fault)));
    }

    public String name() {
        return name;
    }

    /** The keys that find it: its name first, then the others in the order given; unmodifiable. */
    public List<SearchKey> keys() {
        return keys;
    }

    /** What customs publishes; unmodifiable. */
    public List<CustomsRegistration> registrations() {
        return registrations.rows();
    }

    /** What courts publish; unmodifiable. */
    public List<TerminatedCase> cases() {
        return cases.rows();
    }

    /** The details that were given, without the default details; unmodifiable. */
    public List<TerminatedCaseDetail> details() {
        return details;
    }

    /** The total that responses state for the registrations, if it was given. */
    public OptionalInt statedRegistrations() {
        return registrations.statedTotal();
    }

    /** The total that responses state for the cases, if it was given. */
    public OptionalInt statedCases() {
        return cases.statedTotal();
    }

    /** How a response says that a list is empty. */
    public EmptyForm emptyForm() {
        return emptyForm;
    }

    /** Its faults as they were given; unmodifiable. */
    public List<Fault> faults() {
        return faults;
    }

    PublishedList<CustomsRegistration> publishedRegistrations() {
        return registrations;
    }

    PublishedList<TerminatedCase> publishedCases() {
        return cases;
    }

    /** Its faults, each bound to the company. */
    List<Fault> faultsOnItself() {
        return faults.stream()
                .map(fault -> fault.trigger().subjects().isEmpty() ? fault.on(subjects()) : fault)
                .toList();
    }

    /** All search keys and case ids that find it or its cases. */
    Set<Object> subjects() {
        Set<Object> subjects = new LinkedHashSet<>(keys);
        subjects.addAll(detailsById().keySet());
        return subjects;
    }

    /** The detail of each case that has an id, and the details that were given. Of a repeated id the first counts. */
    Map<CaseId, TerminatedCaseDetail> detailsById() {
        Map<CaseId, TerminatedCaseDetail> byId = new LinkedHashMap<>();
        List<TerminatedCaseDetail> own =
                cases().stream().map(DetailOfCase.of(this)::detail).toList();
        for (TerminatedCaseDetail detail : joined(details, own)) {
            detail.terminatedCase().id().value().ifPresent(id -> byId.putIfAbsent(id, detail));
        }
        return byId;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return "FakeCompany[" + name + ", " + registrations().size() + " registrations, " + cases().size() + " cases]";
    }
}
