package org.defaulton.session;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what keeps a text from being an email address. No stricter than email itself: anything that could be an address
 * passes, and each fault says what to type next.
 */
final class EmailCheck {
    private static final Pattern LABEL = Pattern
            .compile("[\\p{L}\\p{M}\\p{N}]([\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?");
    /** A top-level domain has at least two characters and is not a number, which would be part of an IP address. */
    private static final Pattern ENDING = Pattern.compile("(?=.*\\p{L}).{2,}");

    private EmailCheck() {
    }

    /** The key of the fault in a text, which has no surrounding spaces. */
    static Optional<String> fault(String email) {
        int at = email.indexOf('@');
        if (email.isEmpty()) {
            return Optional.of("missing");
        }
        if (email.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of("space");
        }
        if (at < 0) {
            return Optional.of("at");
        }
        return at == email.lastIndexOf('@')
                ? faultAround(email.substring(0, at), email.substring(at + 1))
                : Optional.of("ats");
    }

    private static Optional<String> faultAround(String local, String domain) {
        if (local.isEmpty()) {
            return Optional.of("before");
        }
        if (domain.isEmpty() || domain.startsWith(".")) {
            return Optional.of("after");
        }
        return local.contains("..") || domain.contains("..") ? Optional.of("dots") : faultOfDomain(domain);
    }

    private static Optional<String> faultOfDomain(String domain) {
        String finished = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
        if (!Stream.of(finished.split("\\.", -1)).allMatch(label -> LABEL.matcher(label).matches())) {
            return Optional.of("domain");
        }
        String ending = domain.contains(".") ? domain.substring(domain.lastIndexOf('.') + 1) : "";
        return ENDING.matcher(ending).matches() ? Optional.empty() : Optional.of("ending");
    }
}
