package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaExpression.Call;
import io.phigrad.compiler.emit.tree.JavaExpression.Read;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.Local;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.ObjectType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, Integer> counts;
    private final Map<String, Integer> shared;
    private final TreeSet<Helper> helpers = new TreeSet<>();
    private final List<Local> counters = new ArrayList<>();
    private final IntSupplier numbers;
    private final Company company;
    private Optional<Local> partials = Optional.empty();
    private Optional<Local> made = Optional.empty();
    private int pools;

    Storage(IntSupplier numbers, Company company) {
        this.numbers = numbers;
        this.company = company;
        counts = new HashMap<>(company.taken().counts());
        shared = new HashMap<>(company.taken().shared());
        pools = company.taken().pools();
        company.own().ifPresent(this::require);
    }

    /** Takes part in what a method takes; gives what it is to be called with, beside its own arguments. */
    List<JavaExpression> require(Signature method) {
        List<Local> all = new ArrayList<>();
        for (Group group : method.groups()) {
            all.add(local(group.name(), group.type()));
        }
        if (method.takesMade()) {
            all.add(made());
        }
        if (method.takesPartials()) {
            all.add(partials());
        }
        return all.stream().map(l -> (JavaExpression) new Read(l)).toList();
    }

    private Local local(String name, ArrayType type) {
        Local local = locals.computeIfAbsent(name, n -> new Local(numbers.getAsInt(), type, n, true));
        if (!local.type().equals(type)) {
            throw new IllegalStateException("two groups of the name " + name);
        }
        return local;
    }

    /** Where results of the type lie that a method leaves beside the one returned. */
    JavaExpression results(Type type) {
        return type == Scalar.DOUBLE
                ? new Read(partials())
                : resultSlot(new ArrayType(type)).read();
    }

    /** The same with room for so many, on the side of the method that leaves them. */
    JavaExpression results(Type type, int count, List<JavaStatement> out) {
        if (type == Scalar.DOUBLE) {
            return new Read(partials());
        }
        ArrayType array = new ArrayType(type);
        Local local = new Local(numbers.getAsInt(), array, "results", false);
        List<JavaExpression> room = List.of(JavaExpression.literal(count));
        out.add(new Assign(local, call(Helper.Kind.ROOM, array, resultSlot(array), 1, room)));
        return new Read(local);
    }

    /** One slot a type for all methods. */
    private Slot resultSlot(ArrayType type) {
        return shared("results of " + type, type);
    }

    /** Where double results are left beside the returned one. */
    Local partials() {
        Local local =
                partials.orElseGet(() -> new Local(numbers.getAsInt(), new ArrayType(Scalar.DOUBLE), "partials", true));
        partials = Optional.of(local);
        return local;
    }

    /** The counters of the pools of methods that others call. */
    private Local made() {
        Local local = made.orElseGet(() -> new Local(
                numbers.getAsInt(),
                new ArrayType(Scalar.INT),
                "made",
                company.own().isPresent()));
        made = Optional.of(local);
        return local;
    }

    boolean takesPartials() {
        return partials.isPresent();
    }

    boolean takesMade() {
        return made.isPresent();
    }

    /** What is in use once this method is written. */
    Company.Taken taken() {
        return new Company.Taken(counts, shared, pools);
    }

    /** At the start of the method where the program starts, no array of a pool has been given out. */
    void clearMade(List<JavaStatement> out) {
        if (made.isPresent() && company.own().isEmpty()) {
            Type type = made.get().type();
            List<JavaExpression> size = List.of(JavaExpression.literal(pools));
            out.add(new Assign(made.get(), call(Helper.Kind.ZEROS, type, slot(type), 1, size)));
        }
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
        return new Slot(local(name, new ArrayType(type)), counts.merge(name, 1, Integer::sum) - 1);
    }

    /** The slot of a stack that methods share; in another kernel a region may hold something else. */
    Slot stack(int region, ArrayType type) {
        return shared("stack " + region + " of " + type, type);
    }

    private Slot shared(String what, ArrayType type) {
        String name = groupName(type, type.rank() > 1 ? "Rows" : "s");
        Local group = local(name, new ArrayType(type));
        return new Slot(group, shared.computeIfAbsent(what, r -> counts.merge(name, 1, Integer::sum) - 1));
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
        return new Call(type, new Helper(kind, (ArrayType) type, sizes).method(), all);
    }

    /** How many arrays of a pool have been given out. */
    record Counter(JavaExpression number, JavaStatement next) {}

    /** A counter of the instances of a pool: zero at the start of the method, or of the program if others call it. */
    Counter counter() {
        if (company.own().isPresent()) {
            Read array = new Read(made());
            JavaExpression at = JavaExpression.literal(pools++);
            return new Counter(
                    new JavaExpression.Element(array, at),
                    new JavaStatement.Put(array, at, JavaExpression.literal(1), true));
        }
        Local counter = new Local(numbers.getAsInt(), Scalar.INT, "made", false);
        counters.add(counter);
        JavaExpression one = JavaExpression.literal(1);
        return new Counter(
                new Read(counter),
                new Assign(counter, JavaExpression.operation(Scalar.INT, Op.ADD, new Read(counter), one)));
    }

    List<Local> counters() {
        return counters;
    }

    /** The kernel's workspace parameters, in order. */
    List<Local> parameters() {
        List<Local> all = new ArrayList<>(locals.values());
        if (company.own().isPresent()) {
            made.ifPresent(all::add);
        }
        partials.ifPresent(all::add);
        return all;
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
