-- Shared by all scripts. An account is one hash, so that a step reads and writes it at once. Its fields:
--   seen, free, open, sweep             last step, next departure, calls under way, next sweep
--   rate, concurrency, calls_per_day    limits; '' if not named
--   day, day_calls, day_fen             end of the day that is counted, and its calls
--   purpose:NAME:day, :calls, :fen      the same for one purpose
--   budget:NAME:calls, :fen, :max_calls, :max_fen
--   refused_until                       latest end of all refusals; absent if there has been none
--   refusal:SCOPE                       status|since|until|version|probe|end of the probe
--   call:ID                             state|departure|admitted|end of the lease|endpoint|request|day|fen|purpose|budgets|probes
-- Times are microseconds since 1970 by the server's clock, amounts are fen (1/100 yuan). A call under way is R for reserved
-- or L for left.
local key = KEYS[1]
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local SECOND = 1000000
local DAY = 86400000000
local CHINA = 28800000000
local REFUSAL = '^([^|]*)|([^|]*)|([^|]*)|([^|]*)|([^|]*)|([^|]*)$'
local CALL = '^(%u)|(%d+)|(%d+)|(%d+)|([^|]*)|([^|]*)|([^|]*)|([^|]*)|([^|]*)|([^|]*)|([^|]*)$'

-- tostring would lose digits.
local function text(number)
  return string.format('%.0f', number)
end

-- China has no summer time.
local function day_end()
  return (math.floor((now + CHINA) / DAY) + 1) * DAY - CHINA
end

-- The earliest departure. A server that does not know the account may have forgotten it, and calls may have left within the
-- last second. A clock that went back has promised departures that do not count.
local function departure_of(seen, free, jitter)
  if not seen or now < seen - SECOND then
    return now + SECOND + jitter
  end
  return math.max(free, now)
end

local function refusal_of(scope)
  local packed = redis.call('HGET', key, 'refusal:' .. scope)
  if not packed then
    return nil
  end
  local refusal = {scope = scope}
  refusal.status, refusal.since, refusal.until_at, refusal.version, refusal.probe, refusal.probe_end =
    string.match(packed, REFUSAL)
  return refusal
end

local function store_refusal(refusal)
  redis.call('HSET', key, 'refusal:' .. refusal.scope, table.concat({
    refusal.status, refusal.since, refusal.until_at, refusal.version, refusal.probe, refusal.probe_end
  }, '|'))
end

-- Ends a call, except for the count of calls under way. A booking that comes back is taken from the day and the purpose
-- only if it is still the same day.
local function finish(id, packed, is_kept)
  redis.call('HDEL', key, 'call:' .. id)
  if is_kept and string.sub(packed, -1) == '|' then
    return
  end
  local _, _, _, _, _, _, day, fen, purpose, budgets, probes = string.match(packed, CALL)
  if not is_kept then
    if redis.call('HGET', key, 'day') == day then
      redis.call('HINCRBY', key, 'day_calls', -1)
      redis.call('HINCRBY', key, 'day_fen', '-' .. fen)
      redis.call('HINCRBY', key, 'purpose:' .. purpose .. ':calls', -1)
      redis.call('HINCRBY', key, 'purpose:' .. purpose .. ':fen', '-' .. fen)
    end
    for budget in string.gmatch(budgets, '%S+') do
      redis.call('HINCRBY', key, budget .. ':calls', -1)
      redis.call('HINCRBY', key, budget .. ':fen', '-' .. fen)
    end
  end
  for scope in string.gmatch(probes, '%S+') do
    local refusal = refusal_of(scope)
    if refusal and refusal.probe == id then
      refusal.probe, refusal.probe_end = '', ''
      store_refusal(refusal)
    end
  end
end

local function each(prefix, visit)
  local fields = redis.call('HGETALL', key)
  for i = 1, #fields, 2 do
    if string.sub(fields[i], 1, #prefix) == prefix then
      visit(string.sub(fields[i], #prefix + 1), fields[i + 1])
    end
  end
end

-- Resolves the bookings of callers that did not settle in time: what has left may have been charged. Forgets the refusals
-- of requests that have ended.
local function sweep()
  local open, next_sweep, is_refused = 0, now + DAY, false
  each('call:', function(id, packed)
    local state, _, _, lease_end = string.match(packed, CALL)
    if tonumber(lease_end) <= now then
      finish(id, packed, state == 'L')
    else
      open = open + 1
      next_sweep = math.min(next_sweep, tonumber(lease_end))
    end
  end)
  each('refusal:', function(scope, packed)
    local _, _, until_at = string.match(packed, REFUSAL)
    if string.sub(scope, 1, 8) == 'request:' and tonumber(until_at) <= now then
      redis.call('HDEL', key, 'refusal:' .. scope)
    else
      is_refused = true
    end
  end)
  if not is_refused then
    redis.call('HDEL', key, 'refused_until')
  end
  redis.call('HSET', key, 'open', text(open), 'sweep', text(next_sweep))
end
