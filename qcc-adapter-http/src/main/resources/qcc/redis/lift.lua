-- ARGV: scope, version.
local refusal = refusal_of(ARGV[1])
if refusal and refusal.version == ARGV[2] then
  redis.call('HDEL', key, 'refusal:' .. ARGV[1])
  return {'lifted'}
end
return {'unchanged'}
