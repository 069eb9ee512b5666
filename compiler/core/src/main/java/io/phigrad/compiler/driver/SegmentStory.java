package io.phigrad.compiler.driver;

import io.phigrad.compiler.lower.CostModel;
import io.phigrad.compiler.soi.Refusal;
import io.phigrad.compiler.soi.Trial;
import io.phigrad.compiler.soi.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells in sentences which segments a gradient has, why they end where they end, and what became of other candidates. */
final class SegmentStory {
    private final List<String> sentences = new ArrayList<>();

    private SegmentStory() {}

    static List<String> of(Differentiation.Prepared ready, KernelSearch.Found found) {
        SegmentStory story = new SegmentStory();
        story.say(CostModel.MEANING);
        story.say(String.format(Locale.ROOT, "reverse mode without segments costs %.0f", found.plain()));
        found.choice().trials().forEach(story::trial);
        int others = found.choice().others();
        if (others > 0) {
            story.say("the search for what is cheaper together made " + others + " more of the same candidates, one on"
                    + " top of others; none of them is cheaper");
        }
        story.refusals(found.choice().refusals());
        story.segments(SegmentCode.of(ready, found));
        story.say(String.format(Locale.ROOT, "the kernel costs %.0f:", found.cost()));
        return story.sentences;
    }

    private void say(String sentence) {
        sentences.add(sentence);
    }

    private void trial(Trial trial) {
        say(trial.toString());
        verdicts(trial.verdicts());
    }

    private void verdicts(List<Verdict> verdicts) {
        verdicts.forEach(verdict -> say("  " + verdict));
    }

    private void refusals(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            say("not made:");
        }
        Map<String, List<Refusal>> alike = refusals.stream()
                .collect(Collectors.groupingBy(
                        r -> r.verdicts().isEmpty() ? r.reason() : r.toString(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        alike.values().forEach(each -> {
            Refusal first = each.get(0);
            say("  " + each.stream().map(Refusal::what).distinct().collect(Collectors.joining(", ")) + ": "
                    + first.reason());
            first.verdicts().forEach(verdict -> say("    " + verdict));
        });
    }

    private void segments(List<SegmentAccount> segments) {
        say(segments.isEmpty() ? "no segments" : segments.size() + (segments.size() == 1 ? " segment:" : " segments:"));
        for (SegmentAccount segment : segments) {
            say("  " + segment.label() + " " + segment.what() + ", by " + segment.by());
            segment.reasons().forEach(reason -> say("    " + reason));
        }
    }
}
