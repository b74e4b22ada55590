package io.github.qcc.app.list.cell;

import java.util.regex.Pattern;

/** What names of persons look like in Chinese. */
public final class PersonName {
    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚"
            + "沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖庞樊兰殷施"
            + "洪翟颜倪严牛温芦季俞章鲁葛伍申尤毕聂柴焦左裴祝凌靳";

    private static final Pattern PERSON =
            Pattern.compile("(?:[" + SURNAMES + "]|欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒)\\p{IsHan}{1,2}"
                    + "|\\p{IsHan}{1,4}·\\p{IsHan}{1,8}|个体户?\\p{IsHan}{2,4}|自然人\\p{IsHan}{2,4}");

    private PersonName() {}

    /** Whether a text looks like a person: a common surname with one or two characters, or 个体户 before a name. */
    public static boolean looksLike(String text) {
        return text.length() <= 14 && PERSON.matcher(text).matches();
    }
}
