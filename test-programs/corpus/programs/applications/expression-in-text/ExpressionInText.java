package programs.applications;

import io.phigrad.Differentiable;

/** A polynomial written as text is parsed and evaluated: characters, a stack and a switch. */
public final class ExpressionInText {

    @Differentiable(wrt = {"x", "y"})
    public static double evaluate(String postfix, double x, double y) {
        double[] stack = new double[postfix.length() + 1];
        int top = 0;
        for (int i = 0; i < postfix.length(); i++) {
            char c = postfix.charAt(i);
            switch (c) {
                case ' ':
                    continue;
                case 'x':
                    stack[top++] = x;
                    break;
                case 'y':
                    stack[top++] = y;
                    break;
                case '+':
                case '-':
                case '*':
                case '/':
                    double b = stack[--top];
                    double a = stack[--top];
                    stack[top++] = c == '+' ? a + b : c == '-' ? a - b : c == '*' ? a * b : a / b;
                    break;
                case 's':
                    stack[top - 1] = Math.sin(stack[top - 1]);
                    break;
                default:
                    if (c < '0' || c > '9') {
                        throw new IllegalArgumentException("what is '" + c + "' at " + i + " in " + postfix + "?");
                    }
                    stack[top++] = c - '0';
            }
        }
        return stack[0];
    }
}
