CREATE TABLE run (                  -- the one run of this file
  id            INTEGER PRIMARY KEY CHECK (id = 1),
  list          TEXT NOT NULL,      -- name of the file that was screened
  list_sha256   TEXT NOT NULL,      -- of its bytes: the same list goes on, another is refused
  column_name   TEXT NOT NULL,      -- heading of the column that was asked by
  headings      TEXT NOT NULL,      -- headings of all columns, a JSON array
  source        TEXT NOT NULL,      -- who answers: address of the service, or the embedded sandbox data
  started_at    TEXT NOT NULL,      -- times are ISO 8601 in UTC
  as_of         TEXT NOT NULL,      -- the day, in China, on which everything is judged
  policy        TEXT NOT NULL,      -- the policy in its canonical text
  policy_sha256 TEXT NOT NULL,
  price_credit  TEXT,               -- yuan a charged call, where that was configured
  price_cases   TEXT,
  reported      INTEGER NOT NULL    -- 1: the reports beside this file show all of it
) STRICT;

CREATE TABLE subject (              -- a company of the list, once however often it is listed
  id         INTEGER PRIMARY KEY,   -- in the order of the list, from 1
  search_key TEXT NOT NULL,         -- what it is looked up by
  kind       TEXT NOT NULL          -- CREDIT_CODE, REGISTRATION_NUMBER, KEY_NO or NAME
) STRICT;

CREATE TABLE entry (                -- a row of the list
  line       INTEGER PRIMARY KEY,   -- line of the file, from 1
  subject    INTEGER REFERENCES subject,
  problem    TEXT,                  -- why it could not be asked; it cost nothing
  problem_zh TEXT,                  -- the same in Chinese; absent in a file that began as version 1
  cells      TEXT NOT NULL          -- its cells as read, a JSON array
) STRICT;

CREATE TABLE call (                 -- every call that was made, answered or not
  id            INTEGER PRIMARY KEY,
  subject       INTEGER NOT NULL REFERENCES subject,
  endpoint      TEXT NOT NULL,      -- CREDIT 进出口信用核查, CASES 终本案件核查
  page          INTEGER NOT NULL,   -- of twenty rows, from 1
  asked_at      TEXT NOT NULL,
  answered_at   TEXT NOT NULL,
  outcome       TEXT NOT NULL,      -- FOUND, NO_RECORD, or the type of the error
  status        TEXT,               -- status code of a failure
  order_number  TEXT,               -- QCC's reference, by which a bill is checked
  billing       TEXT NOT NULL,      -- NONE, CHARGED or UNCERTAIN
  answer        TEXT,               -- the answer as JSON under the names of the wire, each field as the text that was read
  answer_sha256 TEXT                -- of that text in UTF-8
) STRICT;

-- An answered question is never asked again, whatever happens.
CREATE UNIQUE INDEX call_answered ON call (subject, endpoint, page) WHERE answer IS NOT NULL;

CREATE TABLE verdict (              -- what a company came to
  subject   INTEGER PRIMARY KEY REFERENCES subject,
  decision  TEXT NOT NULL,          -- REJECT, UNDETERMINED, REVIEW or PASS
  settled   INTEGER NOT NULL,       -- 0: a check is unknown; the same command asks it again
  judged_at TEXT NOT NULL,
  result    TEXT NOT NULL           -- the line that qcc check --format json prints
) STRICT;

CREATE TABLE finding (              -- the reasons of a verdict, gravest first
  subject  INTEGER NOT NULL REFERENCES subject,
  no       INTEGER NOT NULL,
  rule     TEXT NOT NULL,
  severity TEXT NOT NULL,
  zh       TEXT NOT NULL,
  en       TEXT NOT NULL,
  PRIMARY KEY (subject, no)
) STRICT, WITHOUT ROWID;

CREATE VIEW company AS              -- for whoever opens this file: a company a row, with its reasons
SELECT s.id, s.search_key, v.decision,
       (SELECT group_concat(f.en, '; ') FROM finding f WHERE f.subject = s.id) AS reasons,
       (SELECT count(*) FROM call c WHERE c.subject = s.id AND c.billing = 'CHARGED') AS charged_calls,
       (SELECT group_concat(c.order_number, ' ') FROM call c WHERE c.subject = s.id) AS order_numbers
FROM subject s LEFT JOIN verdict v ON v.subject = s.id;
