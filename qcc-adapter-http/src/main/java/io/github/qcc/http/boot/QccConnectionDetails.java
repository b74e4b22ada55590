package io.github.qcc.http.boot;

import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/** Address and credentials of the default account. A bean of this type takes the place of the properties. */
public interface QccConnectionDetails extends ConnectionDetails {
    /** Address of the interfaces, such as {@code https://pro.qcc.com/api/yj/}. */
    String baseUrl();

    /** AppKey of the account. */
    String key();

    /** SecretKey of the account. */
    String secretKey();
}
