package io.phigrad.compiler.account;

import io.phigrad.compiler.driver.Inspection;
import io.phigrad.compiler.driver.SegmentAccount;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Cuts the source of a method, and of what was inlined into it, out of its files. */
final class Excerpts {
    /** Code of a file that lies no further apart is shown together. */
    private static final int NEAR = 4;

    private final List<SegmentAccount> segments;
    private final Map<String, Lines> files = new TreeMap<>();

    private Excerpts(List<SegmentAccount> segments, List<SourceText> sources) {
        this.segments = segments;
        sources.forEach(source -> files.put(source.file(), new Lines(source.text())));
    }

    private record Range(String file, int first, int last) {
        boolean holds(String other, int line) {
            return file.equals(other) && first <= line && line <= last;
        }
    }

    static List<Excerpt> of(Inspection inspection, List<SegmentAccount> segments, List<SourceText> sources) {
        Excerpts excerpts = new Excerpts(segments, sources);
        List<Range> ranges = new ArrayList<>();
        ranges.add(excerpts.method(inspection.ready().marked()));
        ranges.addAll(excerpts.others(inspection, ranges.get(0)));
        return ranges.stream()
                .filter(range -> excerpts.files.containsKey(range.file()))
                .map(excerpts::excerpt)
                .toList();
    }

    /** From the annotation to the closing brace. */
    private Range method(MarkedMethod marked) {
        Span body = marked.method().body().get().span();
        Lines lines = lines(body.file());
        int last = lines.line(lines.offset(body.line(), body.column()) + body.length() - 1);
        int first = Math.min(marked.annotation().line(), marked.method().span().line());
        return new Range(body.file(), first, last);
    }

    /** Lines outside the method that its code comes from. */
    private List<Range> others(Inspection inspection, Range method) {
        Map<String, List<Integer>> lines = new TreeMap<>();
        Consumer<Node> note = node -> {
            String file = node.origin().file();
            int line = node.origin().line();
            if (line > 0 && !method.holds(file, line)) {
                lines.computeIfAbsent(file, any -> new ArrayList<>()).add(line);
            }
        };
        Nodes.walk(inspection.ready().program().main().body(), note);
        inspection.ready().program().callees().forEach(callee -> Nodes.walk(callee.body(), note));
        List<Range> ranges = new ArrayList<>();
        lines.forEach((file, numbers) -> ranges.addAll(runs(file, numbers)));
        return ranges.stream()
                .map(range -> new Range(range.file(), Math.max(1, range.first() - 1), range.last() + 1))
                .toList(); // with the head of what was inlined, and its closing brace
    }

    private static List<Range> runs(String file, List<Integer> numbers) {
        List<Range> runs = new ArrayList<>();
        for (int line : numbers.stream().sorted().distinct().toList()) {
            Range last = runs.isEmpty() ? new Range(file, line, line) : runs.remove(runs.size() - 1);
            if (line - last.last() <= NEAR) {
                runs.add(new Range(file, last.first(), line));
            } else {
                runs.add(last);
                runs.add(new Range(file, line, line));
            }
        }
        return runs;
    }

    private Lines lines(String file) {
        return files.getOrDefault(file, new Lines(""));
    }

    private Excerpt excerpt(Range range) {
        Lines lines = lines(range.file());
        int start = lines.offset(range.first(), 1);
        int end = lines.offset(range.last() + 1, 1);
        int[] owner = new int[end - start];
        List<SegmentAccount> largestFirst = segments.stream()
                .sorted(Comparator.comparing((SegmentAccount s) -> -s.code().size()))
                .toList();
        for (SegmentAccount segment : largestFirst) {
            for (Span span : segment.code()) {
                int from = lines.offset(span.line(), span.column()) - start;
                boolean here = span.file().equals(range.file()) && from >= 0 && from < owner.length;
                for (int k = from; here && k < Math.min(from + span.length(), owner.length); k++) {
                    owner[k] = segment.number();
                }
            }
        }
        return new Excerpt(range.file(), range.first(), lines.text().substring(start, end), marks(owner));
    }

    private static List<Excerpt.Mark> marks(int[] owner) {
        List<Excerpt.Mark> marks = new ArrayList<>();
        int start = 0;
        for (int k = 1; k <= owner.length; k++) {
            if (k == owner.length || owner[k] != owner[start]) {
                if (owner[start] != 0) {
                    marks.add(new Excerpt.Mark(start, k, owner[start]));
                }
                start = k;
            }
        }
        return marks;
    }
}
