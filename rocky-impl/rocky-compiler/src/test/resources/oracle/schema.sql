-- The tables that the queries of the corpus read: every type of column, with and without NOT NULL.
CREATE SCHEMA raw;

CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');

CREATE TABLE numbers (
    id INTEGER NOT NULL,
    i8 TINYINT,
    i16 SMALLINT,
    i32 INTEGER,
    i64 BIGINT NOT NULL,
    i128 HUGEINT,
    u8 UTINYINT,
    u16 USMALLINT,
    u32 UINTEGER,
    u64 UBIGINT,
    u128 UHUGEINT,
    big BIGNUM,
    f32 FLOAT,
    f64 DOUBLE,
    d4 DECIMAL(4, 1),
    d9 DECIMAL(9, 2) NOT NULL,
    d18 DECIMAL(18, 3),
    d38 DECIMAL(38, 10),
    flag BOOLEAN NOT NULL,
    maybe BOOLEAN
);

CREATE TABLE moments (
    id INTEGER NOT NULL,
    d DATE NOT NULL,
    d2 DATE,
    t TIME,
    t_tz TIMETZ,
    t_ns TIME_NS,
    ts TIMESTAMP NOT NULL,
    ts2 TIMESTAMP,
    ts_s TIMESTAMP_S,
    ts_ms TIMESTAMP_MS,
    ts_ns TIMESTAMP_NS,
    ts_tz TIMESTAMPTZ,
    iv INTERVAL
);

CREATE TABLE texts (
    id INTEGER NOT NULL,
    s VARCHAR NOT NULL,
    n VARCHAR,
    c CHAR(3),
    feeling mood,
    bytes BLOB,
    bits BIT,
    guid UUID,
    doc JSON
);

CREATE TABLE nested (
    id INTEGER NOT NULL,
    li INTEGER[],
    ls VARCHAR[] NOT NULL,
    ld DATE[],
    ldec DECIMAL(9, 2)[],
    ll INTEGER[][],
    a3 INTEGER[3],
    f3 FLOAT[3],
    st STRUCT(a INTEGER, b VARCHAR, c STRUCT(x DOUBLE, y DATE)),
    lst STRUCT(k VARCHAR, v INTEGER)[],
    m MAP(VARCHAR, INTEGER),
    ms MAP(INTEGER, STRUCT(p DECIMAL(5, 2), q VARCHAR)),
    u UNION(num INTEGER, str VARCHAR)
);

CREATE TABLE lefty (id INTEGER NOT NULL, k VARCHAR NOT NULL, v DECIMAL(10, 2), seen TIMESTAMP NOT NULL);

CREATE TABLE righty (id BIGINT NOT NULL, k VARCHAR, w DOUBLE NOT NULL, seen DATE);

CREATE TABLE employees (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    manager_id INTEGER,
    dept VARCHAR,
    salary DECIMAL(12, 2),
    hired DATE NOT NULL
);

CREATE TABLE trades (symbol VARCHAR NOT NULL, seen TIMESTAMP NOT NULL, qty INTEGER NOT NULL, price DECIMAL(12, 4));

CREATE TABLE quotes (symbol VARCHAR NOT NULL, seen TIMESTAMP NOT NULL, bid DOUBLE, ask DOUBLE);

CREATE TABLE monthly (empid INTEGER NOT NULL, jan INTEGER, feb INTEGER, mar BIGINT, note VARCHAR);

CREATE TABLE "Odd Names" ("Select" INTEGER NOT NULL, "a b" VARCHAR, "UPPER" DOUBLE, "mixedCase" DATE, "ünï" BOOLEAN);

CREATE TABLE raw.customers (
    id BIGINT NOT NULL,
    first_name VARCHAR,
    last_name VARCHAR,
    email VARCHAR NOT NULL,
    country VARCHAR,
    birth_date DATE,
    signed_up_at TIMESTAMP NOT NULL,
    marketing_opt_in BOOLEAN,
    attributes MAP(VARCHAR, VARCHAR)
);

CREATE TABLE raw.orders (
    id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    status VARCHAR NOT NULL,
    currency VARCHAR,
    amount DECIMAL(18, 2),
    discount DECIMAL(5, 2),
    ordered_at TIMESTAMP NOT NULL,
    shipped_at TIMESTAMP,
    updated_at TIMESTAMPTZ,
    _deleted BOOLEAN
);

CREATE TABLE raw.order_items (
    order_id BIGINT NOT NULL,
    line SMALLINT NOT NULL,
    product_id INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    unit_price DECIMAL(12, 4) NOT NULL,
    tax_rate DECIMAL(4, 3)
);

CREATE TABLE raw.products (
    id INTEGER NOT NULL,
    sku VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    category VARCHAR,
    price DECIMAL(12, 4),
    cost DECIMAL(12, 4),
    weight_kg FLOAT,
    tags VARCHAR[],
    dimensions STRUCT(width DOUBLE, height DOUBLE, unit VARCHAR)
);

CREATE TABLE raw.payments (
    id UUID NOT NULL,
    order_id BIGINT NOT NULL,
    method VARCHAR,
    amount_cents INTEGER NOT NULL,
    paid_at TIMESTAMPTZ,
    failed BOOLEAN NOT NULL,
    payload VARCHAR
);

CREATE TABLE raw.events (
    event_id VARCHAR NOT NULL,
    user_id BIGINT,
    kind VARCHAR NOT NULL,
    url VARCHAR,
    seen TIMESTAMP NOT NULL,
    duration_ms INTEGER,
    properties STRUCT(browser VARCHAR, version INTEGER, flags BOOLEAN[])
);

CREATE TABLE raw.subscriptions (
    id INTEGER NOT NULL,
    customer_id BIGINT NOT NULL,
    plan VARCHAR NOT NULL,
    monthly_fee DECIMAL(8, 2),
    started_on DATE NOT NULL,
    ended_on DATE
);

CREATE TABLE raw.fx_rates (currency VARCHAR NOT NULL, day DATE NOT NULL, rate DOUBLE NOT NULL);

CREATE TABLE raw.campaigns (id INTEGER NOT NULL, name VARCHAR, channel VARCHAR, spend DECIMAL(14, 2), started DATE, ended DATE);

CREATE TABLE raw.tickets (
    id BIGINT NOT NULL,
    customer_id BIGINT,
    opened_at TIMESTAMP NOT NULL,
    closed_at TIMESTAMP,
    priority UTINYINT NOT NULL,
    score INTEGER,
    subject VARCHAR
);

CREATE TABLE raw.inventory (product_id INTEGER NOT NULL, warehouse VARCHAR NOT NULL, day DATE NOT NULL, on_hand BIGINT, reserved BIGINT);

-- TPC-H.
CREATE TABLE region (r_regionkey INTEGER NOT NULL, r_name VARCHAR NOT NULL, r_comment VARCHAR);

CREATE TABLE nation (
    n_nationkey INTEGER NOT NULL,
    n_name VARCHAR NOT NULL,
    n_regionkey INTEGER NOT NULL,
    n_comment VARCHAR
);

CREATE TABLE part (
    p_partkey BIGINT NOT NULL,
    p_name VARCHAR NOT NULL,
    p_mfgr VARCHAR NOT NULL,
    p_brand VARCHAR NOT NULL,
    p_type VARCHAR NOT NULL,
    p_size INTEGER NOT NULL,
    p_container VARCHAR NOT NULL,
    p_retailprice DECIMAL(15, 2) NOT NULL,
    p_comment VARCHAR NOT NULL
);

CREATE TABLE supplier (
    s_suppkey BIGINT NOT NULL,
    s_name VARCHAR NOT NULL,
    s_address VARCHAR NOT NULL,
    s_nationkey INTEGER NOT NULL,
    s_phone VARCHAR NOT NULL,
    s_acctbal DECIMAL(15, 2) NOT NULL,
    s_comment VARCHAR NOT NULL
);

CREATE TABLE partsupp (
    ps_partkey BIGINT NOT NULL,
    ps_suppkey BIGINT NOT NULL,
    ps_availqty BIGINT NOT NULL,
    ps_supplycost DECIMAL(15, 2) NOT NULL,
    ps_comment VARCHAR NOT NULL
);

CREATE TABLE customer (
    c_custkey BIGINT NOT NULL,
    c_name VARCHAR NOT NULL,
    c_address VARCHAR NOT NULL,
    c_nationkey INTEGER NOT NULL,
    c_phone VARCHAR NOT NULL,
    c_acctbal DECIMAL(15, 2) NOT NULL,
    c_mktsegment VARCHAR NOT NULL,
    c_comment VARCHAR NOT NULL
);

CREATE TABLE orders (
    o_orderkey BIGINT NOT NULL,
    o_custkey BIGINT NOT NULL,
    o_orderstatus VARCHAR NOT NULL,
    o_totalprice DECIMAL(15, 2) NOT NULL,
    o_orderdate DATE NOT NULL,
    o_orderpriority VARCHAR NOT NULL,
    o_clerk VARCHAR NOT NULL,
    o_shippriority INTEGER NOT NULL,
    o_comment VARCHAR NOT NULL
);

CREATE TABLE lineitem (
    l_orderkey BIGINT NOT NULL,
    l_partkey BIGINT NOT NULL,
    l_suppkey BIGINT NOT NULL,
    l_linenumber BIGINT NOT NULL,
    l_quantity DECIMAL(15, 2) NOT NULL,
    l_extendedprice DECIMAL(15, 2) NOT NULL,
    l_discount DECIMAL(15, 2) NOT NULL,
    l_tax DECIMAL(15, 2) NOT NULL,
    l_returnflag VARCHAR NOT NULL,
    l_linestatus VARCHAR NOT NULL,
    l_shipdate DATE NOT NULL,
    l_commitdate DATE NOT NULL,
    l_receiptdate DATE NOT NULL,
    l_shipinstruct VARCHAR NOT NULL,
    l_shipmode VARCHAR NOT NULL,
    l_comment VARCHAR NOT NULL
);
