package org.defaulton.archive;

import java.util.regex.Pattern;

/** Compares names loosely, because platforms, browsers and people change case, spaces, punctuation and endings. */
final class LooseName {
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern NUMBER = Pattern.compile("([ _-]+\\d+|\\s*\\(\\d+\\))$");
    /** A member number, which has more digits than the number of a part. */
    private static final Pattern MEMBER = Pattern.compile("[ _-]+\\d{5,}$");

    private LooseName() {
    }

    /** The letters and digits only, in lower case. */
    static String of(CharSequence name) {
        StringBuilder loose = new StringBuilder(name.length());
        name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(loose::appendCodePoint);
        return loose.toString();
    }

    /** The name of a kind of file, without the number of a part, a copy or a member. */
    static String ofKind(String fileName) {
        return of(NUMBER.matcher(ofFile(fileName)).replaceFirst(""));
    }

    /** The name of one file of a kind, the same for a copy of it in another part of the archive. */
    static String ofFile(String fileName) {
        return MEMBER.matcher(ENDING.matcher(fileName).replaceFirst("")).replaceFirst("");
    }
}
