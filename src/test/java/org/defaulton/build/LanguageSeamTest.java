package org.defaulton.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.text.Collator;
import java.text.Format;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Only one class knows the user's language. */
@AnalyzeClasses(packages = "org.defaulton", importOptions = ImportOption.DoNotIncludeTests.class)
class LanguageSeamTest {
    private static final String HOME = "org.defaulton.text";
    private static final Path CLASSES = Path.of("src/main/java");
    /** Joins words, or inserts numbers into them, other than line by line. */
    private static final Pattern JOINED = Pattern
            .compile("(String[.]join|joining)\\(\"(?!\\\\n)|%[,0-9]*[df][^\"]*\"[.]formatted");
    /** Write for machines only: paths of drawings, cells and choices of tables, JSON, packages to install. */
    private static final List<String> FOR_MACHINES = List.of("SvgRenderer", "FlowKey", "SvgPath", "SvgPaint",
            "CsvTable", "PopulationCsv", "NativeLibrary", "SearchPage", "DecisionRules", "MemberGroup", "Language");

    @ArchTest
    static final ArchRule only_the_language_writes_dates_numbers_and_sentences = noClasses().that()
            .resideOutsideOfPackage(HOME)
            // FXML gets its texts from the bundle in Messages.
            .and(describe("do not load FXML or commands",
                    type -> !List.of("FxmlViewLoader", "Main").contains(type.getSimpleName())))
            .should()
            .dependOnClassesThat(describe("format, sort or hold texts", type -> type.isAssignableTo(Format.class)
                    || type.isAssignableTo(Collator.class) || type.isAssignableTo(ResourceBundle.class)));

    @ArchTest
    static final ArchRule only_requests_copies_and_content_files_write_dates_of_their_own = noClasses().that()
            .resideOutsideOfPackage(HOME)
            .and(describe("write no dates for machines",
                    type -> !List.of("CoreState", "DatabaseCopies", "DateCheck", "DemoTable", "TypedDay")
                            .contains(type.getSimpleName())))
            .should()
            .dependOnClassesThat(describe("DateTimeFormatter", type -> type.isAssignableTo(DateTimeFormatter.class)));

    @ArchTest
    static final ArchRule others_name_no_locale_but_that_of_machines = noClasses().that()
            .resideOutsideOfPackage(HOME)
            .should()
            .accessFieldWhere(describe("a locale of people",
                    access -> access.getTargetOwner().isEquivalentTo(Locale.class) && !access.getName().equals("ROOT")))
            .orShould()
            .callMethodWhere(describe("asks for one",
                    call -> call.getTargetOwner().isEquivalentTo(Locale.class)
                            && !List.of("getISOCountries", "getISO3Country", "of").contains(call.getName())))
            .orShould()
            .callMethodWhere(describe("changes letters by the computer's own language",
                    call -> call.getTargetOwner().isEquivalentTo(String.class)
                            && List.of("toLowerCase", "toUpperCase").contains(call.getName())
                            && call.getTarget().getRawParameterTypes().isEmpty()));

    @Test
    void no_class_puts_words_for_people_together() {
        assertThat(Repository.below(CLASSES, ".java")
                .filter(file -> !FOR_MACHINES.contains(file.getFileName().toString().replace(".java", "")))
                .filter(file -> JOINED.matcher(Repository.read(file)).find())).isEmpty();
    }
}
