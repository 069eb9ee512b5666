package io.phigrad.phi.expr;

import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.TermLexer.Kind;
import io.phigrad.phi.expr.TermLexer.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the concrete syntax of {@link TermPrinter}: operators by precedence, the rest by descent. */
public final class TermParser {
    private static final Map<String, Op> INFIX = Arrays.stream(Op.values())
            .filter(op -> op.form() == Op.Form.INFIX)
            .collect(Collectors.toMap(Op::symbol, op -> op));
    private static final Map<String, Op> FUNCTIONS = functions();
    private static final Map<String, FoldKind> FOLDS =
            Arrays.stream(FoldKind.values()).collect(Collectors.toMap(FoldKind::symbol, kind -> kind));
    private static final Set<String> SCALARS =
            Arrays.stream(Scalar.values()).map(Scalar::toString).collect(Collectors.toSet());

    private final Terms terms;
    private final String text;
    private final List<Token> tokens;
    private final Map<String, Expr> scope = new HashMap<>();
    private int next;

    private TermParser(Terms terms, Map<String, ? extends Type> types, String text) {
        this.terms = terms;
        this.text = text;
        this.tokens = TermLexer.tokens(text);
        types.forEach((name, type) -> scope.put(name, terms.symbol(type, name)));
    }

    private static Map<String, Op> functions() {
        Map<String, Op> functions = new HashMap<>();
        for (Op op : Op.values()) {
            switch (op.form()) {
                case MATH, DOUBLE_TEST -> functions.put(op.symbol(), op);
                case STRICT_MATH -> functions.put("StrictMath." + op.symbol(), op);
                case OBJECTS -> functions.put("Objects." + op.symbol(), op);
                case METHOD -> functions.put("Object." + op.symbol(), op);
                case CHECKPOINTS -> functions.put("Checkpoints." + op.symbol(), op);
                case INFIX, PREFIX, TERNARY, CONVERSION -> {}
            }
        }
        functions.put("inactive", Op.INACTIVE);
        functions.put("withPartial", Op.WITH_PARTIAL);
        return Map.copyOf(functions);
    }

    /**
     * The term that the text denotes.
     *
     * @param types of the symbols that it may name
     * @throws TermSyntaxException if there is none
     */
    public static Expr parse(Terms terms, Map<String, ? extends Type> types, String text) {
        TermParser parser = new TermParser(terms, types, text);
        Expr term = parser.block();
        Token rest = parser.peek();
        if (rest.kind() != Kind.END) {
            throw parser.problem("expected the end", rest);
        }
        return term;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    private boolean takeIf(String expected) {
        boolean there = peek().is(expected);
        next += there ? 1 : 0;
        return there;
    }

    private void expect(String expected) {
        if (!takeIf(expected)) {
            throw problem("expected " + expected, peek());
        }
    }

    private TermSyntaxException problem(String problem, Token at) {
        return new TermSyntaxException(problem, text, at.at());
    }

    private String name() {
        Token token = take();
        if (token.kind() != Kind.NAME) {
            throw problem("expected a name", token);
        }
        return token.text();
    }

    /** {@code let t1 = a; let t2 = b; c}. */
    private Expr block() {
        Map<String, Expr> outer = Map.copyOf(scope);
        lets();
        Expr term = expression(Precedence.LOWEST);
        restore(outer);
        return term;
    }

    private void lets() {
        while (peek().is("let")) {
            take();
            String name = name();
            expect("=");
            scope.put(name, expression(Precedence.LOWEST));
            expect(";");
        }
    }

    private void restore(Map<String, Expr> outer) {
        scope.clear();
        scope.putAll(outer);
    }

    private Expr expression(int least) {
        Expr left = unary();
        while (true) {
            Token sign = peek();
            Op op = sign.kind() == Kind.SIGN ? INFIX.get(sign.text()) : null;
            if (op == null || Precedence.of(op) < least) {
                break;
            }
            take();
            left = apply(op, sign, left, expression(Precedence.of(op) + 1));
        }
        if (least <= Precedence.CONDITIONAL && peek().is("?")) {
            Token sign = take();
            Expr then = expression(Precedence.LOWEST);
            expect(":");
            return apply(Op.SELECT, sign, left, then, expression(Precedence.LOWEST));
        }
        return left;
    }

    private Expr apply(Op op, Token at, Expr... operands) {
        List<Type> types = Arrays.stream(operands).map(Expr::type).toList();
        Optional<Type> type = ResultType.of(op, types);
        if (type.isEmpty()) {
            String given = types.stream().map(Type::toString).collect(Collectors.joining(", "));
            throw problem("no " + at.text() + " of " + given, at);
        }
        return terms.apply(op, type.get(), operands);
    }

    private Expr unary() {
        Token token = peek();
        if (takeIf("-")) {
            Token number = peek();
            if (number.kind() == Kind.NUMBER || number.text().startsWith("Infinity")) {
                take();
                return TermLiteral.of(terms, "-" + number.text()).orElseThrow(() -> problem("no number", number));
            }
            return apply(Op.NEG, token, unary());
        } else if (takeIf("!")) {
            return apply(Op.NOT, token, unary());
        } else if (takeIf("~")) {
            return apply(Op.COMPLEMENT, token, unary());
        } else if (token.is("(") && SCALARS.contains(tokens.get(next + 1).text())) {
            return cast();
        }
        return postfix(primary());
    }

    private Expr cast() {
        Token at = take();
        Scalar type = Scalar.valueOf(take().text().toUpperCase(Locale.ROOT));
        expect(")");
        Expr operand = unary();
        if (!(operand.type() instanceof Scalar from) || (from == Scalar.BOOLEAN) != (type == Scalar.BOOLEAN)) {
            throw problem("no cast of " + operand.type() + " to " + type, at);
        }
        return terms.apply(Op.CONVERT, type, operand);
    }

    private Expr postfix(Expr first) {
        Expr term = first;
        while (true) {
            Token token = peek();
            if (takeIf("[")) {
                array(term, token);
                Expr index = expression(Precedence.LOWEST);
                expect("]");
                if (index.type() != Scalar.INT) {
                    throw problem("an index is an int, not " + index.type(), token);
                }
                term = terms.element(term, index);
            } else if (takeIf(".")) {
                expect("length");
                term = terms.length(array(term, token));
            } else {
                return term;
            }
        }
    }

    private Expr array(Expr term, Token at) {
        if (!(term.type() instanceof ArrayType)) {
            throw problem("this is no array but a " + term.type(), at);
        }
        return term;
    }

    private Expr primary() {
        Token token = take();
        if (token.is("(")) {
            Expr inner = expression(Precedence.LOWEST);
            expect(")");
            return inner;
        } else if (token.kind() == Kind.NUMBER) {
            return TermLiteral.of(terms, token.text()).orElseThrow(() -> problem("no number", token));
        } else if (token.kind() != Kind.NAME) {
            throw problem("expected a term", token);
        }
        if (!token.quoted() && peek().is("(")) {
            return called(token);
        }
        Optional<Expr> literal = token.quoted() ? Optional.empty() : TermLiteral.of(terms, token.text());
        return literal.orElseGet(() -> symbol(token));
    }

    private Expr symbol(Token token) {
        Expr term = scope.get(token.text());
        if (term != null) {
            return term;
        }
        String array = token.text().endsWith(".length")
                ? token.text().substring(0, token.text().length() - 7)
                : "";
        if (!token.quoted() && scope.containsKey(array)) {
            return terms.length(array(scope.get(array), token));
        }
        throw problem("unknown symbol " + token.text(), token);
    }

    private Expr called(Token token) {
        String name = token.text();
        expect("(");
        Expr term;
        if (FUNCTIONS.containsKey(name)) {
            term = apply(FUNCTIONS.get(name), token, arguments());
        } else if (FOLDS.containsKey(name)) {
            term = fold(FOLDS.get(name), token);
        } else {
            term = switch (name) {
                case "phi" -> phi(token);
                case "Array" -> comprehension();
                case "iterate" -> iterate();
                default -> throw problem("unknown function " + name, token);
            };
        }
        expect(")");
        return term;
    }

    private Expr[] arguments() {
        List<Expr> arguments = new ArrayList<>();
        do {
            arguments.add(expression(Precedence.LOWEST));
        } while (takeIf(","));
        return arguments.toArray(Expr[]::new);
    }

    private Expr phi(Token at) {
        Expr condition = expression(Precedence.LOWEST);
        expect(";");
        Expr[] sides = arguments();
        if (condition.type() != Scalar.BOOLEAN
                || sides.length != 2
                || !sides[0].type().equals(sides[1].type())) {
            throw problem("a phi has a condition and two terms of one type", at);
        }
        return terms.phi(condition, sides[0], sides[1]);
    }

    private Expr fold(FoldKind kind, Token at) {
        String index = name();
        expect(",");
        Expr[] range = arguments();
        if (range.length != 2 || range[0].type() != range[1].type()) {
            throw problem("a fold has two bounds of one type", at);
        }
        expect(";");
        Symbol bound = terms.fresh(range[0].type(), "i");
        return terms.fold(kind, bound, range[0], range[1], under(Map.of(index, bound)));
    }

    private Expr comprehension() {
        String index = name();
        expect(",");
        Expr size = expression(Precedence.LOWEST);
        expect(";");
        Symbol bound = terms.fresh(Scalar.INT, "i");
        return terms.array(bound, size, under(Map.of(index, bound)));
    }

    private Expr under(Map<String, Symbol> bound) {
        Map<String, Expr> outer = Map.copyOf(scope);
        scope.putAll(bound);
        Expr body = block();
        restore(outer);
        return body;
    }

    /** The nexts may name every state, so they are read when all inits are known: {@code places} says where they begin. */
    private Expr iterate() {
        String round = name();
        expect(",");
        Expr count = expression(Precedence.LOWEST);
        expect(";");
        List<String> names = new ArrayList<>();
        List<Expr> inits = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        do {
            names.add(name());
            expect("=");
            inits.add(expression(Precedence.LOWEST));
            expect("->");
            places.add(next);
            skip();
        } while (takeIf(","));
        expect(";");
        Symbol counter = terms.fresh(Scalar.INT, "n");
        List<Symbol> states =
                inits.stream().map(init -> terms.fresh(init.type(), "s")).toList();
        Map<String, Expr> outer = Map.copyOf(scope);
        scope.put(round, counter);
        for (int k = 0; k < names.size(); k++) {
            scope.put(names.get(k), states.get(k));
        }
        lets();
        Token result = peek();
        int component = names.indexOf(name());
        int end = next;
        List<Expr> nexts = nexts(places, inits);
        next = end;
        restore(outer);
        if (component < 0) {
            throw problem("expected the name of a state", result);
        }
        return terms.iterate(states, counter, count, inits, nexts, component);
    }

    private List<Expr> nexts(List<Integer> places, List<Expr> inits) {
        List<Expr> nexts = new ArrayList<>();
        for (int k = 0; k < places.size(); k++) {
            next = places.get(k);
            Token at = peek();
            Expr term = expression(Precedence.LOWEST);
            if (!peek().is(",") && !peek().is(";")) {
                throw problem("expected , or ;", peek());
            }
            if (!term.type().equals(inits.get(k).type())) {
                throw problem("the next of a " + inits.get(k).type() + " is no " + term.type(), at);
            }
            nexts.add(term);
        }
        return nexts;
    }

    private void skip() {
        int depth = 0;
        while (peek().kind() != Kind.END && (depth > 0 || !peek().is(",") && !peek().is(";"))) {
            Token token = take();
            depth += token.is("(") || token.is("[") ? 1 : 0;
            depth -= token.is(")") || token.is("]") ? 1 : 0;
        }
    }
}
