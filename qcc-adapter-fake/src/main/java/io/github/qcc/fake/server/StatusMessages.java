package io.github.qcc.fake.server;

import io.github.qcc.domain.QccStatus;

/** How {@code Message} begins, which has changed over the years and is a reason never to parse it. */
public enum StatusMessages {
    /** As in the answer that the credit document prints (2022): 【有效请求】查询成功. */
    WITH_GROUP,
    /** As in the answers that the case document prints (2020): 查询成功. */
    PLAIN;

    String prefix(QccStatus.Group group) {
        if (this == PLAIN) {
            return "";
        }
        return group == QccStatus.Group.VALID_REQUEST ? "【有效请求】" : "【无效请求】";
    }
}
