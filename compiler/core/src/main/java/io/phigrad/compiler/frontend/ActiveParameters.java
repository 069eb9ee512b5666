package io.phigrad.compiler.frontend;

import io.phigrad.compiler.frontend.MarkValues.Named;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the parameters whose derivatives are wanted. */
final class ActiveParameters {
    private final Program program;
    private final SourceFile file;
    private final MethodTree method;
    private final Optional<Variable> receiver;
    private final Span name;

    ActiveParameters(Program program, SourceFile file, MethodTree method, Optional<Variable> receiver, Span name) {
        this.program = program;
        this.file = file;
        this.method = method;
        this.receiver = receiver;
        this.name = name;
    }

    /** Indices of the parameters that {@code wrt} names, or of all that carry a derivative if it is empty. */
    List<Integer> of(List<Named> wrt) {
        if (wrt.isEmpty()) {
            List<Integer> all = IntStream.range(0, method.params().size())
                    .filter(i -> isActive(method.params().get(i))
                            && !isReceiver(method.params().get(i)))
                    .boxed()
                    .toList();
            if (all.isEmpty()) {
                complain(name, Complaint.NO_ACTIVE, method.name());
            }
            return all;
        }
        TreeSet<Integer> named = new TreeSet<>();
        for (Named parameter : wrt) {
            int index = index(parameter);
            if (index >= 0 && !named.add(index)) {
                complain(parameter.span(), Complaint.WRT_TWICE, parameter.value());
            }
        }
        return new ArrayList<>(named);
    }

    private boolean isReceiver(Variable parameter) {
        return receiver.filter(self -> self == parameter).isPresent();
    }

    private static boolean isActive(Variable parameter) {
        return MarkedMethodReader.isActive(parameter.type()) && !parameter.inactive();
    }

    /** The index of a parameter that may be active, or -1 after a complaint. */
    private int index(Named parameter) {
        String wanted = parameter.value();
        for (int i = 0; i < method.params().size(); i++) {
            Variable candidate = method.params().get(i);
            if (isReceiver(candidate) ? wanted.equals("this") : candidate.name().equals(wanted)) {
                return checked(i, candidate, parameter);
            }
        }
        if (wanted.equals("this")) {
            complain(parameter.span(), Complaint.WRT_THIS, method.name());
        } else {
            complain(parameter.span(), Complaint.WRT_UNKNOWN, wanted, method.name(), names());
        }
        return -1;
    }

    private int checked(int index, Variable candidate, Named parameter) {
        if (isActive(candidate)) {
            return index;
        }
        String why = candidate.inactive() ? "it is marked @Inactive" : "its type is " + candidate.type();
        String otherwise = candidate.inactive() ? ", or remove @Inactive" : "";
        complain(parameter.span(), Complaint.WRT_INACTIVE, candidate.name(), why, otherwise);
        return -1;
    }

    private String names() {
        return method.params().isEmpty()
                ? "it has none"
                : method.params().stream()
                        .map(parameter -> isReceiver(parameter) ? "this" : parameter.name())
                        .collect(Collectors.joining(", "));
    }

    private void complain(Span span, Complaint complaint, Object... words) {
        program.findings().error(file, span, complaint, words);
    }
}
