package io.phigrad.compiler.frontend;

/**
 * What the front end may say to a user. {@code %s} stands for the user's own words; message and help take the same
 * arguments in order ({@code %1$s}, {@code %2$s}).
 */
enum Complaint {
    // 01: Java itself
    SYNTAX("PHI0101", "%1$s", "correct the syntax; javac says the same of this file"),
    UNREAD(
            "PHI0107",
            "this is Java that Phigrad cannot read: %1$s",
            "move it out of this file; an enum declared inside a method may stand beside the method as well"),
    UNRESOLVED(
            "PHI0102", "%1$s", "declare or import the name, or add its source file or class path entry to the command"),
    TYPE_ERROR("PHI0103", "%1$s", "correct the error; javac rejects this method too"),
    FLOW("PHI0104", "%1$s", "give the variable a value, or return one, on every path; javac rejects this method too"),
    TOO_DEEP("PHI0105", "this is nested too deeply", "split the expression into local variables"),
    DUPLICATE_CLASS(
            "PHI0106",
            "class %1$s has the same derivative file as class %2$s in %3$s",
            "give only one of the two files, or rename one of the classes"),

    // 02: the mark
    WRT_UNKNOWN("PHI0201", "wrt names '%1$s', but %2$s has no such parameter", "name one of its parameters: %3$s"),
    WRT_INACTIVE("PHI0202", "wrt names '%1$s', which carries no derivative: %2$s", "remove it from wrt%3$s"),
    WRT_THIS("PHI0203", "wrt names 'this', but %1$s is static and has no receiver", "remove \"this\" from wrt"),
    NOT_STATIC(
            "PHI0204",
            "%1$s is an instance method of %2$s, which is neither a record nor a final class with final fields",
            "make the class and its fields final, or make the method static and pass what it reads as parameters"),
    RESULT(
            "PHI0205",
            "%1$s returns %2$s; a gradient needs a result of type double or float",
            "return a double: a weighted sum of the results, for instance"),
    NO_ACTIVE(
            "PHI0206",
            "%1$s has no parameter that carries a derivative",
            "give it a parameter of type double or float, or an array of them, that is not @Inactive"),
    MODE("PHI0207", "mode %1$s is not generated yet", "remove modes: GRADIENT is the default"),
    NAME_CLASH(
            "PHI0208",
            "%1$s would generate the same names as %2$s in line %3$s",
            "give one of them a stem of its own: @Differentiable(name = \"%4$s\")"),
    UNREACHABLE("PHI0209", "%1$s is not visible to the generated class, which stands in the same package", "%2$s"),
    BAD_STEM(
            "PHI0210",
            "name = \"%1$s\" is not a Java identifier",
            "write letters, digits and underscores only, for instance \"%2$s\""),
    WRT_TWICE("PHI0211", "wrt names '%1$s' twice", "remove one of the two"),
    MISPLACED_MARK(
            "PHI0212",
            "@Differentiable marks a method; this is not one",
            "move the annotation to the method that is to be differentiated"),
    ANNOTATION_VALUE("PHI0213", "the value of %1$s cannot be read here", "write it as a literal: %2$s"),
    DERIVATIVE("PHI0214", "this @Derivative fits no method: %1$s", "%2$s"),
    PARTIAL_MISSING(
            "PHI0215",
            "the derivative of %1$s with respect to '%2$s' is missing",
            "write it as well: @Derivative(of = \"%1$s\", wrt = \"%2$s\") static double ...(%3$s)"),

    // 03: types and constructs outside the subset
    OBJECT_TYPE(
            "PHI0301",
            "type %1$s is not supported: only primitives, enums, Strings, records, final classes and arrays of these are",
            "pass the numbers it holds as primitives, arrays or records"),
    BOXED_TYPE("PHI0302", "boxed type %1$s is not supported", "write the primitive type %2$s"),
    STRING(
            "PHI0303",
            "making a new String is not supported",
            "make it in the caller and pass it; only the message of an exception is put together from pieces"),
    RECORD_OR_ENUM("PHI0304", "%1$s %2$s is not supported: %3$s", "%4$s"),
    NULL(
            "PHI0305",
            "null is not supported",
            "use an array of length 0, or a boolean parameter that says whether there is one"),
    REFERENCE_COMPARISON(
            "PHI0306",
            "comparing arrays or records as a whole is not supported",
            "compare their elements or components, or pass a boolean parameter"),
    INSTANCEOF("PHI0307", "instanceof is not supported", "pass a boolean parameter that says which case it is"),
    LAMBDA(
            "PHI0308",
            "a %1$s is not supported",
            "write the code in place, or as a static method that is called by name"),
    SWITCH("PHI0309", "this form of switch is not supported: %1$s", "%2$s"),
    TRY("PHI0310", "try is not supported", "check the condition with an if before the statement that would throw"),
    SYNCHRONIZED("PHI0311", "synchronized is not supported", "synchronize in the caller, around the call"),
    THROW(
            "PHI0313",
            "this form of throw is not supported: %1$s",
            "write throw new IllegalArgumentException(\"text\" + number)"),
    LOCAL_CLASS(
            "PHI0314",
            "a class declared inside a method is not supported",
            "declare it outside, and keep differentiated code in static methods"),
    NEW_OBJECT(
            "PHI0315",
            "creating an object of %1$s is not supported",
            "make it a record of numbers and arrays, or hold the numbers in local variables"),
    FOR_EACH(
            "PHI0316",
            "a loop over %1$s is not supported: only arrays can be iterated",
            "copy the elements into an array in the caller and pass that"),
    CAST("PHI0317", "a cast to %1$s is not supported", "cast to a primitive type only"),
    CONSTRUCT("PHI0318", "%1$s is not supported", "compute it in the caller and pass the result as a parameter"),
    TYPE_ARGUMENTS(
            "PHI0319",
            "the type arguments that are known of this value are not those that %1$s asks for",
            "write the type arguments out on both sides instead of ? or a raw type"),
    BOXED_ARGUMENT(
            "PHI0321",
            "a type parameter stands for the boxed type %1$s here",
            "write an overload that takes the primitive type %2$s, or wrap the number in a record"),
    ENDLESS_TYPES(
            "PHI0320",
            "calls of %1$s have ever larger types for its type parameters",
            "give the method the types that it is used with, or a loop in place of the recursion"),

    // 04: calls
    UNKNOWN_CALLEE("PHI0401", "the derivative of %1$s is unknown: its source is not among the files", "%2$s"),
    INSTANCE_CALL("PHI0402", "calling the instance method %1$s is not supported", "%2$s"),
    RANDOM(
            "PHI0404",
            "%1$s gives a new number at each call, so it has no derivative",
            "draw the numbers in the caller and pass them as a parameter"),
    NO_BODY("PHI0405", "%1$s has no body that could be differentiated", "replace it by a method written in Java"),
    HIDDEN_METHOD(
            "PHI0407",
            "%1$s is not visible to the generated class, which calls it",
            "make it and the classes around it public"),
    BROKEN_CALLEE("PHI0406", "the file that declares %1$s does not parse: %2$s", "correct that file first"),

    // 05: fields
    STATIC_WRITE(
            "PHI0501",
            "%1$s is static state: writing to it is not supported",
            "return the value, or write to an array parameter"),
    STATIC_READ(
            "PHI0502",
            "static field %1$s is not final, so its value may change between two calls",
            "make it final, or pass it as a parameter"),
    PRIVATE_TYPE(
            "PHI0507",
            "type %1$s is not visible to the generated class",
            "make it package-private: remove 'private' from it and the classes around it, and keep it in the same package"),
    PRIVATE_FIELD(
            "PHI0503",
            "static field %1$s is not visible to the generated class",
            "make it package-private: remove 'private' from the field and the classes around it, or pass it as a parameter"),
    INSTANCE_FIELD(
            "PHI0504",
            "field %1$s cannot be read: only final fields of records and final classes can",
            "make the field and its class final, or pass its value as a parameter"),
    FIELD_WRITE(
            "PHI0505",
            "field %1$s belongs to an object: writing to it is not supported",
            "keep the value in a local variable and return it, or write to an array parameter"),
    HIDDEN_FIELD(
            "PHI0506",
            "field %1$s of %2$s is not visible to the generated class",
            "give it a method that only returns it, %1$s() { return %1$s; }, or remove 'private'");

    private final String code;
    private final String message;
    private final String help;

    Complaint(String code, String message, String help) {
        this.code = code;
        this.message = message;
        this.help = help;
    }

    String code() {
        return code;
    }

    String message(Object... words) {
        return String.format(message, words);
    }

    String help(Object... words) {
        return String.format(help, words);
    }
}
