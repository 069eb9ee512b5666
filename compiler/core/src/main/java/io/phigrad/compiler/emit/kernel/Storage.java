package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaExpression.Call;
import io.phigrad.compiler.emit.tree.JavaExpression.Read;
import io.phigrad.compiler.emit.tree.Local;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.ObjectType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntSupplier;

/**
 * The arrays that a kernel keeps in its caller's workspace: slots numbered by type, {@code doubles[2]}, and the
 * methods of the generated class that make them large enough.
 */
public final class Storage {

    /**
     * All slots of one type.
     *
     * @param name of the kernel's parameter
     * @param type of the parameter: an array with one slot an element
     */
    public record Group(String name, ArrayType type, int slots) {}

    private final Map<String, Local> locals = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final TreeSet<Helper> helpers = new TreeSet<>();
    private final List<Local> counters = new ArrayList<>();
    private final IntSupplier numbers;

    Storage(IntSupplier numbers) {
        this.numbers = numbers;
    }

    /** One more slot for an array of the type. */
    Slot slot(Type type) {
        return slot(groupName((ArrayType) type, "s"), type);
    }

    /** One more slot for an array whose elements are arrays that may belong to someone else. */
    Slot borrowingSlot(Type type) {
        return slot(groupName((ArrayType) type, "Rows"), type);
    }

    private Slot slot(String name, Type type) {
        Local local = locals.computeIfAbsent(name, n -> new Local(numbers.getAsInt(), new ArrayType(type), n, true));
        if (!local.type().equals(new ArrayType(type))) {
            throw new IllegalStateException("two groups of the name " + name);
        }
        return new Slot(local, counts.merge(name, 1, Integer::sum) - 1);
    }

    private static String groupName(ArrayType type, String plural) {
        String leaf = type.leaf() instanceof ObjectType object
                ? stem(object)
                : type.leaf().toString();
        return leaf + plural + (type.rank() == 1 ? "" : type.rank());
    }

    /** {@code outerKind} for {@code p.Outer.Kind}. */
    private static String stem(ObjectType type) {
        String name = type.name().replaceAll("(?:^|\\.)\\p{Lower}[^.]*(?=\\.)|\\.", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1) + "Value";
    }

    /** Where an array is kept. */
    record Slot(Local group, int number) {
        JavaExpression read() {
            return new JavaExpression.Element(new Read(group), JavaExpression.literal(number));
        }
    }

    /** A call of a method of the generated class whose first arguments say where the array is kept. */
    Call call(Helper.Kind kind, Type type, Slot slot, int sizes, List<JavaExpression> arguments) {
        helpers.addAll(Helper.with(kind, (ArrayType) type, sizes));
        List<JavaExpression> all = new ArrayList<>();
        all.add(new Read(slot.group()));
        all.add(JavaExpression.literal(slot.number()));
        all.addAll(arguments);
        return new Call(type, kind.method(), all);
    }

    /** A counter of the instances of a pool, zero at the start of the method. */
    Local counter() {
        Local counter = new Local(numbers.getAsInt(), Scalar.INT, "made", false);
        counters.add(counter);
        return counter;
    }

    List<Local> counters() {
        return counters;
    }

    /** The kernel's workspace parameters, in order. */
    List<Local> parameters() {
        return List.copyOf(locals.values());
    }

    public List<Group> groups() {
        return locals.values().stream()
                .map(l -> new Group(l.hint(), (ArrayType) l.type(), counts.getOrDefault(l.hint(), 0)))
                .toList();
    }

    public List<Helper> helpers() {
        return List.copyOf(helpers);
    }
}
