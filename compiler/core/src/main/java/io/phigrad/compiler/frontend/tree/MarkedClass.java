package io.phigrad.compiler.frontend.tree;

import java.util.List;

/**
 * A class with marked methods: one derivative file.
 *
 * @param file the source file as the user named it
 * @param packageName empty for the unnamed package
 * @param className {@code Outer.Inner} for a nested class
 * @param isPublic whether the class, with its enclosing ones, is public
 */
public record MarkedClass(
        String file, String packageName, String className, boolean isPublic, List<MarkedMethod> methods) {

    public MarkedClass {
        methods = List.copyOf(methods);
    }
}
