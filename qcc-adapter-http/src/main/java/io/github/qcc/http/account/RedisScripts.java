package io.github.qcc.http.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs Lua scripts on a Redis server, with the client that a platform has. One lambda over the client implements it;
 * {@code docs/many-processes.md} has an example.
 */
@FunctionalInterface
public interface RedisScripts {
    /**
     * Runs a script as {@code EVAL} does.
     *
     * @param script the script's text; the same few texts every time
     * @param keys {@code KEYS}; all have the same hash tag
     * @param args {@code ARGV}
     * @return the elements of the script's reply, which is always a list of strings
     */
    List<String> run(String script, List<String> keys, List<String> args);

    /**
     * Runs scripts by their SHA-1, so that their text is sent only if the server does not know it.
     *
     * @param bySha runs {@code EVALSHA}: gets the SHA-1 in lower case as its first argument
     * @param byText runs {@code EVAL}
     */
    static RedisScripts cached(RedisScripts bySha, RedisScripts byText) {
        Map<String, String> shas = new ConcurrentHashMap<>();
        return (script, keys, args) -> {
            try {
                return bySha.run(shas.computeIfAbsent(script, RedisScripts::sha1), keys, args);
            } catch (RuntimeException failure) {
                if (isUnknownScript(failure)) {
                    return byText.run(script, keys, args);
                }
                throw failure;
            }
        };
    }

    private static boolean isUnknownScript(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && cause.getMessage().contains("NOSCRIPT")) {
                return true;
            }
        }
        return false;
    }

    private static String sha1(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(script.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-1", impossible);
        }
    }
}
