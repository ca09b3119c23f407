package org.defaulton.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.defaulton.scenario.DataCategory;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.check.ScenarioFiles;
import org.defaulton.scenario.file.BaseFiles;
import org.defaulton.scenario.file.Fault;
import org.defaulton.scenario.file.FileOnDisk;
import org.defaulton.scenario.file.LoadResult;
import org.defaulton.scenario.file.WordSuggestion;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;

/**
 * Finds the scenario and the member in the options: by id among those that ship, or in a file.
 *
 * @param catalog the content that ships
 */
record ScenarioAndMemberLookup(ContentCatalog catalog) {
    private static final Messages MESSAGES = Messages.of(ScenarioAndMemberLookup.class);

    /** @throws UserException if there is none, or if its file has faults */
    Scenario scenario(String idOrFile) throws UserException {
        return scenario(idOrFile, ScenarioFiles::scenarioWithoutScreens);
    }

    /**
     * The same, with its pages checked, too: for output that shows them or counts the steps on them.
     *
     * @throws UserException if there is none, or if its file has faults
     */
    Scenario scenarioWithScreens(String idOrFile) throws UserException {
        return scenario(idOrFile, ScenarioFiles::scenario);
    }

    /** Reads and checks the content of a file. */
    private interface ScenarioFileReader {
        LoadResult<Scenario> read(String name, byte[] content, BaseFiles beside);
    }

    private Scenario scenario(String idOrFile, ScenarioFileReader reader) throws UserException {
        List<String> ids = catalog.scenarioIds();
        if (ids.contains(idOrFile)) {
            return catalog.scenario(idOrFile);
        }
        if (!InputFile.isNamedBy(idOrFile)) {
            throw unknown("scenario", idOrFile, ids);
        }
        return good("scenario", idOrFile,
                reader.read(idOrFile, content("scenario", idOrFile), new FileOnDisk(Path.of(idOrFile))));
    }

    /** @throws UserException if there is none, or if its file has faults, such as items of unknown data */
    Member member(String idOrFile, Scenario scenario) throws UserException {
        List<Member> members = scenario.members();
        for (Member member : members) {
            if (member.id().equals(idOrFile)) {
                return fitting(member, scenario);
            }
        }
        if (!InputFile.isNamedBy(idOrFile)) {
            throw unknown("member", idOrFile, members.stream().map(Member::id).toList());
        }
        byte[] content = content("member", idOrFile);
        // The file's own faults come first: “check” reports only those.
        good("member", idOrFile, ScenarioFiles.member(idOrFile, content));
        return switch (ScenarioFiles.member(idOrFile, content, scenario)) {
            case LoadResult.ValidFile<Member> good -> good.value();
            case LoadResult.FaultyFile<Member> misfit ->
                throw of("member", first("wrong.misfit", idOrFile, misfit.faults()));
        };
    }

    /**
     * @throws UserException if the member makes data or has a trait that the scenario does not have: the data would
     * count as zero, and the trait for nothing, without a reason
     */
    static Member fitting(Member member, Scenario scenario) throws UserException {
        List<String> known = scenario.data().stream().map(DataCategory::id).toList();
        List<String> strange = member.items().keySet().stream().filter(id -> !known.contains(id)).sorted().toList();
        if (!strange.isEmpty()) {
            throw of("member", MESSAGES.text("wrong.stranger", member.id(), scenario.name(),
                    Language.current().list(strange), Language.current().list(known)));
        }
        Optional<String> trait = member.traits().stream().filter(id -> !scenario.isTrait(id)).findFirst();
        if (trait.isPresent()) {
            throw of("member", MESSAGES.text("wrong.strange-trait", member.id(), trait.get(), scenario.name()));
        }
        return member;
    }

    private static byte[] content(String option, String file) throws UserException {
        try {
            return InputFile.content(Path.of(file));
        } catch (InvalidPathException e) {
            throw of(option, MESSAGES.text("check.missing", file));
        } catch (UserException e) {
            throw of(option, e.sentence());
        }
    }

    private static <T> T good(String option, String file, LoadResult<T> loaded) throws UserException {
        return switch (loaded) {
            case LoadResult.ValidFile<T> good -> good.value();
            case LoadResult.FaultyFile<T> faulty -> throw of(option, first("wrong.file", file, faulty.faults()));
        };
    }

    /** One line: the first fault, and how to see the others. */
    private static String first(String key, String file, List<Fault> faults) {
        int more = faults.size() - 1;
        return more == 0 ? faults.getFirst().toString() : MESSAGES.text(key, faults.getFirst(), more, file);
    }

    private static UserException unknown(String option, String word, Collection<String> ids) {
        return of(option, MESSAGES.text("wrong." + option, word) + WordSuggestion.instead(MESSAGES, word, ids));
    }

    private static UserException of(String option, String sentence) {
        return new UserException("--" + option + ": " + sentence);
    }
}
