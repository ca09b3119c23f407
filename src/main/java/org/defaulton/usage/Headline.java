package org.defaulton.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.defaulton.scenario.EffectKind;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Use;
import org.defaulton.text.Messages;

/** Says in a sentence or two what becomes of a member's data in the use that the scenario's main control stops. */
public final class Headline {
    private static final int NAMED = 2;

    private final Scenario scenario;
    private final Messages messages = Messages.of(Headline.class);

    public Headline(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The use that the headline speaks of: the first that the main control stops. */
    public Use use() {
        return scenario.control(scenario.mainControl()).effects().stream()
                .filter(effect -> effect.kind() == EffectKind.STOP).flatMap(effect -> effect.uses().stream())
                .findFirst().map(scenario::use).orElseGet(() -> scenario.uses().getFirst());
    }

    /** The sentences. */
    public String text(Usage usage) {
        Use use = use();
        UseTotal total = usage.total(use.id());
        List<String> sentences = new ArrayList<>();
        sentences.add(switch (total.status()) {
            case IN_USE -> messages.text("headline.in-use", use.phrase(), data(usage, use));
            case STOPPED -> messages.text("headline.stopped", use.phrase());
            case NOT_APPLICABLE -> messages.text("headline.not-applicable", use.phrase());
            case NOT_USED -> messages.text("headline.not-used", use.phrase());
        });
        sentences.addAll(more(usage, total));
        return String.join(" ", sentences);
    }

    private List<String> more(Usage usage, UseTotal total) {
        List<String> more = new ArrayList<>();
        if (total.status() == Status.IN_USE) {
            if (byDefault(usage, total)) {
                more.add(messages.text("headline.by-default"));
            }
            if (total.underReview()) {
                more.add(messages.text("headline.under-review"));
            }
        } else {
            reason(usage, total).ifPresent(more::add);
            more.add(messages.text("headline.kept", total.itemsKept()));
        }
        return more;
    }

    private Optional<String> reason(Usage usage, UseTotal total) {
        return usage.into(total.use()).stream().filter(flow -> flow.status() == Status.NOT_APPLICABLE)
                .filter(_ -> total.status() == Status.NOT_APPLICABLE).findFirst()
                .map(flow -> new ReasonTexts(scenario).text(flow.because().getFirst()));
    }

    private boolean byDefault(Usage usage, UseTotal total) {
        return usage.into(total.use()).stream().flatMap(flow -> flow.because().stream())
                .anyMatch(reason -> reason.key().equals(ReasonKind.ON_BY_DEFAULT.key())
                        && reason.args().getFirst().equals(scenario.mainControl()));
    }

    private String data(Usage usage, Use use) {
        List<String> names = usage.into(use.id()).stream().filter(flow -> flow.status() == Status.IN_USE)
                .map(flow -> inSentence(scenario.data(flow.data()).name())).toList();
        return switch (names.size()) {
            case 1 -> names.getFirst();
            case 2 -> messages.text("list.two", names.toArray());
            case 3 -> messages.text("list.three", names.toArray());
            default -> messages.text("list.more", names.getFirst(), names.get(1), names.size() - NAMED);
        };
    }

    /** "Posts and comments" becomes "posts and comments", "AI prompts" stays. */
    private static String inSentence(String name) {
        boolean initials = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return initials ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
