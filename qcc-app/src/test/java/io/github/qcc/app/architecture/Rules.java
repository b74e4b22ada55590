package io.github.qcc.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who may use whom, and what nobody may do. */
final class Rules {
    static final ArchRule DOMAIN_NEEDS_NOTHING_BUT_THE_JDK = classes()
            .that()
            .resideInAPackage("io.github.qcc.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.github.qcc.domain..", "java..")
            .because("a platform takes the domain without taking a library");

    static final ArchRule HTTP_NEEDS_ONLY_ITS_LIBRARIES = classes()
            .that()
            .resideInAPackage("io.github.qcc.http..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.qcc.domain..",
                    "io.github.qcc.http..",
                    "java..",
                    "javax.crypto..",
                    "javax.net..",
                    "javax.sql..",
                    "retrofit2..",
                    "okhttp3..",
                    "okio..",
                    "com.squareup.moshi..",
                    "io.github.resilience4j..",
                    "io.micrometer..",
                    "com.fasterxml.jackson..",
                    "tools.jackson..",
                    "org.springframework..",
                    "org.apache.commons.logging..")
            .because("each further library is one more that a platform has to admit");

    static final ArchRule ONLY_BOOT_NEEDS_SPRING = noClasses()
            .that()
            .resideInAPackage("io.github.qcc..")
            .and()
            .resideOutsideOfPackages("io.github.qcc.http.boot..", "io.github.qcc.fake.boot..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.commons.logging..")
            .because("the library works without Spring");

    static final ArchRule ONLY_THE_MODULES_NEED_JACKSON = noClasses()
            .that()
            .resideInAPackage("io.github.qcc..")
            .and()
            .haveNameNotMatching("io\\.github\\.qcc\\.http\\.json\\.(Qcc)?Jackson[23].*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
            .because("a platform without Jackson loses its modules alone");

    static final ArchRule NO_SIGNATURE_NAMES_A_RELOCATED_LIBRARY = classes()
            .that()
            .resideInAnyPackage("io.github.qcc.http..", "io.github.qcc.fake..")
            .and()
            .resideOutsideOfPackage("..internal..")
            .and()
            .arePublic()
            .should(nameNoneOf("retrofit2.", "okhttp3.", "okio.", "com.squareup.", "io.github.resilience4j."))
            .because("a consumer does not have the library under that name");

    static final ArchRule ONLY_THE_METERS_NEED_MICROMETER = noClasses()
            .that()
            .resideInAPackage("io.github.qcc..")
            .and()
            .resideOutsideOfPackages("io.github.qcc.http.meter..", "io.github.qcc.http.boot..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micrometer..")
            .because("a platform without Micrometer loses the meters alone");

    static final ArchRule THE_CALL_KNOWS_NO_HTTP = noClasses()
            .that()
            .resideInAnyPackage("io.github.qcc.http.call..", "io.github.qcc.http.internal.call..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.qcc.http",
                    "io.github.qcc.http.internal.wire..",
                    "io.github.qcc.http.internal.okhttp..",
                    "okhttp3..",
                    "retrofit2..")
            .because("what a call may cost has nothing to do with how it travels");

    static final ArchRule FAKE_NEEDS_ONLY_MOSHI = classes()
            .that()
            .resideInAPackage("io.github.qcc.fake..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.qcc.domain..",
                    "io.github.qcc.fake..",
                    "java..",
                    "okio..",
                    "com.squareup.moshi..",
                    "org.springframework..",
                    "org.apache.commons.logging..")
            .because("a test double that brings libraries along is a burden");

    static final ArchRule ONLY_THE_WIRING_NAMES_ADAPTERS = noClasses()
            .that()
            .resideInAPackage("io.github.qcc.app..")
            .and()
            .resideOutsideOfPackage("io.github.qcc.app.config..")
            .and()
            .haveNameNotMatching("io\\.github\\.qcc\\.app\\.cli\\.Account.*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.qcc.http",
                    "io.github.qcc.http.account..",
                    "io.github.qcc.http.cache..",
                    "io.github.qcc.http.call..",
                    "io.github.qcc.http.meter..",
                    "io.github.qcc.http.internal..",
                    "io.github.qcc.fake..")
            .because(
                    "adapters are swapped in one place; the JSON form of results is the same with each, and qcc account alone"
                            + " shows the state itself");

    static final ArchRule PORTS_ARE_INTERFACES = classes()
            .that()
            .resideInAPackage("io.github.qcc.domain.port")
            .and()
            .haveSimpleNameEndingWith("Check")
            .should()
            .beInterfaces()
            .because("adapters implement them");

    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("io.github.qcc.(**)").should().beFreeOfCycles().because("dependencies point inwards");

    static final ArchRule TIME_COMES_FROM_OUTSIDE = noClasses()
            .that()
            .resideInAPackage("io.github.qcc..")
            .should()
            .callMethodWhere(readsTheClock())
            .because("whoever embeds the library decides what time it is");

    static final ArchRule MONEY_IS_EXACT = CompositeArchRule.of(noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage("io.github.qcc.domain..")
                    .should()
                    .haveRawType(floatingPoint()))
            .and(noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage("io.github.qcc.domain..")
                    .should()
                    .haveRawReturnType(floatingPoint()))
            .because("an amount is never rounded on its way");

    private Rules() {}

    /** Looks at what a consumer can reach: public and protected members. */
    private static ArchCondition<JavaClass> nameNoneOf(String... packages) {
        return new ArchCondition<>("name none of " + List.of(packages) + " in a signature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaClass> fields =
                        type.getFields().stream().filter(Rules::isReachable).map(JavaField::getRawType);
                Stream<JavaClass> results =
                        type.getMethods().stream().filter(Rules::isReachable).map(JavaMethod::getRawReturnType);
                Stream<JavaClass> parameters = type.getCodeUnits().stream()
                        .filter(Rules::isReachable)
                        .flatMap(method -> method.getRawParameterTypes().stream());
                Stream.of(fields, results, parameters)
                        .flatMap(Function.identity())
                        .filter(named -> Stream.of(packages).anyMatch(named.getName()::startsWith))
                        .forEach(named -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " names " + named.getName())));
            }
        };
    }

    private static boolean isReachable(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static DescribedPredicate<JavaClass> floatingPoint() {
        return describe(
                "a floating point number",
                type -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                        .contains(type.getFullName()));
    }

    /** Asking a {@link Clock} that was handed in is no reading of the clock; handing one in is the default's right. */
    private static DescribedPredicate<JavaMethodCall> readsTheClock() {
        return describe("reads the system's clock", call -> {
            String owner = call.getTargetOwner().getFullName();
            String method = call.getName();
            boolean now = owner.startsWith("java.time.")
                    && !owner.equals(Clock.class.getName())
                    && method.equals("now")
                    && call.getTarget().getRawParameterTypes().isEmpty();
            return now || owner.equals(System.class.getName()) && method.equals("currentTimeMillis");
        });
    }
}
