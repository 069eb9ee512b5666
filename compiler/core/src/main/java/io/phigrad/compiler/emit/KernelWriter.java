package io.phigrad.compiler.emit;

import io.phigrad.compiler.emit.kernel.Company;
import io.phigrad.compiler.emit.kernel.KernelBody;
import io.phigrad.compiler.emit.tree.ExpressionPrinter;
import io.phigrad.compiler.emit.tree.Local;
import io.phigrad.compiler.emit.tree.StatementPrinter;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes a program in structured SSA as the Java method that a person would have written. */
public final class KernelWriter {

    private KernelWriter() {}

    /**
     * The kernel's method. It returns the value if the kernel has one, else the adjoint of the only active scalar;
     * other scalar results go into {@code partials}.
     *
     * @param className how a qualified class name is written in the file
     */
    public static KernelText write(Kernel kernel, UnaryOperator<String> className) {
        return write(kernel, CalleeTexts.NONE, className);
    }

    /** The same for a kernel that calls other methods. */
    public static KernelText write(Kernel kernel, CalleeTexts callees, UnaryOperator<String> className) {
        long results = kernel.method().body().yields().stream()
                .filter(y -> !(y.type() instanceof MemoryType))
                .count();
        KernelBody body = KernelBody.of(kernel.method(), kernel.withValue() || results == 1, callees.company());
        return text(body, kernel.name(), callees.company(), className);
    }

    /** A source method as it is: what it yields first is returned. */
    public static KernelText write(SsaMethod method, String name, UnaryOperator<String> className) {
        return write(method, name, CalleeTexts.NONE, className);
    }

    /** The same for a method that calls others. */
    public static KernelText write(
            SsaMethod method, String name, CalleeTexts callees, UnaryOperator<String> className) {
        return text(KernelBody.of(method, true, callees.company()), name, callees.company(), className);
    }

    static KernelText text(KernelBody body, String name, Company company, UnaryOperator<String> className) {
        StatementPrinter printer = new StatementPrinter(new ExpressionPrinter(className), "    ");
        printer.print(body.statements());
        String parameters =
                body.parameters().stream().map(KernelWriter::declaration).collect(Collectors.joining(", "));
        String result = body.result().map(Object::toString).orElse("void");
        String text = "private static " + result + " " + name + "(" + parameters + ") {\n" + printer.text() + "}\n";
        boolean takesPartials = body.signature(name).takesPartials();
        return new KernelText(
                name,
                body.result(),
                text,
                body.storage().groups(),
                takesPartials ? Math.max(body.partials(), company.mostPartials()) : 0,
                body.storage().helpers());
    }

    private static String declaration(Local local) {
        return local.type() + " " + local.name();
    }
}
