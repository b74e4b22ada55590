package com.example.shared;

import io.github.qcc.http.account.RedisScripts;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.sync.RedisCommands;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.redisson.api.RScript;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;
import org.springframework.data.redis.connection.ReturnType;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import redis.clients.jedis.UnifiedJedis;

/** The scripts of the account state over the Redis client that a platform has. Take the method of yours. */
public final class RedisClients {
    private RedisClients() {}

    /** Over Jedis. */
    public static RedisScripts jedis(UnifiedJedis redis) {
        return RedisScripts.cached(
                (sha, keys, args) -> strings(redis.evalsha(sha, keys, args)),
                (script, keys, args) -> strings(redis.eval(script, keys, args)));
    }

    /** Over a connection of Lettuce. */
    public static RedisScripts lettuce(RedisCommands<String, String> redis) {
        return RedisScripts.cached(
                (sha, keys, args) ->
                        strings(redis.<Object>evalsha(sha, ScriptOutputType.MULTI, array(keys), array(args))),
                (script, keys, args) ->
                        strings(redis.<Object>eval(script, ScriptOutputType.MULTI, array(keys), array(args))));
    }

    /** Over Redisson, with its codec for plain text: its default one would serialize the arguments. */
    public static RedisScripts redisson(RedissonClient redis) {
        RScript scripts = redis.getScript(StringCodec.INSTANCE);
        return RedisScripts.cached(
                (sha, keys, args) -> strings(scripts.evalSha(
                        RScript.Mode.READ_WRITE, sha, RScript.ReturnType.MULTI, List.copyOf(keys), args.toArray())),
                (script, keys, args) -> strings(scripts.eval(
                        RScript.Mode.READ_WRITE, script, RScript.ReturnType.MULTI, List.copyOf(keys), args.toArray())));
    }

    /** Over Spring Data Redis. In a Spring Boot application {@code qcc.state=redis} does it. */
    public static RedisScripts spring(StringRedisTemplate redis) {
        return RedisScripts.cached(
                (sha, keys, args) -> strings(redis.execute((RedisCallback<Object>) connection -> connection
                        .scriptingCommands()
                        .evalSha(sha, ReturnType.MULTI, keys.size(), bytes(keys, args)))),
                (script, keys, args) -> strings(redis.execute((RedisCallback<Object>) connection -> connection
                        .scriptingCommands()
                        .eval(script.getBytes(StandardCharsets.UTF_8), ReturnType.MULTI, keys.size(), bytes(keys, args)))));
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static byte[][] bytes(List<String> keys, List<String> args) {
        return Stream.concat(keys.stream(), args.stream())
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    /** Replies are lists of strings, which some clients hand out as bytes. */
    private static List<String> strings(Object reply) {
        return ((List<?>) reply)
                .stream()
                        .map(element -> element instanceof byte[] bytes
                                ? new String(bytes, StandardCharsets.UTF_8)
                                : String.valueOf(element))
                        .toList();
    }
}
