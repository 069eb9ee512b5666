package io.phigrad.phi.expr;

import java.util.ArrayList;
import java.util.List;

/** Cuts text of terms into tokens. */
final class TermLexer {
    private static final List<String> SIGNS = List.of(
            ">>>", "<<", ">>", "<=", ">=", "==", "!=", "->", "+", "-", "*", "/", "%", "&", "|", "^", "~", "!", "<", ">",
            "=", "?", ":", "(", ")", "[", "]", ",", ";", ".");
    private static final String SUFFIXES = "Lfbsc";

    enum Kind {
        NUMBER,
        NAME,
        SIGN,
        END
    }

    /** @param quoted whether the name was written between backticks, so that it is no word of the syntax */
    record Token(Kind kind, String text, int at, boolean quoted) {
        boolean is(String expected) {
            return kind != Kind.END && !quoted && text.equals(expected);
        }
    }

    private final String text;
    private int at;

    private TermLexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        TermLexer lexer = new TermLexer(text);
        List<Token> tokens = new ArrayList<>();
        do {
            tokens.add(lexer.next());
        } while (tokens.get(tokens.size() - 1).kind() != Kind.END);
        return tokens;
    }

    /** Whether a symbol's name needs no backticks: identifiers joined by dots, with marks for opened binders. */
    static boolean isName(String name) {
        List<Token> tokens;
        try {
            tokens = tokens(name);
        } catch (TermSyntaxException unreadable) {
            return false;
        }
        Token first = tokens.get(0);
        return tokens.size() == 2 && first.kind() == Kind.NAME && !first.quoted() && !name.endsWith(".length");
    }

    private Token next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int start = at;
        if (at == text.length()) {
            return new Token(Kind.END, "", start, false);
        }
        char c = text.charAt(at);
        if (c == '`') {
            return quoted(start);
        } else if (Character.isJavaIdentifierStart(c)) {
            name();
            return new Token(Kind.NAME, text.substring(start, at), start, false);
        } else if (isDigit(at)) {
            number();
            return new Token(Kind.NUMBER, text.substring(start, at), start, false);
        }
        return sign(start);
    }

    private Token quoted(int start) {
        int end = text.indexOf('`', start + 1);
        if (end < 0) {
            throw new TermSyntaxException("this name does not end", text, start);
        }
        at = end + 1;
        return new Token(Kind.NAME, text.substring(start + 1, end), start, true);
    }

    private void name() {
        while (at < text.length() && isInName(at)) {
            at++;
        }
    }

    private boolean isInName(int k) {
        char c = text.charAt(k);
        boolean joined = k + 1 < text.length() && Character.isJavaIdentifierStart(text.charAt(k + 1));
        return Character.isJavaIdentifierPart(c) || c == '\'' || c == '#' || c == '.' && joined;
    }

    private void number() {
        digits();
        if (at < text.length() && text.charAt(at) == '.' && isDigit(at + 1)) {
            at++;
            digits();
        }
        if (at < text.length() && text.charAt(at) == 'E') {
            at += at + 1 < text.length() && text.charAt(at + 1) == '-' ? 2 : 1;
            digits();
        }
        if (at < text.length() && SUFFIXES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void digits() {
        while (isDigit(at)) {
            at++;
        }
    }

    private boolean isDigit(int k) {
        return k < text.length() && text.charAt(k) >= '0' && text.charAt(k) <= '9';
    }

    private Token sign(int start) {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, start)) {
                at = start + sign.length();
                return new Token(Kind.SIGN, sign, start, false);
            }
        }
        throw new TermSyntaxException("unknown character " + text.charAt(start), text, start);
    }
}
