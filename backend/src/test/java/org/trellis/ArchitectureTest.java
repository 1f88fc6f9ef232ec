package org.trellis;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.trellis.database.CallerDistrict;
import org.trellis.database.DistrictRecord;

/// The shape of the code, as ARCHITECTURE.md and STYLE.md draw it.
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.trellis");

    /// What must be found before anybody's district is known, and the head that numbers a district's journal.
    private static final Set<String> WITHOUT_DISTRICT =
            Set.of("Tenant", "Account", "Invitation", "RefreshFamily", "CalendarFeed", "SigningKey", "JournalHead");

    /// They let a caller in before a resource begins, and find the signing keys at the start.
    private static final Set<String> OTHER_EDGES = Set.of("Callers", "SigningKeys");

    @Test
    void features_depend_on_each_other_in_one_direction() {
        holds(slices().matching("org.trellis.(*)..").should().beFreeOfCycles());
    }

    @Test
    void no_feature_uses_the_person_at_the_screen_or_the_sample() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("org.trellis.me", "org.trellis.sample", "org.trellis.start")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.trellis.me", "org.trellis.sample"));
    }

    @Test
    void the_ground_uses_no_feature() {
        String[] ground = Stream.of("clock", "problem", "database", "secret", "policy", "journal", "contract")
                .map(name -> "org.trellis." + name)
                .toArray(String[]::new);

        holds(noClasses()
                .that()
                .resideInAnyPackage(ground)
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.trellis..").and(DescribedPredicate.not(resideInAnyPackage(ground)))));
    }

    @Test
    void what_the_web_sees_is_private_to_its_feature() {
        holds(classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate());
        holds(classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource"));
    }

    @Test
    void entities_never_cross_the_web() {
        holds(methods().that().areMetaAnnotatedWith(HttpMethod.class).should(new NameNoEntity()));
    }

    @Test
    void every_record_belongs_to_a_district() {
        holds(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .beAssignableTo(DistrictRecord.class)
                .orShould(be("a record with a district of its own", ArchitectureTest::isOfADistrict))
                .orShould(be("one of " + WITHOUT_DISTRICT, type -> WITHOUT_DISTRICT.contains(type.getSimpleName()))));
    }

    @Test
    void no_query_escapes_the_district() {
        DescribedPredicate<AccessTarget.CodeUnitCallTarget> escapes = describe(
                "a native query or a connection",
                target -> target.getName().startsWith("createNative")
                        || Set.of("doWork", "doReturningWork", "unwrap", "withTenantId", "openSession")
                                .contains(target.getName()));

        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.trellis.database")
                .should()
                .callMethodWhere(target(escapes)));
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("org.trellis.database", "org.trellis.start")
                .should()
                .dependOnClassesThat(
                        are(nameMatching("javax?\\.sql\\.(Connection|DataSource|.*Statement|ResultSet)"))));
    }

    @Test
    void every_door_says_who_may_enter() {
        holds(classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Authenticated.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class));
    }

    @Test
    void transactions_begin_at_the_edge() {
        holds(classes()
                .that(are(describe("transactional", ArchitectureTest::isTransactional)))
                .should()
                .haveSimpleNameEndingWith("Resource")
                .orShould()
                .haveSimpleNameEndingWith("Job")
                .orShould(be("one of " + OTHER_EDGES, type -> OTHER_EDGES.contains(type.getSimpleName()))));
    }

    @Test
    void time_is_injected() {
        DescribedPredicate<AccessTarget.CodeUnitCallTarget> tellsTheTime = describe(
                "a clock of its own",
                target -> target.getFullName()
                        .matches("java\\.time\\.\\w+\\.now\\(\\)|java\\.time\\.\\w+\\.now\\(java\\.time\\.ZoneId\\)"
                                + "|java\\.time\\.Clock\\.system.*|java\\.lang\\.System\\.currentTimeMillis\\(\\)"));

        holds(noClasses()
                .that()
                .resideOutsideOfPackage("org.trellis.clock")
                .should()
                .callMethodWhere(target(tellsTheTime)));
    }

    @Test
    void null_is_always_declared() {
        assertThat(CODE.getPackage("org.trellis").getSubpackages())
                .isNotEmpty()
                .allSatisfy(feature -> assertThat(feature.isAnnotatedWith(NullMarked.class))
                        .as(feature.getName())
                        .isTrue());
    }

    @Test
    void names_say_what_a_thing_is() {
        holds(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service|Dto|Base|Facade|Mapper|Processor|Handler)"));
    }

    private static void holds(ArchRule rule) {
        rule.check(CODE);
    }

    /// Whether new ones are given the caller's district, and others limited to it.
    private static boolean isOfADistrict(JavaClass type) {
        return type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(TenantId.class))
                && type.isAnnotatedWith(SQLRestriction.class)
                && type.getAnnotationOfType(SQLRestriction.class).value().equals(CallerDistrict.ROWS);
    }

    private static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> test) {
        return ArchCondition.from(describe(what, test));
    }

    private static final class NameNoEntity extends ArchCondition<JavaMethod> {

        NameNoEntity() {
            super("name no entity");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                    .map(JavaType::getAllInvolvedRawTypes)
                    .flatMap(Set::stream)
                    .filter(type -> type.isAnnotatedWith(Entity.class))
                    .forEach(type -> events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " names the entity " + type.getSimpleName())));
        }
    }
}
