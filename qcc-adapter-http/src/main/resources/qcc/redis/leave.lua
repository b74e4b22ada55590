-- ARGV: id, tolerance.
local call = call_of(ARGV[1])
if not call or call.state ~= 'R' or tonumber(redis.call('ZSCORE', open, call.id)) <= now then
  return {'void'}
end
for _, scope in ipairs({'account', call.endpoint, call.request}) do
  local refusal = refusal_of(scope)
  if refusal and tonumber(refusal.until_at) > now then
    return {'void'}
  end
end
local rest = tonumber(call.departure) - now
-- A rest that has grown since the admission means that the server's clock went back.
if rest > tonumber(call.departure) - tonumber(call.admitted) + tonumber(ARGV[2]) then
  return {'void'}
end
call.state = 'L'
store_call(call)
return {'rest', text(rest)}
