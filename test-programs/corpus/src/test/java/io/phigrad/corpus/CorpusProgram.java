package io.phigrad.corpus;

import io.phigrad.compiler.driver.SourceText;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A program of the corpus.
 *
 * @param group the folder it stands in, and the last part of its package
 * @param name its own folder, in kebab case; its class has the same name in camel case
 * @param source the text of {@code <Class>.java}
 * @param inputs the text of {@code <Class>Inputs.java}
 */
record CorpusProgram(Path folder, String group, String name, String source, String inputs) {
    private static final Pattern ARRAYS_BY_HAND = Pattern.compile("@Derivative\\([^)]*\\)\\s+static \\w+\\[\\]");

    String className() {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("-")) {
            camel.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return camel.toString();
    }

    String packageName() {
        return "programs." + group;
    }

    String qualifiedName() {
        return packageName() + "." + className();
    }

    /** Whether derivatives written by hand give new arrays: what they allocate is the program's own. */
    boolean makesArraysByHand() {
        return ARRAYS_BY_HAND.matcher(source).find();
    }

    /** The golden derivative, which may be missing. */
    Path golden() {
        return folder.resolve(className() + "Derivatives.java");
    }

    /** The source as the compiler sees it; its name is the same on every machine. */
    SourceText sourceText() {
        return new SourceText("programs/" + group + "/" + name + "/" + className() + ".java", source);
    }

    @Override
    public String toString() {
        return group + "/" + name;
    }
}
