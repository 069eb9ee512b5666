package io.phigrad.compiler.emit;

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
        long results = kernel.method().body().yields().stream()
                .filter(y -> !(y.type() instanceof MemoryType))
                .count();
        return write(kernel.method(), kernel.name(), kernel.withValue() || results == 1, className);
    }

    /** A source method as it is: what it yields first is returned. */
    public static KernelText write(SsaMethod method, String name, UnaryOperator<String> className) {
        return write(method, name, true, className);
    }

    private static KernelText write(
            SsaMethod method, String name, boolean returnsFirst, UnaryOperator<String> className) {
        KernelBody body = KernelBody.of(method, returnsFirst);
        StatementPrinter printer = new StatementPrinter(new ExpressionPrinter(className), "    ");
        printer.print(body.statements());
        String parameters =
                body.parameters().stream().map(KernelWriter::declaration).collect(Collectors.joining(", "));
        String result = body.result().map(Object::toString).orElse("void");
        String text = "private static " + result + " " + name + "(" + parameters + ") {\n" + printer.text() + "}\n";
        return new KernelText(
                name,
                body.result(),
                text,
                body.storage().groups(),
                body.partials(),
                body.storage().helpers());
    }

    private static String declaration(Local local) {
        return local.type() + " " + local.name();
    }
}
