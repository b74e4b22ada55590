-- ARGV: id, endpoint, request, purpose, fen, lease, jitter, rate, concurrency, calls a day, default rate,
-- then for each budget: name, most calls, most fen.
local id, endpoint, request, purpose, fen = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]
local lease_end = now + tonumber(ARGV[6])
local jitter = tonumber(ARGV[7])
require_account(ARGV[8], ARGV[9], ARGV[10], jitter)
local rate, concurrency, calls_per_day = limits()

local function granted(call)
  local reply = {'granted', text(math.max(0, tonumber(call.departure) - now)), rate, concurrency, calls_per_day}
  for scope in string.gmatch(call.probes, '%S+') do
    local refusal = refusal_of(scope)
    if refusal and refusal.probe == call.id then
      for _, part in ipairs({scope, refusal.status, refusal.since, refusal.until_at, refusal.version}) do
        reply[#reply + 1] = part
      end
    end
  end
  return reply
end

local known = call_of(id)
if known then
  return granted(known)
end
sweep()

local ended = {}
for _, scope in ipairs({'account', endpoint, request}) do
  local refusal = refusal_of(scope)
  if refusal then
    local retry_at = nil
    if tonumber(refusal.until_at) > now then
      retry_at = refusal.until_at
    elseif is_request(scope) then
      -- Needs no probe: the request is the probe.
      redis.call('HDEL', refusals, scope)
    elseif refusal.probe ~= '' and tonumber(refusal.probe_end) > now then
      retry_at = refusal.probe_end
    else
      ended[#ended + 1] = refusal
    end
    if retry_at then
      return {
        'refused', scope, refusal.status, refusal.since, refusal.until_at, refusal.version, retry_at
      }
    end
  end
end

local today = begin_day()
local day = redis.call('HMGET', ledgers, 'day:calls', 'day:fen')
if calls_per_day ~= '' and tonumber(day[1]) >= tonumber(calls_per_day) then
  local under_way = count_open(function(call) return call.day_end == today end)
  return {'exhausted', 'day', '', day[1], day[2], text(under_way), calls_per_day, '', today}
end
local budgets = {}
for i = 12, #ARGV, 3 do
  local name, max_calls, max_fen = ARGV[i], ARGV[i + 1], ARGV[i + 2]
  budgets[#budgets + 1] = name
  local spent = redis.call('HMGET', ledgers, name .. ':calls', name .. ':fen')
  local spent_calls, spent_fen = spent[1] or '0', spent[2] or '0'
  if (max_calls ~= '' and tonumber(spent_calls) >= tonumber(max_calls))
      or (max_fen ~= '' and tonumber(spent_fen) + tonumber(fen) > tonumber(max_fen)) then
    local under_way = count_open(function(call)
      return string.find(' ' .. call.budgets .. ' ', ' ' .. name .. ' ', 1, true) ~= nil
    end)
    return {'exhausted', 'budget', name, spent_calls, spent_fen, text(under_way), max_calls, max_fen, ''}
  end
end

local per_million_seconds = tonumber(rate ~= '' and rate or ARGV[11])
local period = math.ceil((SECOND + jitter) * SECOND / per_million_seconds)
if concurrency ~= '' and redis.call('ZCARD', open) >= tonumber(concurrency) then
  return {'busy', text(period)}
end
local departure = departure_of(jitter)
local excess = departure - now - math.max(2 * SECOND, 2 * period)
if excess > 0 then
  return {'far', text(excess)}
end

redis.call('HSET', account, 'seen', text(now), 'free', text(departure + period))
for i = 12, #ARGV, 3 do
  redis.call('HSET', ledgers, ARGV[i] .. ':maxCalls', ARGV[i + 1], ARGV[i] .. ':maxFen', ARGV[i + 2])
end
local probes = {}
for _, refusal in ipairs(ended) do
  refusal.probe, refusal.probe_end = id, text(lease_end)
  store_refusal(refusal)
  probes[#probes + 1] = refusal.scope
end
local call = {
  id = id, state = 'R', fen = fen, day_end = today, departure = text(departure), admitted = text(now),
  endpoint = endpoint, request = request, purpose = purpose, budgets = table.concat(budgets, ' '),
  probes = table.concat(probes, ' ')
}
store_call(call)
redis.call('ZADD', open, text(lease_end), id)
book(call, 1)
return granted(call)
