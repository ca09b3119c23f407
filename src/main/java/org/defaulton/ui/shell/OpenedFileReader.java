package org.defaulton.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.defaulton.scenario.DataCategory;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Population;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.FileKind;
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;

/** Reads a file that somebody opened, of any kind. */
final class OpenedFileReader {
    private static final Messages TEXTS = Messages.of(OpenedFileReader.class);
    private static final int MOST_NAMED = 3;
    /** Finds the kind in a file whose syntax is broken, so that its author gets to see the faults. */
    private static final Pattern OURS = Pattern.compile("^\\W*kind\\W+(scenario|member|population)\\b",
            Pattern.MULTILINE);
    private static final Pattern KIND = Pattern.compile("^kind: *['\"]?([a-z-]{1,40})\\b", Pattern.MULTILINE);

    private final String name;
    private final byte[] content;
    private final FileSnapshot.SnapshotReader files;
    private final PlatformFile inView;

    private OpenedFileReader(String name, byte[] content, FileSnapshot.SnapshotReader files, PlatformFile inView) {
        this.name = name;
        this.content = content;
        this.files = files;
        this.inView = inView;
    }

    /**
     * Reads a file of any kind. Waits for the disk.
     *
     * @param inView the platform in view
     * @throws IOException if it cannot be read
     */
    static OpenedFile read(Path file, PlatformFile inView) throws IOException {
        FileSnapshot.SnapshotReader reader = new FileSnapshot.SnapshotReader(file);
        byte[] content = reader.content();
        String name = String.valueOf(file.getFileName());
        Optional<FileKind> kind = ScenarioFiles.kindOf(content);
        if (kind.isEmpty() && !isNamedOurs(content)) {
            return foreign(name, content);
        }
        return new OpenedFileReader(name, content, reader, inView).read(kind.orElse(FileKind.SCENARIO));
    }

    private static boolean isNamedOurs(byte[] content) {
        return OURS.matcher(new String(content, StandardCharsets.UTF_8)).find();
    }

    private static OpenedFile foreign(String name, byte[] content) {
        return KIND.matcher(new String(content, StandardCharsets.UTF_8))
                .results()
                .findFirst()
                .map(kind -> new OpenedFile.UnusableFile(TEXTS.text("open.kind", name, kind.group(1))))
                .orElseGet(() -> new OpenedFile.UnusableFile(TEXTS.text("open.foreign", name)));
    }

    private OpenedFile read(FileKind kind) {
        return switch (kind) {
            case SCENARIO -> platform();
            case MEMBER -> member();
            case POPULATION -> population();
        };
    }

    private OpenedFile platform() {
        return switch (ScenarioFiles.scenario(name, content, files)) {
            case LoadResult.ValidFile<Scenario>(Scenario scenario, String text) ->
                new OpenedFile.OpenedPlatform(new PlatformFile(scenario, text, List.of(files.snapshot())));
            case LoadResult.FaultyFile<Scenario>(var faults) -> new OpenedFile.FaultyContent(faults);
        };
    }

    private OpenedFile member() {
        return switch (ScenarioFiles.member(name, content)) {
            case LoadResult.ValidFile<Member>(Member member, String _) ->
                misfit(member).<OpenedFile>map(OpenedFile.UnusableFile::new)
                        .orElseGet(() -> new OpenedFile.OpenedMemberFile(member, files.snapshot()));
            case LoadResult.FaultyFile<Member>(var faults) -> new OpenedFile.FaultyContent(faults);
        };
    }

    private OpenedFile population() {
        return switch (ScenarioFiles.population(name, content)) {
            case LoadResult.ValidFile<Population> _ when !isForMembers() ->
                new OpenedFile.UnusableFile(TEXTS.text("open.not-members", name, inView.scenario().name()));
            case LoadResult.ValidFile<Population>(Population people, String _) -> populated(people.name());
            case LoadResult.FaultyFile<Population>(var faults) -> new OpenedFile.FaultyContent(faults);
        };
    }

    /** A population says what members do, which is nothing where the administrator decides. */
    private boolean isForMembers() {
        Scenario scenario = inView.scenario();
        return scenario.control(scenario.mainControl()).isSetByMember();
    }

    /** The platform in view with the population in place of one that may have been opened before. */
    private OpenedFile populated(String population) {
        return switch (ScenarioFiles.withPopulation(inView.text(), TEXTS.text("with", base(), population), name,
                content)) {
            case LoadResult.ValidFile<Scenario>(Scenario scenario, String text) ->
                new OpenedFile.OpenedPopulation(new PlatformFile(scenario, text, filesWithPopulation()),
                        TEXTS.text("recent.population", population));
            case LoadResult.FaultyFile<Scenario>(var faults) -> new OpenedFile.FaultyContent(faults);
        };
    }

    /** The name of the platform in lists, without that of a population that was opened before. */
    private String base() {
        Population people = inView.scenario().everyone();
        String named = inView.scenario().listName();
        String end = people == null ? "" : TEXTS.text("with", "", people.name());
        return named.endsWith(end) ? named.substring(0, named.length() - end.length()) : named;
    }

    /** The files of the platform in view, and that of the population, which is the last. */
    private List<FileSnapshot> filesWithPopulation() {
        List<FileSnapshot> before = inView.files();
        boolean replaces = !before.isEmpty() && !base().equals(inView.scenario().listName());
        return Stream
                .concat(before.stream().limit(replaces ? before.size() - 1L : before.size()),
                        Stream.of(files.snapshot()))
                .toList();
    }

    /** Why the member cannot be one of the platform in view. */
    private Optional<String> misfit(Member member) {
        List<String> known = inView.scenario().data().stream().map(DataCategory::id).toList();
        List<String> strange = member.items().keySet().stream().filter(id -> !known.contains(id)).sorted().toList();
        return strange.isEmpty()
                ? inView.scenario().refusal(member.age()).map(refusal -> TEXTS.text("open.too-young", name, refusal))
                : Optional.of(TEXTS.text("open.stranger", name, inView.scenario().name(), some(strange)));
    }

    /** The first few are enough to see which platform the member belongs to. */
    private static String some(List<String> strange) {
        int more = strange.size() - MOST_NAMED;
        return more <= 0
                ? Language.current().list(strange)
                : Language.current()
                        .list(Stream
                                .concat(strange.stream().limit(MOST_NAMED), Stream.of(TEXTS.text("open.more", more)))
                                .toList());
    }
}
