package io.phigrad.phi.expr;

import static io.phigrad.phi.expr.Scalar.BOOLEAN;
import static io.phigrad.phi.expr.Scalar.DOUBLE;
import static io.phigrad.phi.expr.Scalar.FLOAT;
import static io.phigrad.phi.expr.Scalar.INT;
import static io.phigrad.phi.expr.Scalar.LONG;

import io.phigrad.Checkpoints;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Every operator on every list of operand types that Java has it for, beside Java's own code for it. */
final class Overloads {

    /** Java's code, on boxed operands. */
    interface Java {
        Object of(Object[] in);
    }

    record Overload(Op op, List<Scalar> params, Scalar result, Java java) {
        @Override
        public String toString() {
            return op + " " + params;
        }
    }

    private interface D1 {
        Object of(double a);
    }

    private interface D2 {
        Object of(double a, double b);
    }

    private interface F1 {
        Object of(float a);
    }

    private interface F2 {
        Object of(float a, float b);
    }

    private interface I1 {
        Object of(int a);
    }

    private interface I2 {
        Object of(int a, int b);
    }

    private interface L1 {
        Object of(long a);
    }

    private interface L2 {
        Object of(long a, long b);
    }

    private final List<Overload> all = new ArrayList<>();

    private Overloads() {
        arithmetic();
        bits();
        comparisons();
        mathOfSeveralTypes();
        mathOfDoubles();
        strictMath();
        integers();
        exact();
        other();
    }

    static List<Overload> all() {
        return new Overloads().all;
    }

    private void arithmetic() {
        d2(Op.ADD, DOUBLE, (a, b) -> a + b);
        d2(Op.SUB, DOUBLE, (a, b) -> a - b);
        d2(Op.MUL, DOUBLE, (a, b) -> a * b);
        d2(Op.DIV, DOUBLE, (a, b) -> a / b);
        d2(Op.REM, DOUBLE, (a, b) -> a % b);
        d1(Op.NEG, DOUBLE, a -> -a);
        f2(Op.ADD, FLOAT, (a, b) -> a + b);
        f2(Op.SUB, FLOAT, (a, b) -> a - b);
        f2(Op.MUL, FLOAT, (a, b) -> a * b);
        f2(Op.DIV, FLOAT, (a, b) -> a / b);
        f2(Op.REM, FLOAT, (a, b) -> a % b);
        f1(Op.NEG, FLOAT, a -> -a);
        i2(Op.ADD, INT, (a, b) -> a + b);
        i2(Op.SUB, INT, (a, b) -> a - b);
        i2(Op.MUL, INT, (a, b) -> a * b);
        i2(Op.DIV, INT, (a, b) -> a / b);
        i2(Op.REM, INT, (a, b) -> a % b);
        i1(Op.NEG, INT, a -> -a);
        l2(Op.ADD, LONG, (a, b) -> a + b);
        l2(Op.SUB, LONG, (a, b) -> a - b);
        l2(Op.MUL, LONG, (a, b) -> a * b);
        l2(Op.DIV, LONG, (a, b) -> a / b);
        l2(Op.REM, LONG, (a, b) -> a % b);
        l1(Op.NEG, LONG, a -> -a);
    }

    private void bits() {
        add(Op.AND, BOOLEAN, in -> (Boolean) in[0] & (Boolean) in[1], BOOLEAN, BOOLEAN);
        add(Op.OR, BOOLEAN, in -> (Boolean) in[0] | (Boolean) in[1], BOOLEAN, BOOLEAN);
        add(Op.XOR, BOOLEAN, in -> (Boolean) in[0] ^ (Boolean) in[1], BOOLEAN, BOOLEAN);
        add(Op.NOT, BOOLEAN, in -> !(Boolean) in[0], BOOLEAN);
        i2(Op.AND, INT, (a, b) -> a & b);
        i2(Op.OR, INT, (a, b) -> a | b);
        i2(Op.XOR, INT, (a, b) -> a ^ b);
        i1(Op.COMPLEMENT, INT, a -> ~a);
        l2(Op.AND, LONG, (a, b) -> a & b);
        l2(Op.OR, LONG, (a, b) -> a | b);
        l2(Op.XOR, LONG, (a, b) -> a ^ b);
        l1(Op.COMPLEMENT, LONG, a -> ~a);
        i2(Op.SHL, INT, (a, b) -> a << b);
        i2(Op.SHR, INT, (a, b) -> a >> b);
        i2(Op.USHR, INT, (a, b) -> a >>> b);
        l2(Op.SHL, LONG, (a, b) -> a << b);
        l2(Op.SHR, LONG, (a, b) -> a >> b);
        l2(Op.USHR, LONG, (a, b) -> a >>> b);
        add(Op.SHL, INT, in -> (Integer) in[0] << (Long) in[1], INT, LONG);
        add(Op.SHR, LONG, in -> (Long) in[0] >> (Integer) in[1], LONG, INT);
        add(Op.USHR, INT, in -> (Integer) in[0] >>> (Long) in[1], INT, LONG);
        add(Op.USHR, LONG, in -> (Long) in[0] >>> (Integer) in[1], LONG, INT);
    }

    private void comparisons() {
        d2(Op.EQ, BOOLEAN, (a, b) -> a == b);
        d2(Op.NE, BOOLEAN, (a, b) -> a != b);
        d2(Op.LT, BOOLEAN, (a, b) -> a < b);
        d2(Op.LE, BOOLEAN, (a, b) -> a <= b);
        d2(Op.GT, BOOLEAN, (a, b) -> a > b);
        d2(Op.GE, BOOLEAN, (a, b) -> a >= b);
        f2(Op.EQ, BOOLEAN, (a, b) -> a == b);
        f2(Op.NE, BOOLEAN, (a, b) -> a != b);
        f2(Op.LT, BOOLEAN, (a, b) -> a < b);
        f2(Op.GE, BOOLEAN, (a, b) -> a >= b);
        i2(Op.EQ, BOOLEAN, (a, b) -> a == b);
        i2(Op.NE, BOOLEAN, (a, b) -> a != b);
        i2(Op.LT, BOOLEAN, (a, b) -> a < b);
        i2(Op.LE, BOOLEAN, (a, b) -> a <= b);
        i2(Op.GT, BOOLEAN, (a, b) -> a > b);
        i2(Op.GE, BOOLEAN, (a, b) -> a >= b);
        l2(Op.EQ, BOOLEAN, (a, b) -> a == b);
        l2(Op.LT, BOOLEAN, (a, b) -> a < b);
        l2(Op.GE, BOOLEAN, (a, b) -> a >= b);
        add(Op.EQ, BOOLEAN, in -> (boolean) (Boolean) in[0] == (Boolean) in[1], BOOLEAN, BOOLEAN);
        add(Op.NE, BOOLEAN, in -> (boolean) (Boolean) in[0] != (Boolean) in[1], BOOLEAN, BOOLEAN);
        d1(Op.IS_NAN, BOOLEAN, Double::isNaN);
        d1(Op.IS_INFINITE, BOOLEAN, Double::isInfinite);
        d1(Op.IS_FINITE, BOOLEAN, Double::isFinite);
    }

    private void mathOfSeveralTypes() {
        d1(Op.ABS, DOUBLE, Math::abs);
        d2(Op.MAX, DOUBLE, Math::max);
        d2(Op.MIN, DOUBLE, Math::min);
        d1(Op.SIGNUM, DOUBLE, Math::signum);
        d1(Op.ULP, DOUBLE, Math::ulp);
        d1(Op.NEXT_UP, DOUBLE, Math::nextUp);
        d1(Op.NEXT_DOWN, DOUBLE, Math::nextDown);
        d2(Op.NEXT_AFTER, DOUBLE, Math::nextAfter);
        d2(Op.COPY_SIGN, DOUBLE, Math::copySign);
        d1(Op.ROUND, LONG, Math::round);
        d1(Op.GET_EXPONENT, INT, Math::getExponent);
        f1(Op.ABS, FLOAT, Math::abs);
        f2(Op.MAX, FLOAT, Math::max);
        f2(Op.MIN, FLOAT, Math::min);
        f1(Op.SIGNUM, FLOAT, Math::signum);
        f1(Op.ULP, FLOAT, Math::ulp);
        f1(Op.NEXT_UP, FLOAT, Math::nextUp);
        f1(Op.NEXT_DOWN, FLOAT, Math::nextDown);
        f2(Op.COPY_SIGN, FLOAT, Math::copySign);
        f1(Op.ROUND, INT, Math::round);
        f1(Op.GET_EXPONENT, INT, Math::getExponent);
        i1(Op.ABS, INT, Math::abs);
        i2(Op.MAX, INT, Math::max);
        i2(Op.MIN, INT, Math::min);
        l1(Op.ABS, LONG, Math::abs);
        l2(Op.MAX, LONG, Math::max);
        l2(Op.MIN, LONG, Math::min);
    }

    private void mathOfDoubles() {
        d1(Op.SQRT, DOUBLE, Math::sqrt);
        d1(Op.CBRT, DOUBLE, Math::cbrt);
        d2(Op.HYPOT, DOUBLE, Math::hypot);
        d2(Op.POW, DOUBLE, Math::pow);
        d1(Op.EXP, DOUBLE, Math::exp);
        d1(Op.EXPM1, DOUBLE, Math::expm1);
        d1(Op.LOG, DOUBLE, Math::log);
        d1(Op.LOG10, DOUBLE, Math::log10);
        d1(Op.LOG1P, DOUBLE, Math::log1p);
        d1(Op.SIN, DOUBLE, Math::sin);
        d1(Op.COS, DOUBLE, Math::cos);
        d1(Op.TAN, DOUBLE, Math::tan);
        d1(Op.ASIN, DOUBLE, Math::asin);
        d1(Op.ACOS, DOUBLE, Math::acos);
        d1(Op.ATAN, DOUBLE, Math::atan);
        d2(Op.ATAN2, DOUBLE, Math::atan2);
        d1(Op.SINH, DOUBLE, Math::sinh);
        d1(Op.COSH, DOUBLE, Math::cosh);
        d1(Op.TANH, DOUBLE, Math::tanh);
        d1(Op.TO_RADIANS, DOUBLE, Math::toRadians);
        d1(Op.TO_DEGREES, DOUBLE, Math::toDegrees);
        d1(Op.FLOOR, DOUBLE, Math::floor);
        d1(Op.CEIL, DOUBLE, Math::ceil);
        d1(Op.RINT, DOUBLE, Math::rint);
        d2(Op.IEEE_REMAINDER, DOUBLE, Math::IEEEremainder);
    }

    private void strictMath() {
        d1(Op.STRICT_CBRT, DOUBLE, StrictMath::cbrt);
        d2(Op.STRICT_HYPOT, DOUBLE, StrictMath::hypot);
        d2(Op.STRICT_POW, DOUBLE, StrictMath::pow);
        d1(Op.STRICT_EXP, DOUBLE, StrictMath::exp);
        d1(Op.STRICT_EXPM1, DOUBLE, StrictMath::expm1);
        d1(Op.STRICT_LOG, DOUBLE, StrictMath::log);
        d1(Op.STRICT_LOG10, DOUBLE, StrictMath::log10);
        d1(Op.STRICT_LOG1P, DOUBLE, StrictMath::log1p);
        d1(Op.STRICT_SIN, DOUBLE, StrictMath::sin);
        d1(Op.STRICT_COS, DOUBLE, StrictMath::cos);
        d1(Op.STRICT_TAN, DOUBLE, StrictMath::tan);
        d1(Op.STRICT_ASIN, DOUBLE, StrictMath::asin);
        d1(Op.STRICT_ACOS, DOUBLE, StrictMath::acos);
        d1(Op.STRICT_ATAN, DOUBLE, StrictMath::atan);
        d2(Op.STRICT_ATAN2, DOUBLE, StrictMath::atan2);
        d1(Op.STRICT_SINH, DOUBLE, StrictMath::sinh);
        d1(Op.STRICT_COSH, DOUBLE, StrictMath::cosh);
        d1(Op.STRICT_TANH, DOUBLE, StrictMath::tanh);
        d2(Op.STRICT_COPY_SIGN, DOUBLE, StrictMath::copySign);
        f2(Op.STRICT_COPY_SIGN, FLOAT, StrictMath::copySign);
    }

    private void integers() {
        i2(Op.FLOOR_DIV, INT, Math::floorDiv);
        i2(Op.FLOOR_MOD, INT, Math::floorMod);
        i2(Op.CEIL_DIV, INT, (a, b) -> ceil(a, b)[0].intValue());
        i2(Op.CEIL_MOD, INT, (a, b) -> ceil(a, b)[1].intValue());
        l2(Op.FLOOR_DIV, LONG, Math::floorDiv);
        l2(Op.FLOOR_MOD, LONG, Math::floorMod);
        l2(Op.CEIL_DIV, LONG, (a, b) -> ceil(a, b)[0].longValue());
        l2(Op.CEIL_MOD, LONG, (a, b) -> ceil(a, b)[1].longValue());
        add(Op.FLOOR_DIV, LONG, in -> Math.floorDiv((Long) in[0], (int) (Integer) in[1]), LONG, INT);
        add(Op.FLOOR_MOD, INT, in -> Math.floorMod((Long) in[0], (int) (Integer) in[1]), LONG, INT);
        add(Op.CEIL_DIV, LONG, in -> ceil((Long) in[0], (Integer) in[1])[0].longValue(), LONG, INT);
        add(Op.CEIL_MOD, INT, in -> ceil((Long) in[0], (Integer) in[1])[1].intValue(), LONG, INT);
        i2(Op.MULTIPLY_FULL, LONG, Math::multiplyFull);
        l2(Op.MULTIPLY_HIGH, LONG, Math::multiplyHigh);
        i2(Op.REVOLVE, INT, Checkpoints::distance);
    }

    private void exact() {
        i2(Op.ADD_EXACT, INT, Math::addExact);
        i2(Op.SUBTRACT_EXACT, INT, Math::subtractExact);
        i2(Op.MULTIPLY_EXACT, INT, Math::multiplyExact);
        i1(Op.INCREMENT_EXACT, INT, Math::incrementExact);
        i1(Op.DECREMENT_EXACT, INT, Math::decrementExact);
        i1(Op.NEGATE_EXACT, INT, Math::negateExact);
        i1(Op.ABS_EXACT, INT, Math::absExact);
        l2(Op.ADD_EXACT, LONG, Math::addExact);
        l2(Op.SUBTRACT_EXACT, LONG, Math::subtractExact);
        l2(Op.MULTIPLY_EXACT, LONG, Math::multiplyExact);
        add(Op.MULTIPLY_EXACT, LONG, in -> Math.multiplyExact((Long) in[0], (int) (Integer) in[1]), LONG, INT);
        l1(Op.INCREMENT_EXACT, LONG, Math::incrementExact);
        l1(Op.DECREMENT_EXACT, LONG, Math::decrementExact);
        l1(Op.NEGATE_EXACT, LONG, Math::negateExact);
        l1(Op.ABS_EXACT, LONG, Math::absExact);
        l1(Op.TO_INT_EXACT, INT, Math::toIntExact);
    }

    private void other() {
        add(Op.FMA, DOUBLE, in -> Math.fma((Double) in[0], (Double) in[1], (Double) in[2]), DOUBLE, DOUBLE, DOUBLE);
        add(Op.FMA, FLOAT, in -> Math.fma((Float) in[0], (Float) in[1], (Float) in[2]), FLOAT, FLOAT, FLOAT);
        add(Op.SCALB, DOUBLE, in -> Math.scalb((Double) in[0], (Integer) in[1]), DOUBLE, INT);
        add(Op.SCALB, FLOAT, in -> Math.scalb((Float) in[0], (Integer) in[1]), FLOAT, INT);
        add(Op.NEXT_AFTER, FLOAT, in -> Math.nextAfter((Float) in[0], (Double) in[1]), FLOAT, DOUBLE);
        add(Op.CLAMP, DOUBLE, Clamps::doubles, DOUBLE, DOUBLE, DOUBLE);
        add(Op.CLAMP, FLOAT, Clamps::floats, FLOAT, FLOAT, FLOAT);
        add(Op.CLAMP, LONG, Clamps::longs, LONG, LONG, LONG);
        add(Op.CLAMP, INT, Clamps::longToInt, LONG, INT, INT);
        for (Scalar type : Scalar.values()) {
            add(Op.SELECT, type, in -> (Boolean) in[0] ? in[1] : in[2], BOOLEAN, type, type);
        }
    }

    /** Quotient and remainder of a division rounded up, on unbounded integers. */
    private static BigInteger[] ceil(long a, long b) {
        BigInteger x = BigInteger.valueOf(a);
        BigInteger y = BigInteger.valueOf(b);
        if (b == 0) {
            throw new ArithmeticException("/ by zero");
        }
        BigInteger q = x.divide(y);
        if (!q.multiply(y).equals(x) && x.signum() == y.signum()) {
            q = q.add(BigInteger.ONE);
        }
        return new BigInteger[] {q, x.subtract(q.multiply(y))};
    }

    private void add(Op op, Scalar result, Java java, Scalar... params) {
        all.add(new Overload(op, List.of(params), result, java));
    }

    private void d1(Op op, Scalar result, D1 java) {
        add(op, result, in -> java.of((Double) in[0]), DOUBLE);
    }

    private void d2(Op op, Scalar result, D2 java) {
        add(op, result, in -> java.of((Double) in[0], (Double) in[1]), DOUBLE, DOUBLE);
    }

    private void f1(Op op, Scalar result, F1 java) {
        add(op, result, in -> java.of((Float) in[0]), FLOAT);
    }

    private void f2(Op op, Scalar result, F2 java) {
        add(op, result, in -> java.of((Float) in[0], (Float) in[1]), FLOAT, FLOAT);
    }

    private void i1(Op op, Scalar result, I1 java) {
        add(op, result, in -> java.of((Integer) in[0]), INT);
    }

    private void i2(Op op, Scalar result, I2 java) {
        add(op, result, in -> java.of((Integer) in[0], (Integer) in[1]), INT, INT);
    }

    private void l1(Op op, Scalar result, L1 java) {
        add(op, result, in -> java.of((Long) in[0]), LONG);
    }

    private void l2(Op op, Scalar result, L2 java) {
        add(op, result, in -> java.of((Long) in[0], (Long) in[1]), LONG, LONG);
    }
}
