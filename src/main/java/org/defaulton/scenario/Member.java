package org.defaulton.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The simulated person.
 *
 * @param id stable id, such as "job-seeker"
 * @param name a role, never a person's name, such as "Job seeker"
 * @param country country code, ISO 3166-1 alpha-2
 * @param age in whole years; it does not change as simulated time passes
 * @param joined day of joining the platform
 * @param items items of each data category, by its id; a category that is missing has none
 * @param traits ids of the member's {@link Trait traits}; empty for none
 */
public record Member(String id, String name, String country, int age, LocalDate joined, Map<String, ItemAmount> items,
        List<String> traits) {
    /** The highest age allowed, in years. */
    public static final int OLDEST = 120;

    public Member {
        items = OmittedKeys.copyOrEmpty(items);
        traits = OmittedKeys.copyOrEmpty(traits);
    }

    /** A member without traits. */
    public Member(String id, String name, String country, int age, LocalDate joined, Map<String, ItemAmount> items) {
        this(id, name, country, age, joined, items, List.of());
    }

    /** All that decides in which places of a scenario the member is. */
    public MemberPlace place() {
        return new MemberPlace(country, traits);
    }

    /** How many items of the category this member makes. */
    public ItemAmount amount(String data) {
        return items.getOrDefault(data, ItemAmount.NONE);
    }

    /** Whether the member has items of the category by a day, or makes some from then on. */
    public boolean has(String data, LocalDate day) {
        return amount(data).isAny() && !day.isBefore(amount(data).first(joined));
    }

    /** How many items of the category this member makes per month, as of a day; 0 before the first one. */
    public int perMonth(String data, LocalDate day) {
        return amount(data).perMonth(day, joined);
    }

    /** Whether items were counted in somebody's own data, at least for some months. */
    public boolean isCounted() {
        return items.values().stream().anyMatch(amount -> !amount.counted().isEmpty());
    }

    /** The same member in another country or of another age. */
    public Member with(String newCountry, int newAge) {
        return with(newCountry, newAge, traits);
    }

    /** The same member in another country, of another age, or with other traits. */
    public Member with(String newCountry, int newAge, List<String> newTraits) {
        return new Member(id, name, newCountry, newAge, joined, items, newTraits);
    }
}
