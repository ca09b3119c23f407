package org.defaulton.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.CompletionException;
import org.defaulton.text.Language;
import org.defaulton.text.Messages;
import org.defaulton.text.UserException;

/**
 * A session that the app cannot resume. It stays in the file, marked, and another one begins.
 *
 * @param platform the name of its platform
 * @param began when it began
 * @param why a sentence that says what is wrong with it
 */
record SetAsideSession(String platform, Instant began, String why) {
    private static final Messages TEXTS = Messages.of(SetAsideSession.class);

    static SetAsideSession because(Throwable failure, String platform, Instant began) {
        return new SetAsideSession(platform, began, why(cause(failure)));
    }

    /** Tells people which session it is, why, where it is kept and what to do. */
    String sentence(Path file) {
        LocalDateTime local = LocalDateTime.ofInstant(began, ZoneId.systemDefault());
        return TEXTS.text("aside", platform, local.toLocalDate(), Language.current().time(local.toLocalTime()), why,
                file);
    }

    /** The original failure behind an exception from another thread. */
    static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause(cause) : failure;
    }

    /** Our own exceptions carry sentences; the messages of others are for programmers. */
    private static String why(Throwable failure) {
        return failure instanceof UserException || failure instanceof IllegalArgumentException
                ? String.valueOf(failure.getMessage())
                : TEXTS.text("aside.unknown", failure);
    }
}
