ALTER TABLE warehouse.marts.customers ADD COLUMN "order" STRUCT("first name" VARCHAR, kind ENUM('a', 'b;')[])[]
