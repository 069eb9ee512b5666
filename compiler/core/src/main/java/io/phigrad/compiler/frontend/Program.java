package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.frontend.types.JavaType;
import io.phigrad.compiler.frontend.types.Place;
import io.phigrad.compiler.frontend.types.ResolvedFile;
import io.phigrad.compiler.frontend.types.ResolvedMethod;
import io.phigrad.compiler.frontend.types.ResolvedSources;
import io.phigrad.compiler.frontend.types.ResolvedVariable;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The methods that the marked ones reach: each is read once, when something first calls it. */
final class Program {
    private final List<SourceFile> files;
    private final ResolvedSources resolved;
    private final Findings findings;
    private final FieldInitializer fields = new FieldInitializer(this);
    private final PrivateTables tables = new PrivateTables(this);
    private final Structures structures;
    private final Map<Instance, Optional<MethodTree>> trees = new HashMap<>();
    private final Map<MethodTree, ReadMethod> methods = new LinkedHashMap<>();
    private final Deque<ReadMethod> pending = new ArrayDeque<>();
    private final HandWritten handWritten;

    /** A declaration with what its type parameters stand for. */
    private record Instance(Place place, List<JavaType.Argument> typeArguments) {}

    Program(List<SourceFile> files, ResolvedSources resolved, Findings findings) {
        this.files = files;
        this.resolved = resolved;
        this.findings = findings;
        this.structures = new Structures(this, files);
        handWritten = HandWritten.in(files, this);
    }

    /** The derivatives that are written by hand. */
    HandWritten handWritten() {
        return handWritten;
    }

    Findings findings() {
        return findings;
    }

    SourceFile file(int index) {
        return files.get(index);
    }

    ResolvedFile types(SourceFile file) {
        return resolved.file(file.index());
    }

    PrivateTables tables() {
        return tables;
    }

    Structures structures() {
        return structures;
    }

    Collection<ReadMethod> methods() {
        return methods.values();
    }

    Optional<Expression> fieldValue(ResolvedVariable field) {
        return fields.read(field);
    }

    /** The method that a call names, if it can be read; otherwise somebody has been told why not. */
    Optional<MethodTree> callee(ResolvedMethod method, SourceFile caller, Span call) {
        Place place = method.declaration().orElseThrow();
        SourceFile file = files.get(place.file());
        Optional<Callable> declaration = file.declaration(place.offset()).flatMap(Callable::of);
        if (declaration.isEmpty()) {
            findings.error(caller, call, Complaint.BROKEN_CALLEE, method.name(), file.name());
            return Optional.empty();
        }
        if (declaration.get().body().isEmpty()) {
            findings.error(caller, call, Complaint.NO_BODY, method.name());
            return Optional.empty();
        }
        boolean endless = method.typeArguments().stream().anyMatch(a -> a.type().isEndless());
        if (endless) {
            findings.error(caller, call, Complaint.ENDLESS_TYPES, method.name());
            return Optional.empty();
        }
        return tree(file, declaration.get(), method.typeArguments());
    }

    /** A method or constructor with a body; absent if its signature is refused. */
    Optional<MethodTree> tree(SourceFile file, Callable declaration) {
        return tree(file, declaration, List.of());
    }

    /** The same where type parameters stand for the given types. */
    private Optional<MethodTree> tree(SourceFile file, Callable declaration, List<JavaType.Argument> typeArguments) {
        Place place = new Place(file.index(), file.offset(declaration.name()));
        Instance instance = new Instance(place, typeArguments);
        Optional<MethodTree> known = trees.get(instance);
        if (known == null) {
            known = signature(file, declaration, typeArguments);
            trees.put(instance, known);
        }
        return known;
    }

    private Optional<MethodTree> signature(
            SourceFile file, Callable declaration, List<JavaType.Argument> typeArguments) {
        boolean sound = JavaProblems.report(this, file, declaration.node());
        MethodScope scope = MethodScope.ofMethod(file, this, typeArguments);
        sound &= refuseModifiers(scope, declaration);
        List<Variable> params = new ArrayList<>();
        try {
            params.addAll(scope.thisObject().enter(declaration));
        } catch (Refused because) {
            sound = false;
        }
        for (Parameter parameter : declaration.parameters()) {
            try {
                boolean inactive = Marks.isInactive(file, types(file), parameter);
                params.add(scope.declare(parameter.getName(), file.span(parameter.getType()), inactive));
            } catch (Refused because) {
                sound = false;
            }
        }
        return withResult(scope, declaration, params, sound);
    }

    private Optional<MethodTree> withResult(
            MethodScope scope, Callable declaration, List<Variable> params, boolean sound) {
        ResolvedMethod resolved = scope.method(declaration.name()).orElse(null);
        Optional<Type> result = Optional.empty();
        boolean known = resolved != null && params.size() == scope.thisObject().parameters(declaration);
        if (resolved != null) {
            try {
                result = result(scope, declaration, resolved);
            } catch (Refused because) {
                known = false;
            }
        }
        String owner = resolved == null ? "" : resolved.owner();
        String name = resolved == null ? declaration.name().getIdentifier() : resolved.name();
        Body body = new Body();
        Span span = scope.span(declaration.name());
        MethodTree tree = new MethodTree(owner, name, params, result, body, span);
        ReadMethod method = new ReadMethod(tree, scope, declaration, body);
        method.isSound(sound && known);
        methods.put(tree, method);
        pending.add(method);
        return known ? Optional.of(tree) : Optional.empty();
    }

    private Optional<Type> result(MethodScope scope, Callable declaration, ResolvedMethod resolved) {
        if (declaration.isConstructor()) {
            RecordType made = structures.of(resolved.result()).orElseThrow(() -> Refused.REFUSED);
            return Optional.of(made);
        }
        if (resolved.result().kind() == JavaType.Kind.VOID) {
            return Optional.empty();
        }
        Node written = ((MethodDeclaration) declaration.node()).getType();
        return Optional.of(scope.subset(resolved.result(), scope.span(written)));
    }

    private static boolean refuseModifiers(MethodScope scope, Callable declaration) {
        boolean sound = true;
        for (Modifier modifier : declaration.modifiers()) {
            if (modifier.getKeyword() == Modifier.Keyword.SYNCHRONIZED) {
                scope.refuse(modifier, Complaint.SYNCHRONIZED);
                sound = false;
            }
        }
        return sound;
    }

    /** Reads every body that is wanted, and those that these want. */
    void readPending() {
        while (!pending.isEmpty()) {
            pending.remove().read();
        }
    }

    ReadMethod read(MethodTree tree) {
        ReadMethod method = methods.get(tree);
        if (method == null) {
            throw new IllegalStateException("never read: " + tree.name());
        }
        return method;
    }

    /** The method and all that it calls, directly or not. */
    Set<ReadMethod> reached(MethodTree root) {
        Set<ReadMethod> reached = new LinkedHashSet<>();
        Deque<ReadMethod> open = new ArrayDeque<>(List.of(read(root)));
        while (!open.isEmpty()) {
            ReadMethod next = open.remove();
            if (reached.add(next)) {
                next.calls().forEach(call -> open.add(read(call.callee())));
            }
        }
        return reached;
    }

    /** A body that is read after its method is known. */
    static final class Body implements Supplier<Statement> {
        private Optional<Statement> statement = Optional.empty();

        void set(Statement read) {
            statement = Optional.of(read);
        }

        @Override
        public Statement get() {
            return statement.orElseThrow(() -> new IllegalStateException("body not read yet"));
        }
    }
}
