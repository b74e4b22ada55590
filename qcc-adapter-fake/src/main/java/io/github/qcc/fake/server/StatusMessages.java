package io.github.qcc.fake.server;

import io.github.qcc.domain.QccStatus;

/** How {@code Message} begins. It changed over the years, so a client must not parse it. */
public enum StatusMessages {
    /** As in the credit document (2022): 【有效请求】查询成功. */
    WITH_GROUP,
    /** As in the case document (2020): 查询成功. */
    PLAIN;

    String prefix(QccStatus.Group group) {
        if (this == PLAIN) {
            return "";
        }
        return group == QccStatus.Group.VALID_REQUEST ? "【有效请求】" : "【无效请求】";
    }
}
