package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.phigrad.compiler.frontend.MarkValues.Named;
import io.phigrad.compiler.frontend.types.JavaType;
import io.phigrad.compiler.frontend.types.ResolvedFile;
import io.phigrad.compiler.frontend.types.ResolvedMethod;
import io.phigrad.compiler.frontend.types.ResolvedVariable.Access;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.StaticMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The methods marked {@code @Derivative}, and the methods whose derivatives they are. */
final class HandWritten {
    private final Program program;
    private final Map<StaticMethod, Found> found = new LinkedHashMap<>();

    /** The method a derivative is of, and what was found for each parameter. */
    private record Found(ResolvedMethod method, Map<Integer, Partial> partials) {}

    private record Partial(ResolvedMethod method, List<String> names, SourceFile file, Span span) {}

    /**
     * A method with the hand-written derivatives by its parameters.
     *
     * @param inPackage those methods of all these that only their own package can see
     */
    record Function(StaticMethod method, Map<Integer, StaticMethod> partials, List<ResolvedMethod> inPackage) {}

    private HandWritten(Program program) {
        this.program = program;
    }

    static HandWritten in(List<SourceFile> files, Program program) {
        HandWritten all = new HandWritten(program);
        for (SourceFile file : files) {
            if (file.mentions("Derivative")) {
                ResolvedFile types = program.types(file);
                Marks.all(file, types, "Derivative").forEach(annotation -> all.read(file, types, annotation));
            }
        }
        all.found.forEach(all::checkComplete);
        return all;
    }

    Optional<Function> of(ResolvedMethod method) {
        Found known = numbers(method).map(found::get).orElse(null);
        if (known == null) {
            return Optional.empty();
        }
        Map<Integer, StaticMethod> partials = new HashMap<>();
        List<ResolvedMethod> inPackage = new ArrayList<>();
        known.partials()
                .forEach((k, partial) ->
                        partials.put(k, numbers(partial.method()).orElseThrow()));
        List<ResolvedMethod> called = new ArrayList<>(List.of(method));
        known.partials().values().forEach(partial -> called.add(partial.method()));
        called.stream().filter(m -> m.access() == Access.PACKAGE).forEach(inPackage::add);
        return Optional.of(new Function(numbers(method).orElseThrow(), partials, inPackage));
    }

    /** The method in the compiler's terms, if it takes numbers and arrays of numbers and gives a number or such an array. */
    private static Optional<StaticMethod> numbers(ResolvedMethod method) {
        List<Type> params = method.parameters().stream()
                .flatMap(p -> p.subset().filter(HandWritten::holdsNumbers).stream())
                .toList();
        Optional<Type> result = method.result().subset().filter(HandWritten::carries);
        return method.isStatic()
                        && result.isPresent()
                        && params.size() == method.parameters().size()
                ? Optional.of(new StaticMethod(method.owner(), method.name(), params, result.get()))
                : Optional.empty();
    }

    private static boolean holdsNumbers(Type type) {
        return bottom(type) instanceof Scalar;
    }

    /** Whether it is a number, or an array of numbers, that carries a derivative. */
    private static boolean carries(Type type) {
        return bottom(type).isFloating();
    }

    private static Type bottom(Type type) {
        return type instanceof ArrayType array ? array.bottom() : type;
    }

    private void read(SourceFile file, ResolvedFile types, AnnotationExpr annotation) {
        if (!(annotation.getParentNode().orElse(null) instanceof MethodDeclaration declaration)) {
            return;
        }
        Node name = declaration.getName();
        ResolvedMethod own = types.method(file.offset(name), file.length(name)).orElse(null);
        MarkValues values = new MarkValues(program, file, annotation);
        Optional<Named> of = values.of();
        if (own == null || of.isEmpty()) {
            return;
        }
        Node place = values.type().<Node>map(t -> t).orElse(name);
        List<String> names = declaration.getParameters().stream()
                .map(NodeWithSimpleName::getNameAsString)
                .toList();
        List<ResolvedMethod> candidates =
                types.methods(file.offset(place), file.length(place), of.get().value());
        try {
            checkOwn(own, names);
            ResolvedMethod callee = callee(own, of.get().value(), candidates);
            int k = parameter(own, names, values.wrt());
            checkResult(own, names, k);
            Found method =
                    found.computeIfAbsent(numbers(callee).orElseThrow(), key -> new Found(callee, new HashMap<>()));
            Partial partial = new Partial(own, names, file, file.span(annotation));
            if (method.partials().putIfAbsent(k, partial) != null) {
                throw new Misfit(
                        "there is another one with respect to '" + names.get(k) + "'", "remove one of the two");
            }
        } catch (Misfit misfit) {
            program.findings()
                    .error(file, file.span(annotation), Complaint.DERIVATIVE, misfit.notes, misfit.reason, misfit.help);
        }
    }

    /** Why a method is not the derivative of another. */
    private static final class Misfit extends Exception {
        private static final long serialVersionUID = 1;
        private final String reason;
        private final transient List<String> notes;
        private final String help;

        Misfit(String reason, String help) {
            this(reason, List.of(), help);
        }

        Misfit(String reason, List<String> notes, String help) {
            super(reason);
            this.reason = reason;
            this.notes = notes;
            this.help = help;
        }
    }

    private static void checkOwn(ResolvedMethod own, List<String> names) throws Misfit {
        if (!own.isStatic()) {
            throw new Misfit(own.name() + " is not static", "make it static");
        }
        if (own.access() == Access.PRIVATE) {
            throw new Misfit(own.name() + " is private, and the generated class calls it", "remove 'private'");
        }
        for (int k = 0; k < names.size(); k++) {
            JavaType type = own.parameters().get(k);
            if (type.subset().filter(HandWritten::holdsNumbers).isEmpty()) {
                throw new Misfit(
                        "parameter '" + names.get(k) + "' is " + type.name()
                                + "; only functions of numbers and arrays of numbers may have one",
                        "pass the numbers one by one, or let Phigrad derive the method from its source");
            }
        }
    }

    /** By a number the derivative is a number, by an array an array of the same type. */
    private static void checkResult(ResolvedMethod own, List<String> names, int k) throws Misfit {
        JavaType by = own.parameters().get(k);
        boolean array = by.subset().filter(ArrayType.class::isInstance).isPresent();
        boolean fits = array
                ? own.result().name().equals(by.name())
                : own.result().subset().filter(Type::isFloating).isPresent();
        if (!fits) {
            String what = array
                    ? by.name() + ": the derivatives by the elements of '" + names.get(k) + "'"
                    : "double: the derivative";
            throw new Misfit(own.name() + " returns " + own.result().name(), "return a " + what);
        }
    }

    private static ResolvedMethod callee(ResolvedMethod own, String name, List<ResolvedMethod> candidates)
            throws Misfit {
        if (candidates.isEmpty()) {
            throw new Misfit(
                    "there is no method " + name, "correct 'of', or name the method's class: type = Other.class");
        }
        Optional<ResolvedMethod> fitting =
                candidates.stream().filter(c -> types(c).equals(types(own))).findFirst();
        if (fitting.isEmpty()) {
            throw new Misfit(
                    "no " + name + " takes the parameters of " + own.name() + types(own),
                    candidates.stream()
                            .map(c -> name + types(c) + " " + difference(own, c))
                            .sorted()
                            .toList(),
                    "declare the same parameter types in the same order");
        }
        checkCallee(fitting.get());
        return fitting.get();
    }

    /** Why a method is not the one that a derivative is of. */
    private static String difference(ResolvedMethod own, ResolvedMethod candidate) {
        int count = candidate.parameters().size();
        if (count != own.parameters().size()) {
            return "takes " + count + (count == 1 ? " parameter, not " : " parameters, not ")
                    + own.parameters().size();
        }
        int k = 0;
        while (candidate
                .parameters()
                .get(k)
                .name()
                .equals(own.parameters().get(k).name())) {
            k++;
        }
        return "takes " + candidate.parameters().get(k).name() + " as parameter " + (k + 1) + ", not "
                + own.parameters().get(k).name();
    }

    private static void checkCallee(ResolvedMethod callee) throws Misfit {
        String name = callee.name();
        if (MathCalls.operator(callee.owner(), name).isPresent()) {
            throw new Misfit(name + " has a derivative of its own", "remove the annotation");
        }
        if (!callee.isStatic()) {
            throw new Misfit(name + " is an instance method", "write a static method that calls it");
        }
        if (callee.access() == Access.PRIVATE) {
            throw new Misfit(name + " is private, and the generated class calls it", "remove 'private' from " + name);
        }
        if (callee.result().subset().filter(Type::isFloating).isEmpty()) {
            throw new Misfit(name + " returns " + callee.result().name(), "remove the annotation");
        }
    }

    private static String types(ResolvedMethod method) {
        return method.parameters().stream().map(JavaType::name).collect(Collectors.joining(", ", "(", ")"));
    }

    private static int parameter(ResolvedMethod own, List<String> names, List<Named> wrt) throws Misfit {
        List<Integer> floating = floating(own);
        if (floating.isEmpty()) {
            throw new Misfit("no parameter carries a derivative", "remove the annotation");
        }
        if (wrt.isEmpty() && floating.size() > 1) {
            throw new Misfit(
                    "several parameters carry a derivative",
                    "say which one this is with respect to: wrt = \"" + names.get(floating.get(0)) + "\"");
        }
        if (wrt.isEmpty()) {
            return floating.get(0);
        }
        int k = names.indexOf(wrt.get(0).value());
        if (!floating.contains(k)) {
            String list = floating.stream().map(names::get).collect(Collectors.joining(", "));
            throw new Misfit(
                    "wrt names '" + wrt.get(0).value() + "', which is no parameter that carries a derivative",
                    "name one of " + list);
        }
        return k;
    }

    private static List<Integer> floating(ResolvedMethod method) {
        return IntStream.range(0, method.parameters().size())
                .filter(k -> method.parameters()
                        .get(k)
                        .subset()
                        .filter(HandWritten::carries)
                        .isPresent())
                .boxed()
                .toList();
    }

    private void checkComplete(StaticMethod key, Found method) {
        Partial any = method.partials().values().iterator().next();
        for (int k : floating(method.method())) {
            if (!method.partials().containsKey(k)) {
                String parameters = IntStream.range(0, any.names().size())
                        .mapToObj(i -> key.params().get(i) + " " + any.names().get(i))
                        .collect(Collectors.joining(", "));
                program.findings()
                        .error(
                                any.file(),
                                any.span(),
                                Complaint.PARTIAL_MISSING,
                                key.name(),
                                any.names().get(k),
                                parameters);
            }
        }
    }
}
