package io.github.qcc.app.list.cell;

import io.github.qcc.app.run.Bilingual;

/**
 * What was changed in a cell before it became a search key.
 *
 * @param what the change, the same for all rows that have it
 * @param detail what was taken off, as an example; often empty
 */
public record Change(Bilingual what, String detail) {
    static final Bilingual NUMBERING = new Bilingual("去除行首编号", "leading number taken off");
    static final Bilingual LABEL = new Bilingual("去除名称前的标签", "label before the name taken off");
    static final Bilingual NOTE = new Bilingual("去除企业名称后的附注", "note behind the name split off");
    static final Bilingual PUNCTUATION = new Bilingual("去除名称前后的标点", "marks around the name taken off");
    static final Bilingual ENTITY = new Bilingual("还原 HTML 实体", "HTML entity decoded");
    static final Bilingual MERGED = new Bilingual("使用合并单元格的值", "value of a cell merged over several rows");
    static final Bilingual CODE_COLUMN = new Bilingual("名称为空，按信用代码查询", "no name, looked up by the code");
}
