-- ARGV: id, kept or returned, scope of a refusal or '', its status, its duration or '' for until midnight,
-- then for each refusal to lift: scope, version.
local call = call_of(ARGV[1])
if call then
  finish(call, ARGV[2] == 'kept')
end
for i = 6, #ARGV, 2 do
  local refusal = refusal_of(ARGV[i])
  if refusal and refusal.version == ARGV[i + 1] then
    redis.call('HDEL', refusals, ARGV[i])
  end
end
local scope = ARGV[3]
if scope ~= '' then
  local until_at = ARGV[5] ~= '' and now + tonumber(ARGV[5]) or day_end()
  local known = refusal_of(scope)
  -- The one that ends later wins. A version is never used again, even if the clock goes back.
  if not known or tonumber(known.until_at) < until_at then
    local version = math.max(now, known and tonumber(known.version) + 1 or 0)
    store_refusal({
      scope = scope, status = ARGV[4], since = text(now), until_at = text(until_at), version = text(version),
      probe = '', probe_end = ''
    })
  end
  if redis.call('HLEN', refusals) > 1000 then
    for _, other in ipairs(redis.call('HKEYS', refusals)) do
      if is_request(other) and tonumber(refusal_of(other).until_at) <= now then
        redis.call('HDEL', refusals, other)
      end
    end
  end
end
return {}
