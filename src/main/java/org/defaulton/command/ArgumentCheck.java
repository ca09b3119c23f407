package org.defaulton.command;

import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.text.Messages;
import org.defaulton.text.NameEncoding;

/** Checks all arguments before they are parsed. */
public final class ArgumentCheck {
    /** The longest path on Linux. */
    private static final int LONGEST = 4096;
    private static final int SHOWN = 60;

    private ArgumentCheck() {
    }

    /**
     * What is wrong with the first faulty argument: the system lost characters of it, or it is longer than any path.
     * The folder that relative paths start from counts as an argument, too.
     *
     * @return a sentence; empty if all are valid
     */
    public static Optional<String> wrong(String... args) {
        return Stream.concat(Stream.of(args), Stream.of(System.getProperty("user.dir")))
                .map(ArgumentCheck::wrong)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> wrong(String arg) {
        if (arg.length() > LONGEST) {
            return Optional.of(Messages.of(ArgumentCheck.class)
                    .text("wrong.length", arg.substring(0, SHOWN), arg.length(), LONGEST));
        }
        return NameEncoding.lost(arg);
    }
}
