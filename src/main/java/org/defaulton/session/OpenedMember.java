package org.defaulton.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;

/**
 * A member from a file, as events keep it, so that a session needs the file only once.
 *
 * @param id its id
 * @param name its role
 * @param country country code, ISO 3166-1 alpha-2
 * @param age in whole years
 * @param joined day of joining
 * @param items items by the id of their data
 * @param traits ids of the traits that they have
 */
public record OpenedMember(@JsonProperty("id") String id, @JsonProperty("name") String name,
        @JsonProperty("country") String country, @JsonProperty("age") int age, @JsonProperty("joined") LocalDate joined,
        @JsonProperty("items") Map<String, OpenedItems> items, @JsonProperty("traits") List<String> traits) {
    /**
     * Items of one kind of data; see {@link ItemAmount}.
     *
     * @param atJoin items on the first day
     * @param perMonth items in each month
     * @param from the first day
     * @param counted items in each of the first months
     */
    public record OpenedItems(@JsonProperty("at-join") int atJoin, @JsonProperty("per-month") int perMonth,
            @JsonProperty("from") LocalDate from, @JsonProperty("counted") List<Integer> counted) {
        public OpenedItems {
            counted = List.copyOf(counted);
        }
    }

    public OpenedMember {
        items = Map.copyOf(items);
        traits = List.copyOf(traits);
    }

    /** The member as an event keeps it. */
    public static OpenedMember of(Member member) {
        return new OpenedMember(member.id(), member.name(), member.country(), member.age(), member.joined(),
                member.items()
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> items(entry.getValue(), member))),
                member.traits());
    }

    private static OpenedItems items(ItemAmount amount, Member member) {
        return new OpenedItems(amount.atJoin(), amount.perMonth(), amount.first(member.joined()), amount.counted());
    }

    /** The member. */
    public Member member() {
        return new Member(id, name, country, age, joined,
                items.entrySet()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> amount(entry.getValue()))),
                traits);
    }

    private static ItemAmount amount(OpenedItems items) {
        return new ItemAmount(items.atJoin(), items.perMonth(), items.from(), items.counted());
    }
}
