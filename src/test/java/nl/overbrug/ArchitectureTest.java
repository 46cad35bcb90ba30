package nl.overbrug;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The shape of the code. ArchUnit itself fails a rule that matches no class. */
class ArchitectureTest {

    private static final String[] ENGINE = {"org.camunda.."};
    private static final String[] RULES = {"org.kie..", "org.drools.."};
    private static final String[] STORAGE = {
        "org.springframework.jdbc..", "org.springframework.transaction..", "javax.sql..", "java.sql..", "org.flywaydb.."
    };
    private static final int MOST_PARAMETERS = 5;

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("nl.overbrug");

    @Test
    void no_cycles() {
        slices().matching("nl.overbrug.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void the_process_engine_is_known_in_workflow_and_delegates_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.overbrug.workflow..", "nl.overbrug.*.process")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ENGINE)
                .check(CLASSES);
    }

    @Test
    void what_is_answered_to_programs_has_a_name_of_its_own_in_the_description() {
        assertThat(CLASSES.stream()
                        .filter(one -> one.isRecord()
                                && one.getFields().stream()
                                        .anyMatch(field -> field.isAnnotatedWith(JsonProperty.class)))
                        .map(JavaClass::getSimpleName)
                        .toList())
                .hasSizeGreaterThan(20)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_rule_engine_is_known_in_its_module_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.overbrug.ruleengine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RULES)
                .check(CLASSES);
    }

    @Test
    void a_package_is_a_flat_module_or_its_web_or_its_process() {
        classes()
                .should()
                .resideInAnyPackage("nl.overbrug", "nl.overbrug.*", "nl.overbrug.*.web", "nl.overbrug.*.process")
                .check(CLASSES);
    }

    @Test
    void pages_keep_and_ask_nothing_behind_the_api() {
        noClasses()
                .that()
                .resideInAPackage("nl.overbrug.*.web")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STORAGE)
                .check(CLASSES);
    }

    @Test
    void delegates_keep_and_ask_nothing_behind_the_api() {
        noClasses()
                .that()
                .resideInAPackage("nl.overbrug.*.process")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STORAGE)
                .check(CLASSES);
    }

    @Test
    void nothing_stands_on_pages_or_delegates() {
        noClasses()
                .that()
                .resideInAPackage("nl.overbrug.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.overbrug.*.web", "nl.overbrug.*.process")
                .check(CLASSES);
    }

    @Test
    void a_name_says_what_it_is() {
        noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)").check(CLASSES);
    }

    @Test
    void a_constructor_asks_for_few_things() {
        constructors()
                .that()
                .areDeclaredInClassesThat(not(assignableTo(Record.class)).and(not(assignableTo(Enum.class))))
                .should(haveFewParameters())
                .check(CLASSES);
    }

    @Test
    void the_time_comes_from_the_one_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.overbrug.kernel")
                .should()
                .callMethodWhere(target(name("now"))
                        .and(target(rawParameterTypes(new Class<?>[0])))
                        .and(target(owner(assignableTo(Temporal.class)))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callMethodWhere(target(owner(assignableTo(Clock.class))).and(target(name("systemUTC"))))
                .orShould()
                .callMethodWhere(target(owner(assignableTo(Clock.class))).and(target(name("systemDefaultZone"))))
                .check(CLASSES);
    }

    @Test
    void the_modules_keep_to_their_declared_arrows() {
        ApplicationModules modules = ApplicationModules.of(OverbrugApplication.class);

        assertThat(modules).hasSizeGreaterThan(5);
        modules.verify();
    }

    /** Otherwise the rules about the engines would hold by knowing the wrong names. */
    @Test
    void workflow_does_know_the_process_engine() {
        assertThat(knownIn("nl.overbrug.workflow")).anyMatch(resideInAnyPackage(ENGINE));
    }

    @Test
    void ruleengine_does_know_the_rule_engine() {
        assertThat(knownIn("nl.overbrug.ruleengine")).anyMatch(resideInAnyPackage(RULES));
    }

    private static Stream<JavaClass> knownIn(String module) {
        return new ClassFileImporter()
                .importPackages(module).stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass);
    }

    private static ArchCondition<JavaConstructor> haveFewParameters() {
        return new ArchCondition<>("have at most " + MOST_PARAMETERS + " parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                boolean few = constructor.getRawParameterTypes().size() <= MOST_PARAMETERS;
                events.add(new SimpleConditionEvent(constructor, few, constructor.getDescription()));
            }
        };
    }
}
