package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A method as text, one line a node. Values are numbered in the order in which they are defined, so the text does
 * not depend on how ids were given.
 */
public final class Printer {
    private final StringBuilder text = new StringBuilder();
    private final Map<Value, Integer> numbers = new HashMap<>();
    private int indent;

    private Printer() {}

    public static String print(SsaMethod method) {
        Printer printer = new Printer();
        printer.method(method);
        return printer.text.toString();
    }

    /** The methods one after the other, where the program starts first. */
    public static String print(SsaProgram program) {
        return Stream.concat(Stream.of(program.main()), program.callees().stream())
                .map(Printer::print)
                .collect(Collectors.joining("\n"));
    }

    private void method(SsaMethod method) {
        String params =
                method.params().stream().map(p -> define(p) + ": " + p.type()).collect(Collectors.joining(", "));
        String memories = method.memories().stream()
                .map(m -> ", " + define(m) + ": " + ((MemoryType) m.type()).element() + "...")
                .collect(Collectors.joining());
        line((method.name() + "(" + params + memories + ") {").replace("(, ", "("));
        inside(() -> {
            nodes(method.body());
            if (!method.body().yields().isEmpty()) {
                line("return " + names(method.body().yields()));
            }
        });
        line("}");
    }

    private void line(String line) {
        text.append("  ".repeat(indent)).append(line).append('\n');
    }

    private void inside(Runnable part) {
        indent++;
        part.run();
        indent--;
    }

    private void nodes(Block block) {
        block.nodes().forEach(this::node);
    }

    /** The name of a value from here on. */
    private String define(Value value) {
        numbers.putIfAbsent(value, numbers.size() + 1);
        return name(value);
    }

    private String define(List<Value> values) {
        return values.stream().map(this::define).collect(Collectors.joining(", "));
    }

    private String name(Operand operand) {
        if (operand instanceof Value v) {
            Integer number = numbers.get(v);
            return stem(v) + "#" + (number == null ? "undefined:" + v.id() : number);
        }
        Constant constant = (Constant) operand;
        boolean small = constant.type() instanceof Scalar s
                && (s == Scalar.BYTE || s == Scalar.SHORT || s == Scalar.CHAR)
                && !constant.isUndefined();
        return small ? "(" + constant.type() + ") " + numeral(constant.number().get()) : constant.toString();
    }

    private static String numeral(Object number) {
        return number instanceof Character c ? Integer.toString(c) : number.toString();
    }

    private static String stem(Value value) {
        if (value.type() instanceof MemoryType memory) {
            return "mem" + memory.region();
        }
        return value.name().isEmpty() ? "t" : value.name();
    }

    private String names(List<? extends Operand> operands) {
        return operands.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private void node(Node node) {
        if (node instanceof Node.If n) {
            branch(n);
        } else if (node instanceof Node.Loop n) {
            loop(n);
        } else {
            String right = right(node);
            line(node.outs().isEmpty() ? right : define(node.outs()) + " = " + right);
        }
    }

    private String right(Node node) {
        if (node instanceof Node.Apply n) {
            return operation(n);
        } else if (node instanceof Node.Load n) {
            return "load " + name(n.memory()) + ", " + element(n.array(), n.index());
        } else if (node instanceof Node.Store n) {
            return "store " + name(n.memory()) + ", " + element(n.array(), n.index()) + " := " + name(n.value());
        } else if (node instanceof Node.Accumulate n) {
            return "accumulate " + name(n.memory()) + ", " + element(n.array(), n.index()) + " += " + name(n.value());
        } else if (node instanceof Node.Length n) {
            return name(n.array()) + ".length";
        } else if (node instanceof Node.Allocate n) {
            return "allocate " + names(n.memories()) + ", new " + sized(n.out().type(), n.sizes());
        } else if (node instanceof Node.Fill n) {
            return "fill " + name(n.memory()) + ", " + name(n.array()) + "[*] := " + name(n.value());
        } else if (node instanceof Node.Workspace n) {
            return "workspace " + n.out().type();
        } else if (node instanceof Node.Grow n) {
            return "grow " + name(n.memory()) + ", " + name(n.array()) + " to " + name(n.size());
        } else if (node instanceof Node.Invoke n) {
            return "invoke " + n.method() + "(" + names(n.in()) + ")";
        } else if (node instanceof Node.StaticRead n) {
            return "static " + n.owner() + "." + n.field();
        } else if (node instanceof Node.Segment n) {
            StringBuilder partials = new StringBuilder();
            for (int k = 0; k < n.inputs().size(); k++) {
                partials.append(k == 0 ? "" : ", ")
                        .append("d/d")
                        .append(name(n.inputs().get(k)))
                        .append(" = ")
                        .append(name(n.partials().get(k)));
            }
            return "segment " + name(n.value()) + " with " + partials;
        } else if (node instanceof Node.Throw n) {
            return "throw " + n.exception() + "(" + message(n.message()) + ")";
        }
        if (node instanceof Node.Stack n) {
            return "stack " + name(n.memory()) + ", " + n.out().type();
        } else if (node instanceof Node.Call n) {
            return "call " + n.callee() + "(" + names(n.arguments()) + ") in (" + names(n.memories()) + ")";
        }
        throw new IllegalStateException("no text for " + node);
    }

    private String element(Operand array, Operand index) {
        return name(array) + "[" + name(index) + "]";
    }

    private String sized(Type type, List<Operand> sizes) {
        StringBuilder brackets = new StringBuilder();
        Type level = type;
        for (int k = 0; level instanceof ArrayType array; k++) {
            brackets.append('[')
                    .append(k < sizes.size() ? name(sizes.get(k)) : "")
                    .append(']');
            level = array.element();
        }
        return level + brackets.toString();
    }

    private String message(List<Node.Piece> message) {
        return message.stream()
                .map(p -> p instanceof Node.Piece.Number n
                        ? name(n.operand())
                        : '"' + ((Node.Piece.Text) p).text().replace("\n", "\\n") + '"')
                .collect(Collectors.joining(" + "));
    }

    private String operation(Node.Apply n) {
        List<Operand> in = n.in();
        return switch (n.op().form()) {
            case INFIX -> name(in.get(0)) + " " + n.op().symbol() + " " + name(in.get(1));
            case PREFIX -> n.op().symbol() + name(in.get(0));
            case TERNARY -> name(in.get(0)) + " ? " + name(in.get(1)) + " : " + name(in.get(2));
            case CONVERSION -> "(" + n.out().type() + ") " + name(in.get(0));
            case DOUBLE_TEST, MATH -> n.op().symbol() + "(" + names(in) + ")";
            case OBJECTS -> "Objects." + n.op().symbol() + "(" + names(in) + ")";
            case METHOD -> name(in.get(0)) + "." + n.op().symbol() + "(" + names(in.subList(1, in.size())) + ")";
            case CHECKPOINTS -> "Checkpoints." + n.op().symbol() + "(" + names(in) + ")";
            case STRICT_MATH -> "StrictMath." + n.op().symbol() + "(" + names(in) + ")";
        };
    }

    private void branch(Node.If n) {
        boolean then = !n.then().nodes().isEmpty();
        boolean otherwise = !n.otherwise().nodes().isEmpty();
        if (then || otherwise) {
            line("if " + (then ? "" : "!") + name(n.condition()) + " {");
            inside(() -> nodes(then ? n.then() : n.otherwise()));
        }
        if (then && otherwise) {
            line("} else {");
            inside(() -> nodes(n.otherwise()));
        }
        if (then || otherwise) {
            line("}");
        }
        for (int k = 0; k < n.outs().size(); k++) {
            String a = name(n.then().yields().get(k));
            String b = name(n.otherwise().yields().get(k));
            line(define(n.outs().get(k)) + " = phi(" + name(n.condition()) + "; " + a + ", " + b + ")");
        }
    }

    private void loop(Node.Loop n) {
        StringBuilder args = new StringBuilder();
        for (int k = 0; k < n.args().size(); k++) {
            String init = name(n.inits().get(k));
            args.append(k == 0 ? "" : ", ")
                    .append(define(n.args().get(k)))
                    .append(" = ")
                    .append(init);
        }
        String opening = "loop (" + args + ") ";
        if (n.header().nodes().isEmpty()) {
            line(opening + "while " + name(n.proceed()) + " {");
        } else {
            line(opening + "{");
            inside(() -> nodes(n.header()));
            line("} while " + name(n.proceed()) + " {");
        }
        inside(() -> nodes(n.body()));
        boolean leaves = !n.stop().equals(Constant.of(false));
        String next = names(n.next());
        line("} " + (leaves ? "until " + name(n.stop()) + " " : "") + "next (" + next + ") -> (" + define(n.outs())
                + ")");
    }
}
