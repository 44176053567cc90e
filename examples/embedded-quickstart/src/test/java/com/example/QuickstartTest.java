package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

    @TempDir
    Path folder;

    @Test
    void prints_what_it_built() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Quickstart.run(folder, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertEquals(
                """
                SUCCESS
                  stg_orders: 2 rows, incremental
                  customer_revenue: 2 rows, full_refresh
                SUCCESS
                  stg_orders: 1 rows, incremental
                  customer_revenue: 2 rows, full_refresh
                [7, 24.50]
                [8, 35.50]
                """,
                out.toString(StandardCharsets.UTF_8));
    }
}
