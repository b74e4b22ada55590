-- ARGV: id, tolerance.
local field = 'call:' .. ARGV[1]
local stored = redis.call('HMGET', key, field, 'refused_until')
if not stored[1] then
  return {'void'}
end
local state, departure, admitted, lease_end, endpoint, request =
  string.match(stored[1], '^(%u)|(%d+)|(%d+)|(%d+)|([^|]*)|([^|]*)')
-- A clock that went back since the admission has moved the departure.
if state ~= 'R' or tonumber(lease_end) <= now or now < admitted - ARGV[2] then
  return {'void'}
end
if stored[2] and tonumber(stored[2]) > now then
  for _, scope in ipairs({'account', endpoint, request}) do
    local refusal = refusal_of(scope)
    if refusal and tonumber(refusal.until_at) > now then
      return {'void'}
    end
  end
end
redis.call('HSET', key, field, 'L' .. string.sub(stored[1], 2))
return {'rest', text(departure - now)}
