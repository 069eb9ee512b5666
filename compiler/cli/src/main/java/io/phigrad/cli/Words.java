package io.phigrad.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the constants of an enum as users write them, in lower case. */
record Words<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {

    @Override
    public E convert(String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> wordOf(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected " + all() + " but was '" + text + "'"));
    }

    private String all() {
        return Arrays.stream(type.getEnumConstants()).map(Words::wordOf).collect(Collectors.joining(" or "));
    }

    private static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
