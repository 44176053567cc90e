package dev.rocky.adapter.duckdb;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Opens a database, says so, and keeps it open until it is killed or its parent is gone. */
final class DatabaseHolder {

    private DatabaseHolder() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + arguments[0])) {
            System.out.println(connection.isClosed() ? "closed" : "open");
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
