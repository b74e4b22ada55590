-- Responses as QCC sent them, or encrypted. Times are microseconds since 1970.

CREATE TABLE qcc_response (
    account      VARCHAR(32)  NOT NULL,
    endpoint     VARCHAR(64)  NOT NULL,
    request      VARCHAR(32)  NOT NULL,
    page_size    INTEGER      NOT NULL,
    operation    VARCHAR(64)  NOT NULL,
    page         INTEGER      NOT NULL,
    page_count   INTEGER      NOT NULL,
    body         BYTEA        NOT NULL,
    sha256       VARCHAR(64)  NOT NULL,
    order_number VARCHAR(128),
    received_at  BIGINT       NOT NULL,
    stored_at    BIGINT       NOT NULL,
    PRIMARY KEY (account, endpoint, request, page_size, operation, page)
);

CREATE INDEX qcc_response_time ON qcc_response (account, received_at);

-- One row a request that a process sends while the others wait for its response.
CREATE TABLE qcc_lead (
    account   VARCHAR(32) NOT NULL,
    endpoint  VARCHAR(64) NOT NULL,
    request   VARCHAR(32) NOT NULL,
    page_size INTEGER     NOT NULL,
    owner     VARCHAR(64) NOT NULL,
    lease_end BIGINT      NOT NULL,
    PRIMARY KEY (account, endpoint, request, page_size)
);
