package io.phigrad.compiler.frontend;

import io.phigrad.compiler.frontend.types.JavaType;
import io.phigrad.compiler.report.Span;
import java.util.List;
import java.util.Map;

/** Says which types are not in the subset, each family in its own words. */
final class Subset {
    private static final Map<String, String> PRIMITIVES = Map.of("Integer", "int", "Character", "char");

    private Subset() {}

    /**
     * Complains of a type at the place where the user wrote it.
     *
     * @param typeArguments what type parameters stand for there
     */
    static void complain(
            Findings findings, SourceFile file, Span span, JavaType type, List<JavaType.Argument> typeArguments) {
        switch (type.kind()) {
            case BOXED -> {
                String name = type.name();
                String primitive = PRIMITIVES.getOrDefault(name, name.toLowerCase(java.util.Locale.ROOT));
                boolean isArgument =
                        typeArguments.stream().anyMatch(a -> a.type().equals(type));
                findings.error(
                        file, span, isArgument ? Complaint.BOXED_ARGUMENT : Complaint.BOXED_TYPE, name, primitive);
            }
            case STRING -> findings.error(file, span, Complaint.STRING);
            case RECORD ->
                findings.error(
                        file,
                        span,
                        Complaint.RECORD_OR_ENUM,
                        "record",
                        type.name(),
                        "it holds itself, or only objects, or has no type arguments, or its source is not among the files",
                        "give it components that are numbers, arrays or records of these, the type arguments that say so, and its source file to the command");
            case ENUM ->
                findings.error(
                        file,
                        span,
                        Complaint.RECORD_OR_ENUM,
                        "enum",
                        type.name(),
                        "enums are not yet",
                        "pass an int or boolean that says which constant it is");
            case NULL -> findings.error(file, span, Complaint.NULL);
            case NUMERIC, VOID, TYPE_VARIABLE, CLASS, ARRAY ->
                findings.error(file, span, Complaint.OBJECT_TYPE, type.name());
        }
    }
}
