CREATE TABLE run (                  -- the one run of this file
  id            INTEGER PRIMARY KEY CHECK (id = 1),
  list          TEXT NOT NULL,      -- name of the file that was screened last
  list_sha256   TEXT NOT NULL,      -- of its bytes
  column_name   TEXT NOT NULL,      -- heading of the column that holds the companies
  headings      TEXT NOT NULL,      -- headings of all columns, a JSON array
  source        TEXT NOT NULL,      -- who answers: address of the service, or the embedded sandbox data
  sandbox       INTEGER NOT NULL,   -- 1: all companies and answers are invented
  started_at    TEXT NOT NULL,      -- times are ISO 8601 in UTC
  as_of         TEXT NOT NULL,      -- the day, in China, on which everything is judged
  policy        TEXT NOT NULL,      -- the policy in its canonical text
  policy_sha256 TEXT NOT NULL,
  cycle         INTEGER NOT NULL,   -- 1, and one more with each --again
  price_credit  TEXT,               -- yuan a charged call, if that was configured
  price_cases   TEXT,
  reported      INTEGER NOT NULL    -- 1: the reports beside this file show all of it
) STRICT;

CREATE TABLE company (              -- a company of the list, once however often it is listed
  id         INTEGER PRIMARY KEY,   -- from 1, in the order in which the lists named it
  search_key TEXT NOT NULL,         -- what it is looked up by
  kind       TEXT NOT NULL,         -- CREDIT_CODE, REGISTRATION_NUMBER, KEY_NO or NAME
  registered_capital TEXT           -- in yuan, if the list states it
) STRICT;

CREATE TABLE list_row (             -- a row of the list
  id         INTEGER PRIMARY KEY,   -- in the order of the list
  line       INTEGER NOT NULL,      -- line of the file, from 1
  company    INTEGER REFERENCES company,
  problem    TEXT,                  -- why it was rejected; it cost nothing
  problem_zh TEXT,                  -- the same in Chinese
  gone       INTEGER NOT NULL,      -- 1: an earlier list had it, and the last one has not
  cells      TEXT NOT NULL          -- its cells as read, a JSON array
) STRICT;

CREATE TABLE call (                 -- every call; written before it leaves, completed when it ends
  id           INTEGER PRIMARY KEY,
  company      INTEGER NOT NULL REFERENCES company,
  endpoint     TEXT NOT NULL,       -- CREDIT 进出口信用核查, CASES 终本案件核查, DETAIL 终本案件详情
  page         INTEGER NOT NULL,    -- of twenty rows, from 1
  cycle        INTEGER NOT NULL,
  attempt      INTEGER NOT NULL,    -- from 1 in each cycle
  intended_at  TEXT NOT NULL,       -- before it left
  ended_at     TEXT,                -- absent: the process ended first; the call may have been charged
  outcome      TEXT,                -- ANSWERED, FAILED if it was repeated, or the type of the error
  status       TEXT,                -- status code, or a word such as http-500 if none was read
  message      TEXT,                -- of a failure
  order_number TEXT,                -- QCC's reference, by which a bill is checked
  billing      TEXT NOT NULL,       -- NONE, CHARGED or UNCERTAIN
  UNIQUE (company, endpoint, page, cycle, attempt)
) STRICT;

CREATE TABLE response (             -- what was paid for; never asked for again by itself
  company       INTEGER NOT NULL REFERENCES company,
  endpoint      TEXT NOT NULL,
  page          INTEGER NOT NULL,
  received_at   TEXT NOT NULL,
  body          BLOB NOT NULL,      -- an envelope as on the wire
  sha256        TEXT NOT NULL,      -- of the body; checked whenever it is read
  converted     INTEGER NOT NULL,   -- 1: written from the fields that were read; 0: the bytes as received
  former_sha256 TEXT,               -- of the answer in a store of version 2
  PRIMARY KEY (company, endpoint, page)
) STRICT, WITHOUT ROWID;

CREATE TABLE verdict (              -- what a company came to
  company       INTEGER PRIMARY KEY REFERENCES company,
  decision      TEXT NOT NULL,      -- REJECT, UNDETERMINED, REVIEW, NO_RECORD or PASS
  settled       INTEGER NOT NULL,   -- 0: a check is unknown; the same command asks it again
  unknown       TEXT,               -- types of the errors that left a check unknown, separated by blanks
  judged_at     TEXT NOT NULL,
  policy_sha256 TEXT NOT NULL,
  result        TEXT NOT NULL,      -- the line that qcc check --format json prints
  sha256        TEXT NOT NULL       -- of company, decision and result; checked whenever it is read
) STRICT;

CREATE TABLE verdict_history (      -- verdicts that another policy, or another version, replaced
  id            INTEGER PRIMARY KEY,
  company       INTEGER NOT NULL REFERENCES company,
  decision      TEXT NOT NULL,
  judged_at     TEXT NOT NULL,
  replaced_at   TEXT NOT NULL,
  policy_sha256 TEXT NOT NULL,
  result        TEXT NOT NULL
) STRICT;

CREATE INDEX verdict_history_company ON verdict_history (company);

CREATE TABLE policy (               -- every policy that ever judged here
  sha256 TEXT PRIMARY KEY,
  text   TEXT NOT NULL,
  since  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (              -- the reasons of a verdict, the most severe first
  company  INTEGER NOT NULL REFERENCES company,
  no       INTEGER NOT NULL,
  rule     TEXT NOT NULL,
  severity TEXT NOT NULL,
  zh       TEXT NOT NULL,
  en       TEXT NOT NULL,
  PRIMARY KEY (company, no)
) STRICT, WITHOUT ROWID;

CREATE TABLE disposition (          -- what a person decided about a finding; rows are only ever added, the last one holds
  id      INTEGER PRIMARY KEY,
  company INTEGER NOT NULL REFERENCES company,
  rule    TEXT,                     -- of the finding; absent: the company as a whole
  kind    TEXT NOT NULL,            -- CONFIRMED, FALSE_ALARM, REMARK or WITHDRAWN
  remark  TEXT NOT NULL,
  person  TEXT NOT NULL,            -- who; empty if the person did not sign
  at      TEXT NOT NULL,
  about   TEXT                      -- the decision at that time
) STRICT;

CREATE VIEW overview AS             -- a company a row, with its reasons
SELECT c.id, c.search_key, v.decision,
       (SELECT group_concat(f.en, '; ') FROM finding f WHERE f.company = c.id) AS reasons,
       (SELECT count(*) FROM call k WHERE k.company = c.id AND k.billing = 'CHARGED') AS charged_calls,
       (SELECT group_concat(k.order_number, ' ') FROM call k WHERE k.company = c.id) AS order_numbers
FROM company c LEFT JOIN verdict v ON v.company = c.id;
