package org.defaulton.scenario.file;

import java.util.Optional;

/** Which characters a text may contain: those that screens, terminals and XML files all show as intended. */
final class AllowedCharacters {
    private static final int LAST_OF_C1 = 0x9F;
    private static final int DELETE = 0x7F;

    private AllowedCharacters() {
    }

    /**
     * The key of the message that refuses a character; empty if the character is allowed. Line feeds and tabs are
     * allowed. The caller decides about carriage returns, which may end a line of a file but have no place in a value.
     */
    static Optional<String> fault(int code) {
        if (code == 0) {
            return Optional.of("nul-character");
        }
        if ((code < ' ' && code != '\n' && code != '\t') || (code >= DELETE && code <= LAST_OF_C1)) {
            return Optional.of("control-character");
        }
        return switch (Character.getType(code)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> Optional.of("line-separator");
            case Character.SURROGATE -> Optional.of("half-character");
            default -> turns(code) ? Optional.of("turning-character") : noCharacter(code);
        };
    }

    /** Text of a file as a message quotes it, without characters that would break the line or reverse its order. */
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(code -> {
            boolean shown = code != '\n' && code != '\t' && fault(code).isEmpty();
            if (shown) {
                line.appendCodePoint(code);
            } else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString();
    }

    /** Whether a text has at least one visible character. */
    static boolean visible(String text) {
        return text.codePoints().anyMatch(AllowedCharacters::visible);
    }

    private static boolean visible(int code) {
        return switch (Character.getType(code)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL,
                    Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                false;
            // Hangul fillers and the braille blank: by type letters and a symbol, but invisible.
            default -> switch (code) {
                case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800 -> false;
                default -> true;
            };
        };
    }

    /** Embeddings, overrides and isolates of the Unicode bidirectional algorithm: they reorder the text around them. */
    private static boolean turns(int code) {
        return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    }

    /** The 66 code points that Unicode reserves as noncharacters; not every XML parser accepts them. */
    private static Optional<String> noCharacter(int code) {
        boolean free = (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
        return free ? Optional.of("no-character") : Optional.empty();
    }
}
