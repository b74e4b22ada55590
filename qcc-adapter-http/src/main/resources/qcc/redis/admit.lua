-- ARGV: 1 id, 2 endpoint, 3 request, 4 purpose, 5 fen, 6 lease, 7 jitter, 8 default rate, 9 to 11 limits of the caller: rate,
-- concurrency, calls a day, 12 names of the budgets, 13 number of the first field. From 14 on most calls and most fen of each
-- budget, then the fields: of the purpose, of the call, of each budget.
local id, fen = ARGV[1], tonumber(ARGV[5])
local jitter = tonumber(ARGV[7])
local first = tonumber(ARGV[13])
local PURPOSE, CALL_FIELD, BUDGETS = first, first + 3, first + 4
-- Where the fields of the arguments are in what is read.
local READ = 12 - first

local function read()
  return redis.call('HMGET', key, 'seen', 'free', 'open', 'sweep', 'rate', 'concurrency', 'calls_per_day', 'day',
    'day_calls', 'day_fen', 'refused_until', unpack(ARGV, first))
end

local stored = read()
if stored[4] and tonumber(stored[4]) <= now then
  sweep()
  stored = read()
end
local known = stored[READ + CALL_FIELD]
local rate, concurrency, calls_per_day = stored[5] or ARGV[9], stored[6] or ARGV[10], stored[7] or ARGV[11]

local function granted(delay, probes)
  local reply = {'granted', text(math.max(0, delay)), rate, concurrency, calls_per_day}
  for _, refusal in ipairs(probes) do
    for _, part in ipairs({refusal.scope, refusal.status, refusal.since, refusal.until_at, refusal.version}) do
      reply[#reply + 1] = part
    end
  end
  return reply
end

-- The refusals that have ended and wait for a probe, unless one keeps the call from being admitted.
local ended = {}
if stored[11] then
  for i, scope in ipairs({'account', ARGV[2], ARGV[3]}) do
    local refusal = refusal_of(scope)
    local retry_at = nil
    if refusal and tonumber(refusal.until_at) > now then
      retry_at = refusal.until_at
    elseif refusal and i < 3 then
      if refusal.probe ~= '' and refusal.probe ~= id and tonumber(refusal.probe_end) > now then
        retry_at = refusal.probe_end
      end
      ended[#ended + 1] = refusal
    end
    if retry_at and not known then
      return {'refused', scope, refusal.status, refusal.since, refusal.until_at, refusal.version, retry_at}
    end
  end
end

-- The answer that the caller did not get: the booking is there already.
if known then
  local probes = {}
  for _, refusal in ipairs(ended) do
    if refusal.probe == id then
      probes[#probes + 1] = refusal
    end
  end
  local _, departure = string.match(known, CALL)
  return granted(departure - now, probes)
end

local function count_open(matches)
  local count = 0
  each('call:', function(_, packed)
    local _, _, _, _, _, _, day, _, _, budgets = string.match(packed, CALL)
    if matches(day, budgets) then
      count = count + 1
    end
  end)
  return text(count)
end

local today = text(day_end())
local is_new_day = stored[8] ~= today
local day_calls, day_fen = 0, 0
if not is_new_day then
  day_calls, day_fen = tonumber(stored[9]), tonumber(stored[10])
end
if calls_per_day ~= '' and day_calls >= tonumber(calls_per_day) then
  local open = count_open(function(day) return day == today end)
  return {'exhausted', 'day', '', text(day_calls), text(day_fen), open, calls_per_day, '', today}
end
local writes, size = {}, 0
for i = 0, (first - 14) / 2 - 1 do
  local field, max_calls, max_fen = BUDGETS + 4 * i, ARGV[14 + 2 * i], ARGV[15 + 2 * i]
  local budget_calls, budget_fen = stored[READ + field] or 0, stored[READ + field + 1] or 0
  if (max_calls ~= '' and budget_calls + 0 >= tonumber(max_calls))
      or (max_fen ~= '' and budget_fen + fen > tonumber(max_fen)) then
    local name = string.match(ARGV[field], '^(.*):calls$')
    local open = count_open(function(_, names)
      return string.find(' ' .. names .. ' ', ' ' .. name .. ' ', 1, true) ~= nil
    end)
    return {'exhausted', 'budget', name, text(budget_calls), text(budget_fen), open, max_calls, max_fen, ''}
  end
  writes[size + 1], writes[size + 2] = ARGV[field], text(budget_calls + 1)
  writes[size + 3], writes[size + 4] = ARGV[field + 1], text(budget_fen + fen)
  size = size + 4
  if stored[READ + field + 2] ~= max_calls or stored[READ + field + 3] ~= max_fen then
    writes[size + 1], writes[size + 2] = ARGV[field + 2], max_calls
    writes[size + 3], writes[size + 4] = ARGV[field + 3], max_fen
    size = size + 4
  end
end

local period = math.ceil((SECOND + jitter) * SECOND / (rate ~= '' and rate or ARGV[8]))
local open = tonumber(stored[3] or 0)
if concurrency ~= '' and open >= tonumber(concurrency) then
  return {'busy', text(period)}
end
local departure = departure_of(tonumber(stored[1]), tonumber(stored[2]), jitter)
local excess = departure - now - math.max(2 * SECOND, 2 * period)
if excess > 0 then
  return {'far', text(excess)}
end

local lease_end, now_text = now + ARGV[6], text(now)
local lease_text = text(lease_end)
local probes = ''
for _, refusal in ipairs(ended) do
  refusal.probe, refusal.probe_end = id, lease_text
  store_refusal(refusal)
  probes = probes == '' and refusal.scope or probes .. ' ' .. refusal.scope
end
if not stored[1] then
  redis.call('HSET', key, 'rate', rate, 'concurrency', concurrency, 'calls_per_day', calls_per_day)
end
if not stored[4] or tonumber(stored[4]) > lease_end then
  writes[size + 1], writes[size + 2] = 'sweep', lease_text
  size = size + 2
end
local purpose_calls, purpose_fen = 0, 0
if stored[READ + PURPOSE] == today then
  purpose_calls, purpose_fen = stored[READ + PURPOSE + 1], stored[READ + PURPOSE + 2]
else
  writes[size + 1], writes[size + 2] = ARGV[PURPOSE], today
end
local call = table.concat({
  'R', text(departure), now_text, lease_text, ARGV[2], ARGV[3], today, ARGV[5], ARGV[4], ARGV[12], probes
}, '|')
redis.call('HSET', key, 'seen', now_text, 'free', text(departure + period), 'open', text(open + 1),
  'day', today, 'day_calls', text(day_calls + 1), 'day_fen', text(day_fen + fen),
  ARGV[PURPOSE + 1], text(purpose_calls + 1), ARGV[PURPOSE + 2], text(purpose_fen + fen), ARGV[CALL_FIELD], call,
  unpack(writes))
return granted(departure - now, ended)
