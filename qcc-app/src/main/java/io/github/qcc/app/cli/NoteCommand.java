package io.github.qcc.app.cli;

import io.github.qcc.app.config.DisplaySettings;
import io.github.qcc.app.report.DispositionReader;
import io.github.qcc.app.report.JsonText;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Company;
import io.github.qcc.app.run.Disposition;
import io.github.qcc.app.run.Dispositions;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.Result;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.app.store.SqliteRunStore;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.screening.Decision;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What a person decided about a finding: written down, read from a workbook, or shown. */
@Command(
        name = "note",
        description = {
            "Write down what a person decided about a finding; later reports show it, and no verdict changes.",
            "Without --kind and --remark it shows what is written."
        })
final class NoteCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of the run.")
    private Path folder;

    @Parameters(index = "1", arity = "0..1", paramLabel = "KEY", description = "The company, as the list names it.")
    private String key;

    @Option(
            names = "--kind",
            paramLabel = "confirmed|false-alarm|remark|withdrawn",
            converter = KindConverter.class,
            description = "What was decided. Default: remark.")
    private Disposition.DispositionKind kind;

    @Option(names = "--remark", paramLabel = "TEXT", description = "Why.")
    private String remark;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "Rule of the finding, as the report names it. Default: the company as a whole.")
    private String rule;

    @Option(names = "--by", paramLabel = "NAME", description = "Who decided. Default: QCC_REPORT_AUTHOR.")
    private String person;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "Read sheet 处置 of a workbook, a copy of results.xlsx, instead.")
    private Path workbook;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How data are printed. Default: ${DEFAULT-VALUE}.")
    private CommonOptions.Format format;

    NoteCommand(Console console) {
        this.console = console;
    }

    /** Reads the name of a kind. */
    static final class KindConverter implements ITypeConverter<Disposition.DispositionKind> {
        @Override
        public Disposition.DispositionKind convert(String value) {
            return Disposition.DispositionKind.parse(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "expected confirmed, false-alarm, remark or withdrawn but was '" + value + "'"));
        }
    }

    @Override
    public Integer call() {
        if (!SqliteRunStore.isIn(folder)) {
            throw new RefusedException(new Bilingual(
                    "文件夹 " + folder + " 中没有筛查数据：请给出 screen 的 --out 文件夹",
                    "the folder " + folder + " holds no screening run: give the --out of one"));
        }
        try (RunStore store = SqliteRunStore.open(folder)) {
            if (workbook != null) {
                int added = DispositionReader.read(workbook, store);
                console.complain(new Bilingual(
                        "读入处置意见 " + added + " 条；重新生成报告：qcc report " + folder,
                        added + " dispositions were read; 'qcc report " + folder + "' shows them"));
            } else if (kind != null || remark != null) {
                add(
                        store,
                        company(store)
                                .orElseThrow(() -> new RefusedException(new Bilingual(
                                        "请给出企业：qcc note 文件夹 企业名称", "name the company: qcc note DIR KEY"))));
            } else {
                show(store);
            }
            return ExitCode.DONE;
        }
    }

    /** The company of the run that is named; empty if none is named. */
    private Optional<Company> company(RunStore store) {
        if (key == null) {
            return Optional.empty();
        }
        String named = SearchKey.parse(key).map(SearchKey::value).orElse(key);
        Company[] found = new Company[1];
        store.forEachCompany(company -> {
            if (company.key().value().equals(named) || company.key().value().equals(key)) {
                found[0] = company;
            }
        });
        return Optional.of(Optional.ofNullable(found[0])
                .orElseThrow(() -> new RefusedException(new Bilingual(
                        "名单中没有企业“" + key + "”：请按名单中的写法填写",
                        "the list has no company '" + key + "': write it as the list does"))));
    }

    private void add(RunStore store, Company company) {
        Disposition disposition = new Disposition(
                company.id(),
                Optional.ofNullable(rule),
                kind == null ? Disposition.DispositionKind.REMARK : kind,
                remark == null ? "" : remark.strip(),
                person(),
                console.clock().instant(),
                store.result(company.id()).map(Result::decision));
        store.note(disposition);
        show(disposition, company.key().value(), disposition.about());
        console.complain(new Bilingual("重新生成报告：qcc report " + folder, "'qcc report " + folder + "' shows it"));
    }

    private String person() {
        String name = person != null ? person : console.environment().get(DisplaySettings.REPORT_AUTHOR);
        if (name == null || name.isBlank()) {
            throw new RefusedException(new Bilingual(
                    "请写明处置人：--by 姓名，或设置 QCC_REPORT_AUTHOR", "say who decided: --by NAME, or set QCC_REPORT_AUTHOR"));
        }
        return name.strip();
    }

    private void show(RunStore store) {
        Optional<Company> named = company(store);
        Dispositions dispositions = Dispositions.of(store);
        for (Disposition disposition : dispositions.all()) {
            if (named.isEmpty() || named.get().id() == disposition.company()) {
                show(
                        disposition,
                        store.company(disposition.company()).orElseThrow().key().value(),
                        store.result(disposition.company()).map(Result::decision));
            }
        }
    }

    private void show(Disposition word, String company, Optional<Decision> now) {
        if (format == CommonOptions.Format.json) {
            console.out()
                    .println(JsonText.object(json -> json.text("company", company)
                            .text("rule", word.rule())
                            .text("kind", word.kind().name())
                            .text("remark", word.remark())
                            .text("person", word.person())
                            .text("at", word.at().toString())
                            .text("about", word.about().map(Decision::name))
                            .text("decision", now.map(Decision::name))));
        } else {
            String about = word.rule().map(name -> " [" + name + "]").orElse("");
            console.out()
                    .println(Console.harmless(
                            company + about + "  " + word.words(now).in(console.locale())));
        }
    }
}
