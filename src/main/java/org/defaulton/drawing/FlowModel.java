package org.defaulton.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.DataCategory;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.usage.Status;
import org.defaulton.usage.Usage;
import org.defaulton.usage.UseTotal;

/**
 * The content of the flow, before the layout.
 *
 * @param focus the use with the ribbons
 * @param used the data that goes into it, most items per month first
 * @param unused the other data, with small kinds grouped
 * @param others the other uses that reach the member, in the scenario's order
 * @param beyond ids of the uses that do not reach the member on the day
 * @param links into the focused use and the other uses, row by row
 * @param ribbons the links drawn as ribbons
 * @param threads the links drawn as threads
 */
public record FlowModel(UseTotal focus, List<DataRow> used, List<DataRow> unused, List<UseTotal> others,
        List<String> beyond, List<FlowLink> links, List<FlowLink> ribbons, List<FlowLink> threads) {
    public FlowModel {
        used = List.copyOf(used);
        unused = List.copyOf(unused);
        others = List.copyOf(others);
        beyond = List.copyOf(beyond);
        links = List.copyOf(links);
        ribbons = List.copyOf(ribbons);
        threads = List.copyOf(threads);
    }

    /** The flow of a usage, with ribbons into the use. */
    public static FlowModel of(Scenario scenario, Member member, Usage usage, String focus) {
        List<DataRow> used = new ArrayList<>();
        List<DataRow> unused = new ArrayList<>();
        for (DataCategory data : scenario.data()) {
            (goesInto(usage, data.id(), focus) ? used : unused).add(
                    new DataRow(data.id(), data.name(), List.of(data.id()), member.perMonth(data.id(), usage.at())));
        }
        used.sort(Comparator.comparingInt(DataRow::rate).reversed());
        List<UseTotal> totals = scenario.uses()
                .stream()
                .map(Use::id)
                .filter(use -> !use.equals(focus))
                .map(usage::total)
                .toList();
        List<UseTotal> others = totals.stream().filter(total -> total.status() != Status.NOT_APPLICABLE).toList();
        List<String> beyond = totals.stream().filter(total -> !others.contains(total)).map(UseTotal::use).toList();
        List<DataRow> grouped = DataGrouping.of(scenario.groups(), unused);
        List<FlowLink> links = new ArrayList<>();
        List.of(used, grouped).forEach(rows -> rows.forEach(row -> {
            links.add(link(usage, row, focus));
            others.forEach(total -> links.add(link(usage, row, total.use())));
        }));
        List<FlowLink> drawn = links.stream().filter(link -> link.look() != FlowLink.FlowLinkStyle.NONE).toList();
        return new FlowModel(usage.total(focus), used, grouped, others, beyond, links,
                drawn.stream().filter(link -> link.use().equals(focus)).toList(),
                drawn.stream().filter(link -> !link.use().equals(focus)).toList());
    }

    /** The link between the row and the use. */
    public FlowLink link(DataRow row, String use) {
        for (FlowLink link : links) {
            if (link.use().equals(use) && link.row().equals(row)) {
                return link;
            }
        }
        throw new IllegalArgumentException("The flow has no link from " + row.id() + " into " + use);
    }

    /** Whether the control governs the use in focus and none of the other uses. */
    public boolean isSetApart(Control control) {
        List<String> governed = control.effects().stream().flatMap(effect -> effect.uses().stream()).toList();
        return governed.contains(focus.use()) && others.stream().noneMatch(total -> governed.contains(total.use()));
    }

    /** Ids of the claims that support everything that goes into the use. */
    List<String> claimsInto(String use) {
        return links.stream()
                .filter(link -> link.use().equals(use))
                .flatMap(link -> link.claims().stream())
                .distinct()
                .toList();
    }

    private static boolean goesInto(Usage usage, String data, String use) {
        return usage.into(use).stream().anyMatch(flow -> flow.data().equals(data) && flow.status() != Status.NOT_USED);
    }

    private static FlowLink link(Usage usage, DataRow row, String use) {
        return new FlowLink(row, use,
                usage.into(use).stream().filter(flow -> row.data().contains(flow.data())).toList());
    }
}
