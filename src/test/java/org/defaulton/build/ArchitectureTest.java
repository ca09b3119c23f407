package org.defaulton.build;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Which packages may use which, and what no class may do. */
@AnalyzeClasses(packages = "org.defaulton", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<Class<?>> CHANGEABLE = List.of(ArrayList.class, HashMap.class, TreeMap.class,
            HashSet.class, TreeSet.class, ArrayDeque.class, ConcurrentMap.class, AtomicReference.class,
            AtomicInteger.class, AtomicLong.class, AtomicBoolean.class, ThreadLocal.class, StringBuilder.class);
    private static final List<Class<?>> NETWORK = List.of(Socket.class, ServerSocket.class, DatagramSocket.class,
            URLConnection.class, SocketAddress.class, InetAddress.class, NetworkChannel.class);

    @ArchTest
    static final ArchRule text_uses_no_other_package = uses("text");
    @ArchTest
    static final ArchRule scenario_uses_texts = uses("scenario", "text");
    @ArchTest
    static final ArchRule files_are_read_into_scenarios = uses("scenario.file", "scenario", "text");
    @ArchTest
    static final ArchRule checks_read_files = uses("scenario.check", "scenario.file", "scenario", "text");
    @ArchTest
    static final ArchRule usage_uses_scenarios = uses("usage", "scenario", "text");
    @ArchTest
    static final ArchRule comparison_uses_usages = uses("comparison", "usage", "scenario", "text");
    @ArchTest
    static final ArchRule population_uses_comparisons = uses("population", "comparison", "usage", "scenario", "text");
    @ArchTest
    static final ArchRule story_uses_usages_and_other_histories = uses("story", "population", "comparison", "usage",
            "scenario", "text");
    @ArchTest
    static final ArchRule session_uses_usages = uses("session", "usage", "scenario", "text");
    @ArchTest
    static final ArchRule archives_are_read_into_counts_and_members = uses("archive", "scenario", "text");
    @ArchTest
    static final ArchRule store_uses_sessions = uses("store", "session", "usage", "scenario", "text");
    @ArchTest
    static final ArchRule drawings_use_what_they_draw = uses("drawing", "population", "comparison", "usage", "scenario",
            "text");
    @ArchTest
    static final ArchRule exports_use_what_they_tell = uses("export", "drawing", "story", "population", "comparison",
            "usage", "scenario", "text");
    @ArchTest
    static final ArchRule commands_use_all_but_screens = uses("command", "export", "drawing", "story", "population",
            "comparison", "archive", "store", "session", "usage", "scenario.check", "scenario.file", "scenario",
            "text");
    @ArchTest
    static final ArchRule the_toolkit_knows_no_screen = uses("ui.toolkit", "text");
    @ArchTest
    static final ArchRule the_theme_knows_no_screen = uses("ui.theme", "ui.toolkit", "text");
    @ArchTest
    static final ArchRule the_model_knows_no_screen = uses("ui.model", "session", "story", "population", "comparison",
            "usage", "scenario", "text");
    @ArchTest
    static final ArchRule controls_know_no_screen = uses("ui.controls", "ui.model", "ui.theme", "ui.toolkit", "drawing",
            "story", "usage", "scenario", "text");

    @ArchTest
    static final ArchRule screens_read_no_file = noClasses().that()
            .resideInAPackage("org.defaulton.ui.*")
            .and()
            .resideOutsideOfPackages("org.defaulton.ui.shell", "org.defaulton.ui.pictures")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.defaulton.scenario.file", "org.defaulton.scenario.check", "org.defaulton.archive",
                    "org.defaulton.store");

    @ArchTest
    static final ArchRule every_package_has_its_place = classes().should()
            .resideInAnyPackage("org.defaulton", "org.defaulton.text", "org.defaulton.scenario",
                    "org.defaulton.scenario.file", "org.defaulton.scenario.check", "org.defaulton.usage",
                    "org.defaulton.comparison", "org.defaulton.population", "org.defaulton.story",
                    "org.defaulton.session", "org.defaulton.archive", "org.defaulton.drawing", "org.defaulton.export",
                    "org.defaulton.store", "org.defaulton.command", "org.defaulton.ui.*");

    @ArchTest
    static final ArchRule only_screens_know_javafx = noClasses().that()
            .resideOutsideOfPackage("org.defaulton.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule nobody_knows_the_composition_root = noClasses().that()
            .resideInAnyPackage("org.defaulton.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.defaulton");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("org.defaulton.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule what_is_static_never_changes = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule no_static_field_holds_what_can_change = noFields().that()
            .areStatic()
            .and(notMadeByTheCompiler())
            .should()
            .haveRawType(describe("an array, an atomic or a collection that can change",
                    type -> type.isArray() || isOneOf(type, CHANGEABLE)));

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields().should()
            .beAnnotatedWith(describe("an annotation named Inject or Autowired",
                    one -> List.of("Inject", "Autowired").contains(one.getRawType().getSimpleName())));

    @ArchTest
    static final ArchRule only_the_ends_of_the_program_write_to_the_terminal_or_end_it = noClasses()
            // The start of the toolkit does not write there, but keeps JavaFX from doing so.
            .that(areNot("org.defaulton.Main", "org.defaulton.Start", "org.defaulton.ui.shell.DesktopApp",
                    "org.defaulton.ui.toolkit.ToolkitStarter"))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(calls(System.class, "exit"))
            .orShould()
            .callMethodWhere(calls(Runtime.class, "halt"));

    @ArchTest
    static final ArchRule only_the_command_line_prints_a_stack_trace = noClasses()
            .that(areNot("org.defaulton.command.ErrorHandler"))
            .should()
            .callMethodWhere(calls(Throwable.class, "printStackTrace"));

    @ArchTest
    static final ArchRule nobody_sleeps = noClasses().should().callMethodWhere(calls(Thread.class, "sleep"));

    @ArchTest
    static final ArchRule only_the_writer_background_jobs_and_the_window_that_closes_make_a_thread = noClasses()
            .that(areNot("org.defaulton.store.DatabaseThread", "org.defaulton.ui.toolkit.BackgroundTasks",
                    "org.defaulton.ui.shell.DesktopApp"))
            .should()
            .callConstructorWhere(
                    describe("a thread is made", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
            .orShould()
            .callMethodWhere(calls(Thread.class, "ofVirtual", "ofPlatform", "startVirtualThread"));

    @ArchTest
    static final ArchRule only_the_root_knows_the_logging_backend = noClasses().that()
            .resideInAPackage("org.defaulton.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..");

    @ArchTest
    static final ArchRule styles_stand_in_style_sheets_but_for_the_colors_of_a_platform = noClasses().that()
            .doNotHaveFullyQualifiedName("org.defaulton.ui.mirror.PlatformColors")
            .should()
            .callMethodWhere(describe("setStyle is called", call -> call.getName().equals("setStyle")));

    @ArchTest
    static final ArchRule nothing_leaves_this_computer = noClasses().should()
            .dependOnClassesThat(describe("speak with other computers",
                    type -> isOneOf(type, NETWORK)
                            || Stream.of("java.net.http", "javax.net", "java.rmi", "javafx.scene.web")
                                    .anyMatch(name -> type.getPackageName().startsWith(name))));

    /**
     * A package may use the Java runtime, libraries, itself and the named packages, but not the packages below them.
     */
    private static ArchRule uses(String name, String... others) {
        String[] allowed = Stream.concat(Stream.of(name), Stream.of(others))
                .map("org.defaulton."::concat)
                .toArray(String[]::new);
        return classes().that()
                .resideInAPackage("org.defaulton." + name)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("org.defaulton..").or(resideInAnyPackage(allowed)));
    }

    private static DescribedPredicate<JavaMethodCall> calls(Class<?> owner, String... names) {
        return describe(owner.getSimpleName() + " is asked for " + List.of(names),
                call -> call.getTargetOwner().isAssignableTo(owner) && List.of(names).contains(call.getName()));
    }

    /** Excludes the classes and those nested in them. */
    private static DescribedPredicate<JavaClass> areNot(String... names) {
        return describe("are not " + List.of(names),
                type -> Stream.of(names).noneMatch(name -> (type.getName() + "$").startsWith(name + "$")));
    }

    /** The compiler keeps the values of enums and the tables of switches in arrays. */
    private static DescribedPredicate<JavaField> notMadeByTheCompiler() {
        return describe("are written down", field -> !field.getName().startsWith("$"));
    }

    private static boolean isOneOf(JavaClass type, List<Class<?>> classes) {
        return classes.stream().anyMatch(type::isAssignableTo);
    }
}
