package io.phigrad.compiler.frontend;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.report.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A source file as JavaParser reads it, with the translation between its lines and columns and our offsets. */
final class SourceFile {
    private final int index;
    private final String name;
    private final String text;
    private final int[] lineStarts;
    private final Optional<CompilationUnit> unit;
    private final List<Problem> problems;
    private final Set<Integer> blanked = new HashSet<>();
    private final Map<Integer, Node> declarations = new HashMap<>();

    private SourceFile(int index, SourceText source, ParseResult<CompilationUnit> parsed) {
        this.index = index;
        this.name = source.file();
        this.text = source.text();
        this.lineStarts = lineStarts(source.text());
        this.unit = parsed.getResult();
        this.problems = parsed.getProblems();
    }

    /** Parses; a text nested too deeply for the parser has no unit and no problem. */
    static SourceFile parse(int index, SourceText source) {
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_25)
                .setAttributeComments(false);
        ParseResult<CompilationUnit> parsed;
        try {
            parsed = new JavaParser(configuration).parse(source.text());
        } catch (StackOverflowError tooDeep) {
            parsed = new ParseResult<>(null, List.of(), null);
        }
        return new SourceFile(index, source, parsed);
    }

    int index() {
        return index;
    }

    String name() {
        return name;
    }

    Optional<CompilationUnit> unit() {
        return unit;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Notes that a method's body was not given to the Eclipse compiler. */
    void blank(Node method) {
        blanked.add(offset(method));
    }

    boolean isBlanked(Node method) {
        return blanked.contains(offset(method));
    }

    boolean mentions(String word) {
        return text.contains(word);
    }

    /** Whether the parser gave up because of the depth of the text's nesting. */
    boolean isTooDeep() {
        return unit.isEmpty() && problems.isEmpty();
    }

    /** Line starts as JavaParser counts lines: after LF, CR LF or a lone CR. */
    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean beforeLf = i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !beforeLf) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private int offset(Position position) {
        return lineStarts[position.line - 1] + position.column - 1;
    }

    int offset(Node node) {
        return offset(rangeOf(node).begin);
    }

    int end(Node node) {
        return offset(rangeOf(node).end) + 1;
    }

    int length(Node node) {
        return end(node) - offset(node);
    }

    /** Of {@code c} in {@code double c[]} without the brackets, which JavaParser counts in. */
    private static Range rangeOf(Node node) {
        if (node instanceof SimpleName && node.getTokenRange().isPresent()) {
            return node.getTokenRange().get().getBegin().getRange().orElseThrow();
        }
        return node.getRange().orElseThrow(() -> new IllegalStateException("no position: " + node));
    }

    Span span(Node node) {
        return span(offset(node), length(node));
    }

    /** The span of a token. */
    Span span(JavaToken token) {
        Range range = token.getRange().orElseThrow();
        return span(offset(range.begin), offset(range.end) + 1 - offset(range.begin));
    }

    /** The span of the first token of a node: the keyword of a statement. */
    Span firstToken(Node node) {
        return span(node.getTokenRange().orElseThrow().getBegin());
    }

    Span span(int offset, int length) {
        int at = Arrays.binarySearch(lineStarts, Math.min(offset, text.length()));
        int line = at >= 0 ? at : -at - 2;
        return new Span(name, line + 1, offset - lineStarts[line] + 1, Math.max(1, length));
    }

    /** The first bracket that is inside so many others. */
    Span deepest(int depth) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("([{".indexOf(c) >= 0 && ++open > depth) {
                return span(i, 1);
            }
            open -= ")]}".indexOf(c) >= 0 ? 1 : 0;
        }
        return Span.ofFile(name);
    }

    /** The method, constructor or field whose name is declared at the offset, if there is one. */
    Optional<Node> declaration(int offset) {
        if (declarations.isEmpty()) {
            unit.ifPresent(u -> u.getTypes().forEach(this::collect));
        }
        return Optional.ofNullable(declarations.get(offset));
    }

    private void collect(TypeDeclaration<?> type) {
        for (BodyDeclaration<?> member : type.getMembers()) {
            Optional<Callable> callable = Callable.of(member);
            if (callable.isPresent()) {
                declarations.put(offset(callable.get().name()), member);
            } else if (member instanceof FieldDeclaration field) {
                field.getVariables().forEach(variable -> declarations.put(offset(variable.getName()), variable));
            } else if (member instanceof TypeDeclaration<?> inner) {
                collect(inner);
            }
        }
    }

    /** The qualified name of the outermost class around a node. */
    String outermost(Node node) {
        Node at = node;
        String name = "";
        while (at.getParentNode().isPresent()) {
            name = at instanceof TypeDeclaration<?> type ? type.getNameAsString() : name;
            at = at.getParentNode().get();
        }
        String prefix = unit.flatMap(CompilationUnit::getPackageDeclaration)
                .map(p -> p.getNameAsString() + ".")
                .orElse("");
        return prefix + name;
    }

    /** The text of a line, counted from 1, without its end. */
    String line(int line) {
        if (line < 1 || line > lineStarts.length) {
            return "";
        }
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        return text.substring(lineStarts[line - 1], end).stripTrailing();
    }
}
