package org.defaulton.archive;

import java.util.Map;
import org.defaulton.scenario.ItemAmount;
import org.defaulton.scenario.Member;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a member as the text of a member file. */
public final class MemberFileText {
    private MemberFileText() {
    }

    /** The text in JSON, which is also valid YAML. */
    public static String of(Member member) {
        ObjectNode file = JsonMapper.shared()
                .createObjectNode()
                .put("kind", "member")
                .put("id", member.id())
                .put("name", member.name())
                .put("country", member.country())
                .put("age", member.age())
                .put("joined", member.joined().toString());
        ObjectNode items = file.putObject("items");
        member.items()
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> put(items.putObject(entry.getKey()), entry.getValue()));
        if (!member.traits().isEmpty()) {
            member.traits().forEach(file.putArray("traits")::add);
        }
        return file.toString();
    }

    private static void put(ObjectNode item, ItemAmount amount) {
        item.put("at-join", amount.atJoin()).put("per-month", amount.perMonth());
        if (amount.from() != null) {
            item.put("from", amount.from().toString());
        }
        if (!amount.counted().isEmpty()) {
            amount.counted().forEach(item.putArray("counted")::add);
        }
    }
}
