-- Shared by all scripts. Times are microseconds since 1970 by the server's clock, amounts are fen (1/100 yuan).
-- All keys of an account have one hash tag, so that they are on one node of a cluster.
local account, refusals, ledgers, purposes, open, calls = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5], KEYS[6]
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local SECOND = 1000000
local DAY = 86400000000
local CHINA = 28800000000

-- tostring would lose digits.
local function text(number)
  return string.format('%.0f', number)
end

local function split(packed)
  local parts = {}
  for part in string.gmatch(packed .. '|', '([^|]*)|') do
    parts[#parts + 1] = part
  end
  return parts
end

-- China has no summer time.
local function day_end()
  return (math.floor((now + CHINA) / DAY) + 1) * DAY - CHINA
end

local function begin_day()
  local ends = text(day_end())
  if redis.call('HGET', ledgers, 'day:end') ~= ends then
    redis.call('HSET', ledgers, 'day:end', ends, 'day:calls', '0', 'day:fen', '0')
    redis.call('DEL', purposes)
  end
  return ends
end

-- A refusal is status|since|until|version|probe|probe end.
local function refusal_of(scope)
  local packed = redis.call('HGET', refusals, scope)
  if not packed then
    return nil
  end
  local parts = split(packed)
  return {
    scope = scope, status = parts[1], since = parts[2], until_at = parts[3], version = parts[4],
    probe = parts[5], probe_end = parts[6]
  }
end

local function store_refusal(refusal)
  redis.call('HSET', refusals, refusal.scope, table.concat(
    {refusal.status, refusal.since, refusal.until_at, refusal.version, refusal.probe, refusal.probe_end}, '|'))
end

local function is_request(scope)
  return string.sub(scope, 1, 8) == 'request:'
end

-- A call under way is state|fen|day end|departure|admitted at|endpoint|request|purpose|budgets|probes.
-- Its state is R for reserved or L for left.
local function call_of(id)
  local packed = redis.call('HGET', calls, id)
  if not packed then
    return nil
  end
  local parts = split(packed)
  return {
    id = id, state = parts[1], fen = parts[2], day_end = parts[3], departure = parts[4], admitted = parts[5],
    endpoint = parts[6], request = parts[7], purpose = parts[8], budgets = parts[9], probes = parts[10]
  }
end

local function store_call(call)
  redis.call('HSET', calls, call.id, table.concat({
    call.state, call.fen, call.day_end, call.departure, call.admitted, call.endpoint, call.request, call.purpose,
    call.budgets, call.probes
  }, '|'))
end

local function book(call, sign)
  local price = text(sign * tonumber(call.fen))
  if call.day_end == redis.call('HGET', ledgers, 'day:end') then
    redis.call('HINCRBY', ledgers, 'day:calls', sign)
    redis.call('HINCRBY', ledgers, 'day:fen', price)
    redis.call('HINCRBY', purposes, call.purpose .. ':calls', sign)
    redis.call('HINCRBY', purposes, call.purpose .. ':fen', price)
  end
  for budget in string.gmatch(call.budgets, '%S+') do
    redis.call('HINCRBY', ledgers, budget .. ':calls', sign)
    redis.call('HINCRBY', ledgers, budget .. ':fen', price)
  end
end

local function finish(call, is_kept)
  if not is_kept then
    book(call, -1)
  end
  redis.call('HDEL', calls, call.id)
  redis.call('ZREM', open, call.id)
  for scope in string.gmatch(call.probes, '%S+') do
    local refusal = refusal_of(scope)
    if refusal and refusal.probe == call.id then
      refusal.probe, refusal.probe_end = '', ''
      store_refusal(refusal)
    end
  end
end

-- Resolves the bookings of callers that did not settle in time: what has left may have been charged.
local function sweep()
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', open, '-inf', text(now), 'LIMIT', 0, 100)) do
    local call = call_of(id)
    if call then
      finish(call, call.state == 'L')
    else
      redis.call('ZREM', open, id)
    end
  end
end

local function count_open(matches)
  local count = 0
  for _, id in ipairs(redis.call('HKEYS', calls)) do
    if matches(call_of(id)) then
      count = count + 1
    end
  end
  return count
end

-- A server that does not know the account may have forgotten it: calls may have left within the last second.
local function require_account(rate, concurrency, calls_per_day, jitter)
  if redis.call('EXISTS', account) == 0 then
    redis.call('HSET', account, 'seen', text(now), 'free', text(now + SECOND + tonumber(jitter)), 'rate', rate,
      'concurrency', concurrency, 'callsPerDay', calls_per_day)
  end
end

local function limits()
  local stored = redis.call('HMGET', account, 'rate', 'concurrency', 'callsPerDay')
  return stored[1] or '', stored[2] or '', stored[3] or ''
end

-- The earliest departure. A clock that went back has promised departures that do not count.
local function departure_of(jitter)
  local stored = redis.call('HMGET', account, 'seen', 'free')
  if now < tonumber(stored[1]) - SECOND then
    return now + SECOND + tonumber(jitter)
  end
  return math.max(tonumber(stored[2]), now)
end
