package io.phigrad.compiler.frontend;

import io.phigrad.compiler.frontend.types.JavaType;
import io.phigrad.compiler.report.Span;
import java.util.Map;

/** Says which types are not in the subset, each family in its own words. */
final class Subset {
    private static final Map<String, String> PRIMITIVES = Map.of("Integer", "int", "Character", "char");

    private Subset() {}

    /** Complains of a type at the place where the user wrote it. */
    static void complain(Findings findings, SourceFile file, Span span, JavaType type) {
        switch (type.kind()) {
            case BOXED -> {
                String name = type.name();
                String primitive = PRIMITIVES.getOrDefault(name, name.toLowerCase(java.util.Locale.ROOT));
                findings.error(file, span, Complaint.BOXED_TYPE, name, primitive);
            }
            case STRING -> findings.error(file, span, Complaint.STRING);
            case RECORD ->
                findings.error(
                        file,
                        span,
                        Complaint.RECORD_OR_ENUM,
                        "record",
                        type.name(),
                        "it holds itself, or only objects, or its source is not among the files",
                        "give it components that are numbers, arrays or records of these, and its source file to the command");
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
