package io.github.qcc.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How every contestant signs. */
final class Signature {
    static final String KEY = "0123456789abcdef0123456789abcdef";
    static final String SECRET = "fedcba9876543210fedcba9876543210";
    static final String COMPANY = "浙江省临海标准件工业公司";
    static final String PATH = "EndExecuteCaseCheck/GetList";

    private Signature() {}

    static String timespan() {
        return Long.toString(System.currentTimeMillis() / 1000);
    }

    static String token(String timespan) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("MD5")
                            .digest((KEY + timespan + SECRET).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
