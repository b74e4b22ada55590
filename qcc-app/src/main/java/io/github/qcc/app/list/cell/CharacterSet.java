package io.github.qcc.app.list.cell;

import java.util.BitSet;

/** A set of characters. A character class of a regular expression compares with each of its characters in turn. */
final class CharacterSet {
    private final BitSet characters = new BitSet();

    private CharacterSet() {}

    static CharacterSet of(String characters) {
        CharacterSet set = new CharacterSet();
        characters.chars().forEach(set.characters::set);
        return set;
    }

    boolean contains(char character) {
        return characters.get(character);
    }

    /** Whether a text has a character of the set. */
    boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.get(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
