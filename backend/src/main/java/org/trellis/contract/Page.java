package org.trellis.contract;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param items what is on the page, in the list's order
/// @param nextCursor the `cursor` that reads the page after this one; absent on the last page
/// @param total how many there are in all; only when asked for with `include=total`
public record Page<T>(
        List<T> items,
        @Nullable String nextCursor,
        @Nullable Long total) {

    /// The same page of something else.
    public <V> Page<V> map(Function<? super T, ? extends V> view) {
        return new Page<>(items.stream().<V>map(view).toList(), nextCursor, total);
    }
}
