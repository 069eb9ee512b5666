package p;

final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("both " + Own.both(3));
    }
}
