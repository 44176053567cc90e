package dev.rocky.cli.internal.json;

/** Names of Java as documents spell them. */
final class SnakeCase {

    private SnakeCase() {}

    /** {@code tablesCopied} and {@code TablesCopied} become {@code tables_copied}. */
    static String of(String name) {
        StringBuilder snake = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(c));
        }
        return snake.toString();
    }
}
