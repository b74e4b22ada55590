package io.github.qcc.app.list.read;

import io.github.qcc.app.run.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the files in an OLE2 container apart: encrypted workbooks, workbooks of the old kind, documents. */
final class OldOffice {
    /** The folder of the container may be anywhere; that of a small file is in the first megabytes. */
    private static final int MOST_BYTES = 8 << 20;

    private OldOffice() {}

    static Bilingual kind(Path file) throws IOException {
        String bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
        }
        if (bytes.contains(entry("EncryptedPackage")) || bytes.contains(entry("EncryptionInfo"))) {
            return new Bilingual(
                    "已加密：请在 Excel 中取消打开密码后再保存",
                    "is an encrypted workbook: remove the password in Excel and save it again");
        }
        if (bytes.contains(entry("WordDocument"))) {
            return new Bilingual(
                    "是 Word 文档：请把名单存为 .xlsx 或 CSV", "is a Word document: save the list as .xlsx or as CSV");
        }
        return new Bilingual(
                "是旧版 Excel 工作簿（.xls）：请另存为 .xlsx", "is a workbook of the old kind (.xls): save it as .xlsx or as CSV");
    }

    /** Names in the container's folder are UTF-16. */
    private static String entry(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
