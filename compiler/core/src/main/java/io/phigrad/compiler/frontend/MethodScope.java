package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.EnclosedExpr;
import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.JumpTarget;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.frontend.types.JavaType;
import io.phigrad.compiler.frontend.types.Place;
import io.phigrad.compiler.frontend.types.ResolvedException;
import io.phigrad.compiler.frontend.types.ResolvedFile;
import io.phigrad.compiler.frontend.types.ResolvedMethod;
import io.phigrad.compiler.frontend.types.ResolvedVariable;
import io.phigrad.compiler.frontend.types.ResolvedVariable.Access;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known while one body is read: its file, the variables in it, and what it needs of the outside. */
final class MethodScope {
    private final SourceFile file;
    private final ResolvedFile types;
    private final List<JavaType.Argument> typeArguments;
    private final Program program;
    private final Findings findings;
    private final boolean ofField;
    private final Map<Place, Variable> variables = new HashMap<>();
    private final Map<Place, Variable> tables = new HashMap<>();
    private final List<Statement> declarations = new ArrayList<>();
    private final Deque<JumpTarget> breaks = new ArrayDeque<>();
    private final Deque<JumpTarget> continues = new ArrayDeque<>();
    private final Map<String, JumpTarget> labels = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<PackageUse> uses = new ArrayList<>();
    private final List<ComponentUse> componentUses = new ArrayList<>();
    private final ThisObject thisObject = new ThisObject(this);

    /** A call of a method of the sources. */
    record Call(MethodTree callee, Span span) {}

    /** A name that only classes of one package can see, and what to say if the derivative is not one of them. */
    record PackageUse(String packageName, Span span, Complaint complaint, String words) {}

    /** A component that is read somewhere, so that generated code may have to read it of an argument. */
    record ComponentUse(RecordType record, RecordType.Component component, Span span) {}

    private MethodScope(
            SourceFile file,
            List<JavaType.Argument> typeArguments,
            Program program,
            Findings findings,
            boolean ofField) {
        this.file = file;
        this.types = program.types(file).with(typeArguments);
        this.typeArguments = List.copyOf(typeArguments);
        this.program = program;
        this.findings = findings;
        this.ofField = ofField;
    }

    /**
     * @param typeArguments what type parameters stand for
     */
    static MethodScope ofMethod(SourceFile file, Program program, List<JavaType.Argument> typeArguments) {
        return new MethodScope(file, typeArguments, program, program.findings(), false);
    }

    /** For a field's initial value: it calls no methods, and nobody hears why it is refused. */
    static MethodScope ofField(SourceFile file, Program program) {
        return new MethodScope(file, List.of(), program, new Findings(), true);
    }

    SourceFile file() {
        return file;
    }

    Program program() {
        return program;
    }

    Deque<JumpTarget> breaks() {
        return breaks;
    }

    Deque<JumpTarget> continues() {
        return continues;
    }

    Map<String, JumpTarget> labels() {
        return labels;
    }

    List<Call> calls() {
        return calls;
    }

    List<PackageUse> uses() {
        return uses;
    }

    Span span(Node node) {
        return file.span(node);
    }

    Optional<Object> constant(Node node) {
        return types.constant(file.offset(node), file.length(node));
    }

    Optional<JavaType> type(Node node) {
        return types.type(file.offset(node), file.length(node));
    }

    Optional<JavaType> typeNamed(Node node) {
        return types.typeNamed(file.offset(node), file.length(node));
    }

    Optional<ResolvedException> exception(Node creation) {
        return types.exception(file.offset(creation), file.length(creation));
    }

    ResolvedFile types() {
        return types;
    }

    /** The method of the sources that a call names; it will be read too. */
    MethodTree callee(ResolvedMethod method, Span call) {
        if (ofField) {
            throw Refused.REFUSED;
        }
        MethodTree callee = program.callee(method, file, call).orElseThrow(() -> Refused.REFUSED);
        calls.add(new Call(callee, call));
        return callee;
    }

    /** The hand-written derivatives of a method that a call names, if there are some. */
    Optional<HandWritten.Function> handWritten(ResolvedMethod method, Span call) {
        Optional<HandWritten.Function> function = program.handWritten().of(method);
        if (function.isPresent() && ofField) {
            throw Refused.REFUSED;
        }
        function.ifPresent(f -> f.inPackage()
                .forEach(m -> uses.add(new PackageUse(m.ownerPackage(), call, Complaint.HIDDEN_METHOD, m.name()))));
        return function;
    }

    Optional<ResolvedVariable> variable(Node node) {
        return types.variable(file.offset(node), file.length(node));
    }

    Optional<ResolvedMethod> method(Node node) {
        return types.method(file.offset(node), file.length(node));
    }

    /** Reports a complaint; the result is to be thrown. */
    Refused refuse(Span span, Complaint complaint, Object... words) {
        findings.error(file, span, complaint, words);
        return Refused.REFUSED;
    }

    Refused refuse(Node node, Complaint complaint, Object... words) {
        return refuse(span(node), complaint, words);
    }

    /** Reports a type outside the subset; the result is to be thrown. */
    Refused refuseType(Span span, JavaType type) {
        Subset.complain(findings, file, span, type, typeArguments);
        return Refused.REFUSED;
    }

    /** The type in the compiler's terms, or a complaint at the span. */
    Type subset(JavaType type, Span span) {
        Type known = inSubset(type).orElseThrow(() -> refuseType(span, type));
        if (type.subset().isPresent() && type.access() == Access.PRIVATE) {
            throw refuse(span, Complaint.PRIVATE_TYPE, type.name());
        }
        if (type.subset().isPresent() && type.access() == Access.PACKAGE) {
            uses.add(new PackageUse(type.packageName(), span, Complaint.PRIVATE_TYPE, type.name()));
        }
        return known;
    }

    /** The type in the compiler's terms, if it has one. */
    Optional<Type> inSubset(JavaType type) {
        return type.subset().or(() -> program.structures().type(type));
    }

    /** The value as the type asks for it, or a complaint: two views of one generic class may differ in what they know. */
    Expression converted(Expression value, Type type) {
        boolean ofScalars = value.type() instanceof Scalar && type instanceof Scalar;
        if (!ofScalars && !value.type().equals(type)) {
            throw refuse(value.span(), Complaint.TYPE_ARGUMENTS, type);
        }
        return Conversions.convert(value, type);
    }

    /** Reports the type of a record's component. */
    Refused refuseComponent(Parameter component) {
        Node type = component.getType();
        return typeNamed(type).map(t -> refuseType(span(type), t)).orElse(Refused.REFUSED);
    }

    /** The object at hand. */
    ThisObject thisObject() {
        return thisObject;
    }

    /** Reads and notes a component; {@code use} is where its name stands. */
    Expression component(Expression record, int index, Span span, Span use) {
        Expression.Component component = new Expression.Component(record, index, span);
        componentUses.add(new ComponentUse((RecordType) record.type(), component.component(), use));
        return component;
    }

    List<ComponentUse> componentUses() {
        return componentUses;
    }

    /**
     * Makes a variable known. One whose type is refused stays unknown: what reads it is refused without a word.
     *
     * @param typeSpan where the user wrote its type
     */
    Variable declare(Node name, Span typeSpan, boolean inactive) {
        ResolvedVariable resolved = variable(name).orElseThrow(() -> Refused.REFUSED);
        Type type = subset(resolved.type(), typeSpan);
        Variable variable = new Variable(resolved.name(), type, inactive);
        variables.put(resolved.declaration().orElseThrow(), variable);
        return variable;
    }

    /** A local copy of an array of constants that generated code cannot see. */
    Variable table(ResolvedVariable field, Expression elements, Span use) {
        if (ofField) {
            throw Refused.REFUSED;
        }
        program.tables().use(field, file, use);
        return tables.computeIfAbsent(field.declaration().orElseThrow(), place -> {
            Variable table = new Variable(field.name(), elements.type(), true);
            declarations.add(new Statement.Declare(table, Optional.of(elements), elements.span()));
            program.tables().declare(table);
            return table;
        });
    }

    /** What stands before the method's own statements. */
    List<Statement> declarations() {
        return declarations;
    }

    Variable local(ResolvedVariable resolved) {
        Variable variable = resolved.declaration().map(variables::get).orElse(null);
        if (variable != null) {
            return variable;
        }
        return thisObject.component(resolved.name()).orElseThrow(() -> Refused.REFUSED);
    }

    /** How many parentheses are around a node. */
    static int brackets(Node node) {
        int brackets = 0;
        for (Node inner = node; inner instanceof EnclosedExpr enclosed; inner = enclosed.getInner()) {
            brackets++;
        }
        return brackets;
    }

    /** The node inside any parentheses. */
    static Node strip(Node node) {
        Node inner = node;
        while (inner instanceof EnclosedExpr enclosed) {
            inner = enclosed.getInner();
        }
        return inner;
    }
}
