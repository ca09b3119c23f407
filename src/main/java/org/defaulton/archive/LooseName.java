package org.defaulton.archive;

import java.util.regex.Pattern;

/** A name as far as it matters: platforms, browsers and people change case, spaces, punctuation and what is behind it. */
final class LooseName {
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern NUMBER = Pattern.compile("([ _-]+\\d+|\\s*\\(\\d+\\))$");
    /** As long as the number of a member, which is longer than that of any part. */
    private static final Pattern MEMBER = Pattern.compile("[ _-]+\\d{5,}$");

    private LooseName() {
    }

    /** Letters and digits alone, in small letters. */
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

    /** The name of one file of a kind: the same file in another part of the archive has the same. */
    static String ofFile(String fileName) {
        return MEMBER.matcher(ENDING.matcher(fileName).replaceFirst("")).replaceFirst("");
    }
}
