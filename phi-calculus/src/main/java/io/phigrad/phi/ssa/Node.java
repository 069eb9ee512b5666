package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.Op;
import java.util.List;
import java.util.stream.Stream;

/**
 * One step of a straight piece of structured SSA. Values of enclosing blocks are visible in nested ones.
 *
 * <p>Memory is versioned: a node that writes takes the current version of an alias class and gives the next one.
 * At every point of a block exactly one version of a class is current, and nodes may name only that one; so a
 * program can run on real arrays, in place.
 */
public sealed interface Node {

    /** What the node defines, in order. */
    List<Value> outs();

    Origin origin();

    /** {@code out = op(in...)}: pure. */
    record Apply(Value out, Op op, List<Operand> in, Origin origin) implements Node {
        public Apply {
            in = List.copyOf(in);
        }

        @Override
        public List<Value> outs() {
            return List.of(out);
        }
    }

    /** {@code out = array[index]} in the given version of memory; {@code out} may itself be a reference (a row). */
    record Load(Value out, Operand memory, Operand array, Operand index, Origin origin) implements Node {
        @Override
        public List<Value> outs() {
            return List.of(out);
        }
    }

    /** {@code array[index] = value}; {@code out} is the next version of memory. */
    record Store(Value out, Operand memory, Operand array, Operand index, Operand value, Origin origin)
            implements Node {
        @Override
        public List<Value> outs() {
            return List.of(out);
        }
    }

    /** {@code array[index] += value}: a scatter; its order among other scatters matters only for rounding. */
    record Accumulate(Value out, Operand memory, Operand array, Operand index, Operand value, Origin origin)
            implements Node {
        @Override
        public List<Value> outs() {
            return List.of(out);
        }
    }

    /** {@code out = array.length}, an int; lengths do not depend on memory. */
    record Length(Value out, Operand array, Origin origin) implements Node {
        @Override
        public List<Value> outs() {
            return List.of(out);
        }
    }

    /**
     * {@code out = new T[d0][d1]...[]} with zeros inside.
     *
     * @param out the reference; its type may have more dimensions than there are sizes
     * @param sizes at least one; a negative one throws as in Java
     * @param memories current versions of the memories of the levels allocated, outermost first
     * @param nextMemories their next versions
     */
    record Allocate(Value out, List<Operand> sizes, List<Operand> memories, List<Value> nextMemories, Origin origin)
            implements Node {
        public Allocate {
            sizes = List.copyOf(sizes);
            memories = List.copyOf(memories);
            nextMemories = List.copyOf(nextMemories);
        }

        @Override
        public List<Value> outs() {
            return Stream.concat(Stream.of(out), nextMemories.stream()).toList();
        }
    }

    /** Every element of {@code array}, which holds numbers, becomes {@code value}. */
    record Fill(Value out, Operand memory, Operand array, Operand value, Origin origin) implements Node {
        @Override
        public List<Value> outs() {
            return List.of(out);
        }
    }

    /**
     * An array of the caller's workspace, one per node, kept from call to call: of any length and contents. Its
     * alias class is its own.
     */
    record Workspace(Value out, Origin origin) implements Node {
        @Override
        public List<Value> outs() {
            return List.of(out);
        }
    }

    /**
     * A workspace array that all methods of a program share, one per region: as it stands in this version, for a
     * call may have made it longer.
     */
    record Stack(Value out, Operand memory, Origin origin) implements Node {
        @Override
        public List<Value> outs() {
            return List.of(out);
        }
    }

    /**
     * A workspace array or stack, made longer if it has less than {@code size} elements, an int or a long: {@code out} is the array or its
     * longer copy, {@code nextMemory} its contents.
     */
    record Grow(Value out, Value nextMemory, Operand memory, Operand array, Operand size, Origin origin)
            implements Node {
        @Override
        public List<Value> outs() {
            return List.of(out, nextMemory);
        }
    }

    /** {@code out = owner.field}: a static final field whose number or array is known only at run time; inactive. */
    record StaticRead(Value out, String owner, String field, Origin origin) implements Node {
        @Override
        public List<Value> outs() {
            return List.of(out);
        }
    }

    /** {@code out = method(in...)}: pure, and constant for differentiation; see {@link Op#WITH_PARTIAL}. */
    record Invoke(Value out, StaticMethod method, List<Operand> in, Origin origin) implements Node {
        public Invoke {
            in = List.copyOf(in);
        }

        @Override
        public List<Value> outs() {
            return List.of(out);
        }
    }

    /**
     * {@code out = value}, the result of a segment that was differentiated as one: {@code partials[k]} is its derivative
     * with respect to {@code inputs[k]}. No derivative flows through {@code value} or the partials.
     *
     * @param steep whether a partial may be infinite where the value is not
     */
    record Segment(Value out, Operand value, List<Operand> inputs, List<Operand> partials, boolean steep, Origin origin)
            implements Node {
        public Segment {
            inputs = List.copyOf(inputs);
            partials = List.copyOf(partials);
        }

        @Override
        public List<Value> outs() {
            return List.of(out);
        }
    }

    /**
     * {@code throw new exception(message)}: nothing after it in this block runs.
     *
     * @param exception qualified name of the exception's class
     * @param message what is concatenated to the message; empty for the constructor without arguments
     */
    record Throw(String exception, List<Piece> message, Origin origin) implements Node {
        public Throw {
            message = List.copyOf(message);
        }

        @Override
        public List<Value> outs() {
            return List.of();
        }
    }

    /**
     * A call of another method of the {@link SsaProgram}.
     *
     * @param callee its name
     * @param results what it yields, memories left out
     * @param arguments one per parameter
     * @param memories current versions of the callee's memories, in its order
     * @param nextMemories next versions of those that it writes, in the order of its yields
     * @param throwing whether an explicit throw may come out of it
     */
    record Call(
            String callee,
            List<Value> results,
            List<Operand> arguments,
            List<Operand> memories,
            List<Value> nextMemories,
            boolean throwing,
            Origin origin)
            implements Node {
        public Call {
            results = List.copyOf(results);
            arguments = List.copyOf(arguments);
            memories = List.copyOf(memories);
            nextMemories = List.copyOf(nextMemories);
        }

        @Override
        public List<Value> outs() {
            return Stream.concat(results.stream(), nextMemories.stream()).toList();
        }
    }

    /** A piece of a message: text, or the value of an operand. */
    sealed interface Piece {
        record Text(String text) implements Piece {}

        record Number(Operand operand) implements Piece {}
    }

    /** Gated phis: {@code outs[k]} is {@code then.yields[k]} if the condition holds, else {@code otherwise.yields[k]}. */
    record If(List<Value> outs, Operand condition, Block then, Block otherwise, Origin origin) implements Node {
        public If {
            outs = List.copyOf(outs);
        }
    }

    /**
     * A loop. {@code args} (the entry phis) start as {@code inits}. Each round evaluates {@code header}, whose one
     * yield tells whether to go on; if so, {@code body}, which yields {@code [stop, next...]}: the args become
     * {@code next}, and the loop is left at once if {@code stop}. In the end {@code outs} (the exit phis) are the
     * last args. Values of the header are visible in the body.
     */
    record Loop(List<Value> outs, List<Value> args, List<Operand> inits, Block header, Block body, Origin origin)
            implements Node {
        public Loop {
            outs = List.copyOf(outs);
            args = List.copyOf(args);
            inits = List.copyOf(inits);
        }

        /** Whether to go on, evaluated before each round. */
        public Operand proceed() {
            return header.yields().get(0);
        }

        /** Whether to leave after this round; constant false where the loop has no break. */
        public Operand stop() {
            return body.yields().get(0);
        }

        /** What the args become after this round. */
        public List<Operand> next() {
            return body.yields().subList(1, body.yields().size());
        }
    }
}
