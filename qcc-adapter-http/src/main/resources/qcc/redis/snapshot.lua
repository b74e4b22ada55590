-- ARGV: jitter. Replies with counted groups: account, refusals, ledgers, purposes, calls under way.
local is_known = redis.call('EXISTS', account) == 1
if is_known then
  sweep()
end
local reply = {text(now), text(day_end())}
local rate, concurrency, calls_per_day = limits()
reply[3], reply[4], reply[5] = rate, concurrency, calls_per_day
reply[6] = is_known and text(departure_of(ARGV[1])) or ''

local function append(group)
  reply[#reply + 1] = text(#group)
  for _, part in ipairs(group) do
    reply[#reply + 1] = part
  end
end

append(redis.call('HGETALL', refusals))
local is_today = redis.call('HGET', ledgers, 'day:end') == reply[2]
append(redis.call('HGETALL', ledgers))
append(is_today and redis.call('HGETALL', purposes) or {})
append(redis.call('HVALS', calls))
return reply
