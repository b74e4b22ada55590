-- State that all processes of a QCC account share. Times are microseconds since 1970, amounts are fen (1/100 yuan).

CREATE TABLE qcc_account (
    account       VARCHAR(32) NOT NULL PRIMARY KEY,
    steps         BIGINT      NOT NULL,
    seen_at       BIGINT      NOT NULL,
    free_at       BIGINT      NOT NULL,
    rate          BIGINT,
    concurrency   BIGINT,
    calls_per_day BIGINT
);

CREATE TABLE qcc_refusal (
    account   VARCHAR(32) NOT NULL,
    scope     VARCHAR(80) NOT NULL,
    status    VARCHAR(16) NOT NULL,
    since_at  BIGINT      NOT NULL,
    until_at  BIGINT      NOT NULL,
    version   BIGINT      NOT NULL,
    probe     VARCHAR(64),
    probe_end BIGINT,
    PRIMARY KEY (account, scope)
);

CREATE TABLE qcc_ledger (
    account   VARCHAR(32) NOT NULL,
    ledger    VARCHAR(80) NOT NULL,
    calls     BIGINT      NOT NULL,
    fen       BIGINT      NOT NULL,
    max_calls BIGINT,
    max_fen   BIGINT,
    day_end   BIGINT      NOT NULL,
    PRIMARY KEY (account, ledger)
);

-- One row a call that is under way, was charged, or may have been charged. state: R reserved, L left, K kept.
CREATE TABLE qcc_call (
    account      VARCHAR(32)  NOT NULL,
    id           VARCHAR(64)  NOT NULL,
    state        VARCHAR(1)   NOT NULL,
    endpoint     VARCHAR(80)  NOT NULL,
    request      VARCHAR(80)  NOT NULL,
    purpose      VARCHAR(32)  NOT NULL,
    budgets      VARCHAR(600) NOT NULL,
    fen          BIGINT       NOT NULL,
    admitted_at  BIGINT       NOT NULL,
    departure_at BIGINT       NOT NULL,
    day_end      BIGINT       NOT NULL,
    probes       BIGINT       NOT NULL,
    lease_end    BIGINT,
    billing      VARCHAR(16),
    order_number VARCHAR(128),
    PRIMARY KEY (account, id)
);

CREATE INDEX qcc_call_open ON qcc_call (account, lease_end);
CREATE INDEX qcc_call_time ON qcc_call (account, admitted_at);
