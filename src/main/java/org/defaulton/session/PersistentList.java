package org.defaulton.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list. A longer list shares all earlier items with the list that it extends, so that all the lists of a
 * long session together take little more memory than the last one.
 */
public final class PersistentList<T> {
    private final @Nullable ListLink<T> end;

    /** Compares by identity rather than content, which would recurse along the whole chain. */
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

    /** An empty list. */
    public PersistentList() {
        this(null);
    }

    private PersistentList(@Nullable ListLink<T> end) {
        this.end = end;
    }

    /** The number of items. */
    public int size() {
        return end == null ? 0 : end.number;
    }

    /** Whether the list has no items. */
    public boolean isEmpty() {
        return end == null;
    }

    /**
     * The last item.
     *
     * @throws NoSuchElementException if there is none
     */
    public T last() {
        return end().thing;
    }

    /** This list with one more item. */
    public PersistentList<T> plus(T thing) {
        return new PersistentList<>(new ListLink<>(end, thing));
    }

    /** This list without the last item. */
    PersistentList<T> withoutLast() {
        return new PersistentList<>(end().before);
    }

    /** All items, oldest first. Takes linear time. */
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

    /** Whether both have the same items. Skips the part that they share. */
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
