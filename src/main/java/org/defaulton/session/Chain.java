package org.defaulton.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Things in order, which never change. A chain with one more shares all the others with the chain that it grew from, so
 * that all the chains of a long session together take little more room than the last one.
 */
public final class Chain<T> {
    private final @Nullable Link<T> end;

    /** CompareState by what it is, not by what is in it: that would follow the whole chain, one call within the other. */
    private static final class Link<T> {
        private final @Nullable Link<T> before;
        private final T thing;
        private final int number;

        Link(@Nullable Link<T> before, T thing) {
            this.before = before;
            this.thing = thing;
            number = before == null ? 1 : before.number + 1;
        }
    }

    /** Nothing yet. */
    public Chain() {
        this(null);
    }

    private Chain(@Nullable Link<T> end) {
        this.end = end;
    }

    /** How many there are. */
    public int size() {
        return end == null ? 0 : end.number;
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return end == null;
    }

    /**
     * The last one.
     *
     * @throws NoSuchElementException if there is none
     */
    public T last() {
        return end().thing;
    }

    /** The same and one more. */
    public Chain<T> plus(T thing) {
        return new Chain<>(new Link<>(end, thing));
    }

    /** All but the last. */
    Chain<T> withoutLast() {
        return new Chain<>(end().before);
    }

    /** All, oldest first. Takes a moment for every one. */
    public List<T> toList() {
        List<T> all = new ArrayList<>(size());
        for (Link<T> link = end; link != null; link = link.before) {
            all.add(link.thing);
        }
        Collections.reverse(all);
        return Collections.unmodifiableList(all);
    }

    private Link<T> end() {
        if (end == null) {
            throw new NoSuchElementException("The chain is empty.");
        }
        return end;
    }

    /** Whether the same things are in it; what two chains share is not looked at. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Chain<?> chain && size() == chain.size() && isSame(end, chain.end);
    }

    private static boolean isSame(@Nullable Link<?> one, @Nullable Link<?> other) {
        Link<?> mine = one;
        Link<?> theirs = other;
        while (mine != null && theirs != null && mine != theirs) {
            if (!Objects.equals(mine.thing, theirs.thing)) {
                return false;
            }
            mine = mine.before;
            theirs = theirs.before;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return toList().hashCode();
    }

    @Override
    public String toString() {
        return toList().toString();
    }
}
