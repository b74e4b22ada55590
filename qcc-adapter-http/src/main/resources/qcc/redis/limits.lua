-- ARGV: agree or set, rate, concurrency, calls a day, jitter. A limit that is not named is ''.
require_account(ARGV[2], ARGV[3], ARGV[4], ARGV[5])
local rate, concurrency, calls_per_day = limits()
local stored = {rate, concurrency, calls_per_day}
local agreed = {}
for i = 1, 3 do
  local named = ARGV[i + 1]
  if ARGV[1] == 'agree' and named ~= '' and stored[i] ~= '' and named ~= stored[i] then
    return {'conflict', rate, concurrency, calls_per_day}
  end
  agreed[i] = named ~= '' and named or stored[i]
end
redis.call('HSET', account, 'rate', agreed[1], 'concurrency', agreed[2], 'callsPerDay', agreed[3])
return {'agreed', agreed[1], agreed[2], agreed[3]}
