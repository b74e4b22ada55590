-- ARGV: agree or set, rate, concurrency, calls a day, jitter. A limit that is not named is ''.
local stored = redis.call('HMGET', key, 'rate', 'concurrency', 'calls_per_day', 'seen')
local agreed = {}
for i = 1, 3 do
  local named, before = ARGV[i + 1], stored[i] or ''
  if ARGV[1] == 'agree' and named ~= '' and before ~= '' and named ~= before then
    return {'conflict', stored[1], stored[2], stored[3]}
  end
  agreed[i] = named ~= '' and named or before
end
redis.call('HSET', key, 'rate', agreed[1], 'concurrency', agreed[2], 'calls_per_day', agreed[3])
if not stored[4] then
  redis.call('HSET', key, 'seen', text(now), 'free', text(departure_of(nil, nil, ARGV[5])), 'open', '0', 'sweep',
    text(now + DAY))
end
return {'agreed', agreed[1], agreed[2], agreed[3]}
