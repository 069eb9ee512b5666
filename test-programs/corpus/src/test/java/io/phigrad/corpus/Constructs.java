package io.phigrad.corpus;

import com.sun.source.tree.Tree;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The constructs of the language, each of which some program must have. */
final class Constructs {
    private static final Map<Tree.Kind, String> KINDS = kinds();
    private static final Map<String, List<String>> GROUPS = groups();

    private Constructs() {}

    /** All constructs in groups, in the order in which they are listed. */
    static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put(
                "Types",
                List.of(
                        "parameter: double",
                        "parameter: float",
                        "parameter: int",
                        "parameter: long",
                        "parameter: boolean",
                        "parameter: byte",
                        "parameter: short",
                        "parameter: char",
                        "parameter: String",
                        "parameter: enum",
                        "parameter: double[]",
                        "parameter: float[]",
                        "parameter: int[]",
                        "parameter: char[]",
                        "parameter: boolean[]",
                        "parameter: String[]",
                        "parameter: enum[]",
                        "parameter: array of 2 dimensions",
                        "parameter: array of 3 dimensions",
                        "parameter: array of 4 dimensions",
                        "local: double",
                        "local: float",
                        "local: int",
                        "local: long",
                        "local: boolean",
                        "local: byte",
                        "local: short",
                        "local: char",
                        "local: String",
                        "local: enum",
                        "local: double[]",
                        "local: int[]",
                        "local: enum[]",
                        "local: array of 2 dimensions",
                        "local: array of 3 dimensions",
                        "result: double",
                        "result: float",
                        "result: int",
                        "result: boolean",
                        "result: void",
                        "result: double[]",
                        "result: array of 2 dimensions"));
        groups.put(
                "Expressions",
                List.of(
                        "a + b",
                        "a - b",
                        "a * b",
                        "a / b",
                        "a % b",
                        "+a",
                        "-a",
                        "~a",
                        "!a",
                        "a & b",
                        "a | b",
                        "a ^ b",
                        "a << b",
                        "a >> b",
                        "a >>> b",
                        "a && b",
                        "a || b",
                        "a == b",
                        "a != b",
                        "a < b",
                        "a <= b",
                        "a > b",
                        "a >= b",
                        "c ? a : b",
                        "a = b",
                        "a += b",
                        "a -= b",
                        "a *= b",
                        "a /= b",
                        "a %= b",
                        "a &= b",
                        "a |= b",
                        "a ^= b",
                        "a <<= b",
                        "a >>= b",
                        "a >>>= b",
                        "++a",
                        "--a",
                        "a++",
                        "a--",
                        "(a)",
                        "(T) a",
                        "a[i]",
                        "int literal",
                        "long literal",
                        "float literal",
                        "double literal",
                        "char literal",
                        "boolean literal",
                        "String literal"));
        groups.put(
                "Statements",
                List.of(
                        "block",
                        "if",
                        "for",
                        "enhanced for",
                        "while",
                        "do",
                        "empty statement",
                        "yield",
                        "switch statement, old form",
                        "switch statement, arrows",
                        "switch with a value, old form",
                        "switch with a value, arrows",
                        "switch over int",
                        "switch over char",
                        "switch over byte",
                        "switch over short",
                        "switch over String",
                        "switch over enum",
                        "switch over an enum without default",
                        "default before other cases",
                        "several labels of a case",
                        "fall-through",
                        "break",
                        "break label",
                        "continue",
                        "continue label",
                        "label before block",
                        "label before if",
                        "label before switch",
                        "label before for loop",
                        "label before enhanced for loop",
                        "label before while loop",
                        "label before do while loop",
                        "early return",
                        "final local",
                        "var",
                        "assert",
                        "assert with a message",
                        "throw",
                        "throw with a message"));
        groups.put(
                "Arrays",
                List.of(
                        "new T[n]",
                        "new T[n][m]",
                        "new T[n][]",
                        "new T[] {..}",
                        "array initialiser in a declaration",
                        "nested array initialiser",
                        "empty array initialiser",
                        "length of an array",
                        "second name for an array",
                        "clone()",
                        "System.arraycopy",
                        "Arrays.fill",
                        "Arrays.fill of a range",
                        "Arrays.copyOf",
                        "Arrays.copyOfRange"));
        groups.put(
                "Calls",
                List.of(
                        "call of a method of the sources",
                        "calls of several levels",
                        "recursive method",
                        "methods that call each other",
                        "recursive instance method",
                        "recursive method: record taken",
                        "recursive method: record returned",
                        "recursive method: array taken",
                        "recursive method: array returned",
                        "private static method",
                        "method of a nested class",
                        "static method of an interface",
                        "overloaded method",
                        "varargs spread out",
                        "array given for varargs",
                        "array as out-parameter",
                        "StrictMath"));
        groups.put(
                "Constants and inactive values",
                List.of(
                        "static final constant",
                        "static final array",
                        "private static final field",
                        "constant of an interface",
                        "constant of an enum",
                        "Enum.ordinal",
                        "Enum.equals",
                        "String.equals",
                        "String.length",
                        "String.charAt",
                        "String.isEmpty",
                        "parameter of a type parameter's type",
                        "component of a type parameter's type",
                        "@Inactive"));
        return groups;
    }

    static Stream<String> all() {
        return GROUPS.values().stream().flatMap(List::stream);
    }

    /** What a kind of tree is called here; empty for those that say nothing by themselves. */
    static String of(Tree.Kind kind) {
        return KINDS.getOrDefault(kind, "");
    }

    private static Map<Tree.Kind, String> kinds() {
        Map<Tree.Kind, String> kinds = new EnumMap<>(Tree.Kind.class);
        kinds.put(Tree.Kind.PLUS, "a + b");
        kinds.put(Tree.Kind.MINUS, "a - b");
        kinds.put(Tree.Kind.MULTIPLY, "a * b");
        kinds.put(Tree.Kind.DIVIDE, "a / b");
        kinds.put(Tree.Kind.REMAINDER, "a % b");
        kinds.put(Tree.Kind.UNARY_PLUS, "+a");
        kinds.put(Tree.Kind.UNARY_MINUS, "-a");
        kinds.put(Tree.Kind.BITWISE_COMPLEMENT, "~a");
        kinds.put(Tree.Kind.LOGICAL_COMPLEMENT, "!a");
        kinds.put(Tree.Kind.AND, "a & b");
        kinds.put(Tree.Kind.OR, "a | b");
        kinds.put(Tree.Kind.XOR, "a ^ b");
        kinds.put(Tree.Kind.LEFT_SHIFT, "a << b");
        kinds.put(Tree.Kind.RIGHT_SHIFT, "a >> b");
        kinds.put(Tree.Kind.UNSIGNED_RIGHT_SHIFT, "a >>> b");
        kinds.put(Tree.Kind.CONDITIONAL_AND, "a && b");
        kinds.put(Tree.Kind.CONDITIONAL_OR, "a || b");
        kinds.put(Tree.Kind.EQUAL_TO, "a == b");
        kinds.put(Tree.Kind.NOT_EQUAL_TO, "a != b");
        kinds.put(Tree.Kind.LESS_THAN, "a < b");
        kinds.put(Tree.Kind.LESS_THAN_EQUAL, "a <= b");
        kinds.put(Tree.Kind.GREATER_THAN, "a > b");
        kinds.put(Tree.Kind.GREATER_THAN_EQUAL, "a >= b");
        kinds.put(Tree.Kind.CONDITIONAL_EXPRESSION, "c ? a : b");
        kinds.put(Tree.Kind.ASSIGNMENT, "a = b");
        kinds.put(Tree.Kind.PLUS_ASSIGNMENT, "a += b");
        kinds.put(Tree.Kind.MINUS_ASSIGNMENT, "a -= b");
        kinds.put(Tree.Kind.MULTIPLY_ASSIGNMENT, "a *= b");
        kinds.put(Tree.Kind.DIVIDE_ASSIGNMENT, "a /= b");
        kinds.put(Tree.Kind.REMAINDER_ASSIGNMENT, "a %= b");
        kinds.put(Tree.Kind.AND_ASSIGNMENT, "a &= b");
        kinds.put(Tree.Kind.OR_ASSIGNMENT, "a |= b");
        kinds.put(Tree.Kind.XOR_ASSIGNMENT, "a ^= b");
        kinds.put(Tree.Kind.LEFT_SHIFT_ASSIGNMENT, "a <<= b");
        kinds.put(Tree.Kind.RIGHT_SHIFT_ASSIGNMENT, "a >>= b");
        kinds.put(Tree.Kind.UNSIGNED_RIGHT_SHIFT_ASSIGNMENT, "a >>>= b");
        kinds.put(Tree.Kind.PREFIX_INCREMENT, "++a");
        kinds.put(Tree.Kind.PREFIX_DECREMENT, "--a");
        kinds.put(Tree.Kind.POSTFIX_INCREMENT, "a++");
        kinds.put(Tree.Kind.POSTFIX_DECREMENT, "a--");
        kinds.put(Tree.Kind.PARENTHESIZED, "(a)");
        kinds.put(Tree.Kind.TYPE_CAST, "(T) a");
        kinds.put(Tree.Kind.ARRAY_ACCESS, "a[i]");
        kinds.put(Tree.Kind.INT_LITERAL, "int literal");
        kinds.put(Tree.Kind.LONG_LITERAL, "long literal");
        kinds.put(Tree.Kind.FLOAT_LITERAL, "float literal");
        kinds.put(Tree.Kind.DOUBLE_LITERAL, "double literal");
        kinds.put(Tree.Kind.CHAR_LITERAL, "char literal");
        kinds.put(Tree.Kind.BOOLEAN_LITERAL, "boolean literal");
        kinds.put(Tree.Kind.STRING_LITERAL, "String literal");
        kinds.put(Tree.Kind.BLOCK, "block");
        kinds.put(Tree.Kind.IF, "if");
        kinds.put(Tree.Kind.FOR_LOOP, "for");
        kinds.put(Tree.Kind.ENHANCED_FOR_LOOP, "enhanced for");
        kinds.put(Tree.Kind.WHILE_LOOP, "while");
        kinds.put(Tree.Kind.DO_WHILE_LOOP, "do");
        kinds.put(Tree.Kind.EMPTY_STATEMENT, "empty statement");
        kinds.put(Tree.Kind.YIELD, "yield");
        return kinds;
    }
}
