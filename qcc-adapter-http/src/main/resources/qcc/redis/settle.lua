-- ARGV: id, kept or returned, scope of a refusal or '', its status, its duration or '' for until midnight,
-- then for each refusal to lift: scope, version.
local packed = redis.call('HGET', key, 'call:' .. ARGV[1])
if packed then
  finish(ARGV[1], packed, ARGV[2] == 'kept')
  redis.call('HINCRBY', key, 'open', -1)
end
for i = 6, #ARGV, 2 do
  local refusal = refusal_of(ARGV[i])
  if refusal and refusal.version == ARGV[i + 1] then
    redis.call('HDEL', key, 'refusal:' .. ARGV[i])
  end
end
if ARGV[3] ~= '' then
  local until_at = ARGV[5] ~= '' and now + ARGV[5] or day_end()
  local known = refusal_of(ARGV[3])
  local latest = redis.call('HGET', key, 'refused_until')
  redis.call('HSET', key, 'refused_until', text(math.max(until_at, tonumber(latest or 0))))
  -- The one that ends later wins. A version is never used again, even if the clock goes back.
  if not known or tonumber(known.until_at) < until_at then
    local version = math.max(now, known and known.version + 1 or 0)
    store_refusal({
      scope = ARGV[3], status = ARGV[4], since = text(now), until_at = text(until_at), version = text(version),
      probe = '', probe_end = ''
    })
  end
end
return {}
