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
public final class PersistentList<T> {
    private final @Nullable ListLink<T> end;

    /** CompareState by what it is, not by what is in it: that would follow the whole chain, one call within the other. */
    private static final class ListLink<T> {
        private final @Nullable ListLink<T> before;
        private final T thing;
        private final int number;

        ListLink(@Nullable ListLink<T> before, T thing) {
            this.before = before;
            this.thing = thing;
            number = before == null ? 1 : before.number + 1;
        }
    }

    /** Nothing yet. */
    public PersistentList() {
        this(null);
    }

    private PersistentList(@Nullable ListLink<T> end) {
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
    public PersistentList<T> plus(T thing) {
        return new PersistentList<>(new ListLink<>(end, thing));
    }

    /** All but the last. */
    PersistentList<T> withoutLast() {
        return new PersistentList<>(end().before);
    }

    /** All, oldest first. Takes a moment for every one. */
    public List<T> toList() {
        List<T> all = new ArrayList<>(size());
        for (ListLink<T> link = end; link != null; link = link.before) {
            all.add(link.thing);
        }
        Collections.reverse(all);
        return Collections.unmodifiableList(all);
    }

    private ListLink<T> end() {
        if (end == null) {
            throw new NoSuchElementException("The chain is empty.");
        }
        return end;
    }

    /** Whether the same things are in it; what two chains share is not looked at. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PersistentList<?> chain && size() == chain.size() && isSame(end, chain.end);
    }

    private static boolean isSame(@Nullable ListLink<?> left, @Nullable ListLink<?> right) {
        ListLink<?> mine = left;
        ListLink<?> theirs = right;
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
