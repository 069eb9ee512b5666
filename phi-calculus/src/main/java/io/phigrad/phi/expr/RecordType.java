package io.phigrad.phi.expr;

import java.util.List;
import java.util.Optional;

/**
 * A value of named components that never change. Only typed trees hold such values: SSA has one value per component,
 * and in place of an array of them one array per component.
 *
 * <p>Two types of one name and the same components are the same.
 *
 * @param name qualified, {@code p.Outer.Vec}
 * @param arguments what it has for its type parameters in Java; empty for one on which no component depends
 */
public record RecordType(String name, List<Optional<Type>> arguments, List<Component> components) implements Type {

    /**
     * A component.
     *
     * @param inactive whether its derivative is wanted as zero
     * @param access what follows the dot where other classes read it, {@code x()}; empty if they cannot
     */
    public record Component(String name, Type type, boolean inactive, String access) {}

    public RecordType {
        arguments = List.copyOf(arguments);
        components = List.copyOf(components);
    }

    /** The index of the component of a name. */
    public Optional<Integer> index(String component) {
        for (int k = 0; k < components.size(); k++) {
            if (components.get(k).name().equals(component)) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordType record && record.name.equals(name) && record.components.equals(components);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
