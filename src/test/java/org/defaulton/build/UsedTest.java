package org.defaulton.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/** The program has no code that it does not use. */
@AnalyzeClasses(packages = "org.defaulton", importOptions = ImportOption.DoNotIncludeTests.class)
class UsedTest {
    /** Only tests use these, to inspect the program or to act in it. */
    private static final Set<String> FOR_TESTS = Set.of("Session.act", "Store.erase", "Store.writer",
            "EvidenceSentence.words", "DesktopApp.window", "MainWindow.model", "PopulationSimulation.plain");

    @ArchTest
    static final ArchRule every_method_is_called_or_handed_over_or_overrides_one = methods()
            .should(be(describe("called", method -> isUsed(method) || isMadeByTheCompiler(method)
                    || method.getName().equals("main") || overrides(method))));

    /** Except for constructors without arguments, which libraries call, and those of records. */
    @ArchTest
    static final ArchRule every_constructor_is_called = constructors()
            .that(describe("take arguments", made -> !made.getRawParameterTypes().isEmpty()))
            .should(be(describe("called", made -> isUsed(made) || isCanonical(made))));

    @ArchTest
    static final ArchRule every_class_is_used_by_another = classes()
            .that(describe("are no beginnings",
                    type -> !Set.of("Main", "Start", "package-info", "").contains(type.getSimpleName())))
            .should(be(describe("used",
                    type -> type.getDirectDependenciesToSelf()
                            .stream()
                            .anyMatch(use -> !use.getOriginClass().equals(type)))));

    private static boolean isUsed(JavaCodeUnit unit) {
        return !unit.getAccessesToSelf().isEmpty() || isHandedOver(unit)
                || FOR_TESTS.contains(unit.getOwner().getSimpleName() + "." + unit.getName());
    }

    private static boolean isHandedOver(JavaCodeUnit unit) {
        return switch (unit) {
            case JavaMethod method -> !method.getReferencesToSelf().isEmpty();
            case JavaConstructor constructor -> !constructor.getReferencesToSelf().isEmpty();
            default -> false;
        };
    }

    private static boolean isCanonical(JavaConstructor constructor) {
        return constructor.getOwner().isRecord() && constructor.getRawParameterTypes().size() == constructor.getOwner()
                .getFields()
                .stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .count();
    }

    /** The components of a record, which are part of its equality or stored in files, and the methods of every enum. */
    private static boolean isMadeByTheCompiler(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return method.getName().contains("$") || owner.isRecord() && owner.tryGetField(method.getName()).isPresent()
                || owner.isEnum() && Set.of("values", "valueOf").contains(method.getName());
    }

    private static boolean overrides(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getRawParameterTypes().size() == method.getRawParameterTypes().size());
    }
}
