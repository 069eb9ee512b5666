package programs.switches;

import io.phigrad.Differentiable;

/** Strings choose: a switch over a String, equals, length and charAt. */
public final class NamedUnits {
    static final String METRES = "m";

    @Differentiable(wrt = "value")
    public static double inMetres(double value, String unit) {
        double scale;
        switch (unit) {
            case METRES:
                scale = 1;
                break;
            case "km":
                scale = 1000;
                break;
            case "ft":
            case "foot":
                scale = 0.3048;
                break;
            default:
                scale = unit.length() == 0 ? 0 : unit.charAt(0) - 'a' + 1;
        }
        String name = value > 10 ? unit : "small";
        if (name.equals("small")) {
            scale *= value;
        } else if (!name.equals(METRES) && name.length() > 1) {
            scale += value / 2;
        }
        return value * scale;
    }

    @Differentiable(wrt = "x")
    public static double named(String name, double x) {
        return switch (name) {
            case "sin" -> Math.sin(x);
            case "cos", "cosine" -> Math.cos(x);
            default -> {
                double y = x;
                for (int i = 0; i < name.length(); i++) {
                    y = name.charAt(i) == '+' ? y + 1 : y * x;
                }
                yield y;
            }
        };
    }
}
