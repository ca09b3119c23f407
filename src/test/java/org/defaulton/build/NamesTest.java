package org.defaulton.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name stands for one class and says what it is. */
@AnalyzeClasses(packages = "org.defaulton", importOptions = ImportOption.DoNotIncludeTests.class)
class NamesTest {
    /** They read, merge and list faults on the way, but do not check anything else. */
    private static final Set<String> READERS = Set.of("EntryMover", "EntryPlacement", "FaultCollector", "NamedMembers",
            "NamedPopulation", "OverlayBases", "OverlayMerger", "OverlayResolver", "ParsedFile", "ScenarioFiles",
            "TextDecoder", "YamlReader");

    /** Their components are called as the keys of a scenario are. */
    private static final Set<String> NAMED_BY_FILES = Set.of("ObjectionForm.java");
    private static final Pattern WORDS_FOR_PEOPLE = Pattern.compile("\"(\\\\.|[^\"\\\\\n])*\"|//.*|/[*](?s:.*?)[*]/");
    /** Not a method, and not the method of something. */
    private static final Pattern VAGUE = Pattern.compile("(?<![.\\w])(one|other|such)\\b(?!\\()");

    @ArchTest
    static void no_simple_name_is_given_twice_whether_nested_or_not(JavaClasses all) {
        Map<String, List<String>> byName = named(all).collect(groupingBy(JavaClass::getSimpleName, groupingNames()));
        assertThat(byName.values()).filteredOn(names -> names.size() > 1).isEmpty();
    }

    @ArchTest
    static void no_class_uses_two_classes_of_the_same_name_of_which_one_is_ours_and_one_of_javafx(JavaClasses all) {
        assertThat(all).allSatisfy(user -> {
            Map<String, List<String>> byName = Stream
                    .concat(Stream.of(user),
                            user.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass))
                    .filter(used -> isOurs(used) || used.getPackageName().startsWith("javafx."))
                    .filter(used -> !used.getSimpleName().isEmpty() && !used.isArray())
                    .collect(groupingBy(JavaClass::getSimpleName, groupingNames()));
            assertThat(byName.values()).as(user.getName()).filteredOn(names -> names.size() > 1).isEmpty();
        });
    }

    @ArchTest
    static final ArchRule what_finds_faults_in_a_file_is_called_a_check = classes().that()
            .resideInAPackage("org.defaulton.scenario..")
            .and()
            .areTopLevelClasses()
            .and(describe("add faults", NamesTest::addsFaults))
            .and(describe("are no readers", one -> !READERS.contains(one.getSimpleName())))
            .should()
            .haveSimpleNameEndingWith("Check");

    @ArchTest
    static final ArchRule what_is_thrown_is_called_an_exception = classes().that()
            .areAssignableTo(Throwable.class)
            .should()
            .haveSimpleNameEndingWith("Exception");

    @Test
    void no_parameter_or_variable_is_called_one_other_or_such() {
        assertThat(Repository.below(Path.of("src/main/java"), ".java")
                .filter(file -> !NAMED_BY_FILES.contains(file.getFileName().toString()))
                .flatMap(file -> VAGUE.matcher(WORDS_FOR_PEOPLE.matcher(Repository.read(file)).replaceAll(""))
                        .results()
                        .map(match -> file.getFileName() + ": " + match.group())))
                .isEmpty();
    }

    private static boolean addsFaults(JavaClass one) {
        return !one.getSimpleName().isEmpty() && one.getMethodCallsFromSelf()
                .stream()
                .anyMatch(call -> call.getTargetOwner().getSimpleName().equals("FaultCollector")
                        && call.getTarget().getName().startsWith("add"));
    }

    private static Stream<JavaClass> named(JavaClasses all) {
        return all.stream()
                .filter(one -> !one.isAnonymousClass() && !one.isLocalClass())
                .filter(one -> !one.getSimpleName().isEmpty() && !one.getSimpleName().equals("package-info"));
    }

    private static boolean isOurs(JavaClass used) {
        return used.getPackageName().startsWith("org.defaulton");
    }

    private static Collector<JavaClass, ?, List<String>> groupingNames() {
        return collectingAndThen(mapping(JavaClass::getName, toSet()), List::copyOf);
    }
}
