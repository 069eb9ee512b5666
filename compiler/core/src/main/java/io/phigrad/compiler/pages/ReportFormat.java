package io.phigrad.compiler.pages;

import io.phigrad.compiler.account.ProjectAccount;
import java.util.Locale;

/** The forms that a report comes in. All end in a line break, and the same account gives the same characters. */
public enum ReportFormat {
    /** For people: one page that needs nothing beside it. */
    HTML("index.html"),
    /** All of the account, for tools of one's own. */
    JSON("report.json"),
    /** Problems and remarks as SARIF 2.1.0, for code hosts and editors. */
    SARIF("report.sarif"),
    /** For terminals and diffs. */
    TEXT("report.txt");

    /** Stands in every report, so that another run may write over it. */
    public static final String MARK = "Phigrad";

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
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
        return switch (this) {
            case HTML -> HtmlPage.of(account);
            case JSON -> JsonReport.of(account);
            case SARIF -> SarifReport.of(account);
            case TEXT -> TextReport.of(account);
        };
    }
}
