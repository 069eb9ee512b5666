package io.phigrad.compiler.pages;

import io.phigrad.compiler.account.ProjectAccount;
import java.util.Locale;
import java.util.function.Function;

/** The forms that a report comes in. All end in a line break, and the same account gives the same characters. */
public enum ReportFormat {
    /** For people: one page that needs nothing beside it. */
    HTML("index.html", HtmlPage::of),
    /** All of the account, for tools of one's own. */
    JSON("report.json", JsonReport::of),
    /** Problems and remarks as SARIF 2.1.0, for code hosts and editors. */
    SARIF("report.sarif", SarifReport::of),
    /** For terminals and diffs. */
    TEXT("report.txt", TextReport::of);

    /** Stands in every report, so that another run may write over it. */
    public static final String MARK = "Phigrad";

    private final String fileName;
    private final Function<ProjectAccount, String> renderer;

    ReportFormat(String fileName, Function<ProjectAccount, String> renderer) {
        this.fileName = fileName;
        this.renderer = renderer;
    }

    /** As a user writes it. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file that holds it in a report's folder. */
    public String fileName() {
        return fileName;
    }

    public String render(ProjectAccount account) {
        return renderer.apply(account);
    }
}
