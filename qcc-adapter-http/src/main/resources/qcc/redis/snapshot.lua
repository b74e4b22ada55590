-- ARGV: jitter. Replies with the time, the end of the day, the next departure or '', and all fields of the account.
local reply = {text(now), text(day_end()), ''}
local stored = redis.call('HMGET', key, 'seen', 'free')
if stored[1] then
  sweep()
  reply[3] = text(departure_of(tonumber(stored[1]), tonumber(stored[2]), tonumber(ARGV[1])))
end
for _, part in ipairs(redis.call('HGETALL', key)) do
  reply[#reply + 1] = part
end
return reply
