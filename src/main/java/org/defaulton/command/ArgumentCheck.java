package org.defaulton.command;

import java.util.Optional;
import java.util.stream.Stream;
import org.defaulton.text.Messages;
import org.defaulton.text.NameEncoding;

/** What is true for all arguments, before anybody asks what they mean. */
public final class ArgumentCheck {
    /** As long as the longest path on Linux. */
    private static final int LONGEST = 4096;
    private static final int SHOWN = 60;

    private ArgumentCheck() {
    }

    /**
     * What is wrong with the first that is: its letters got lost on the way, or it is longer than any path can be. The
     * folder that paths among them begin at counts as one of them.
     *
     * @return a sentence; empty if all are right
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
