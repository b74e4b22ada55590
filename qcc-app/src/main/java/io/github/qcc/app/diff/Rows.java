package io.github.qcc.app.diff;

import io.github.qcc.app.diff.ItemChange.ChangeKind;
import io.github.qcc.app.diff.ItemChange.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Compares the rows of two sides. Rows belong together if QCC gives them the same identifier, and those left over if a
 * person would know them by the same name, because an identifier may change while the case stays.
 *
 * @param <R> the row
 */
final class Rows<R> {
    private final Subject subject;
    private final List<Field<R>> fields;
    private final List<Function<R, String>> keys;
    private final Function<R, Effect> whenNew;

    /**
     * A comparison.
     *
     * @param keys by what rows belong together, the most reliable first; a key may be null for a row
     * @param whenNew what a row means that was not there before
     */
    Rows(Subject subject, List<Field<R>> fields, List<Function<R, String>> keys, Function<R, Effect> whenNew) {
        this.subject = subject;
        this.fields = fields;
        this.keys = keys;
        this.whenNew = whenNew;
    }

    /**
     * Adds what differs.
     *
     * @param sureNew whether the former side is complete, so that a row that it has not is new
     * @param pair takes each pair of rows that belong together
     */
    void compare(List<R> before, List<R> after, boolean sureNew, List<ItemChange> into, BiConsumer<R, R> pair) {
        List<R> gone = new ArrayList<>(before);
        List<R> added = new ArrayList<>(after);
        for (Function<R, String> key : keys) {
            match(gone, added, key, (left, right) -> {
                changed(left, right, into);
                pair.accept(left, right);
            });
        }
        added.forEach(row -> into.add(item(ChangeKind.NEW, null, row, sureNew ? whenNew.apply(row) : Effect.UNSURE)));
        gone.forEach(row -> into.add(item(ChangeKind.GONE, row, null, Effect.NEUTRAL)));
    }

    /** Takes pairs with the same key out of both lists, in the order of the rows. */
    private void match(List<R> gone, List<R> added, Function<R, String> key, BiConsumer<R, R> pair) {
        Map<String, List<R>> former = new LinkedHashMap<>();
        gone.stream()
                .filter(row -> key.apply(row) != null)
                .forEach(row -> former.computeIfAbsent(key.apply(row), any -> new ArrayList<>())
                        .add(row));
        List<R> left = new ArrayList<>();
        for (R row : added) {
            List<R> same = former.getOrDefault(String.valueOf(key.apply(row)), List.of());
            if (key.apply(row) == null || same.isEmpty()) {
                left.add(row);
            } else {
                pair.accept(same.remove(0), row);
            }
        }
        List<R> unmatched = new ArrayList<>(
                gone.stream().filter(row -> key.apply(row) == null).toList());
        former.values().stream().flatMap(Collection::stream).forEach(unmatched::add);
        replace(gone, unmatched);
        replace(added, left);
    }

    private static <R> void replace(List<R> list, List<R> by) {
        list.clear();
        list.addAll(by);
    }

    private void changed(R before, R after, List<ItemChange> into) {
        List<FieldChange> changes = new ArrayList<>();
        List<Effect> effects = new ArrayList<>();
        for (Field<R> field : fields) {
            if (!field.isSame(before, after)) {
                changes.add(field.change(before, after));
                effects.add(field.effect().apply(before, after));
            }
        }
        if (!changes.isEmpty()) {
            Effect strongest = effects.stream().sorted().findFirst().orElse(Effect.NEUTRAL);
            into.add(new ItemChange(ChangeKind.CHANGED, subject, name(after), strongest, changes));
        }
    }

    private ItemChange item(ChangeKind kind, R before, R after, Effect effect) {
        R row = after == null ? before : after;
        List<FieldChange> stated = fields.stream()
                .filter(field -> field.value().apply(row) != null
                        && !field.value().apply(row).equals(name(row)))
                .map(field -> field.change(before, after))
                .toList();
        return new ItemChange(kind, subject, name(row), effect, stated);
    }

    /** The name by which a person knows the row: the last of its keys that it has. */
    private String name(R row) {
        for (int i = keys.size() - 1; i >= 0; i--) {
            String name = keys.get(i).apply(row);
            if (name != null) {
                return name;
            }
        }
        return fields.stream()
                .map(field -> field.value().apply(row))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("—");
    }
}
