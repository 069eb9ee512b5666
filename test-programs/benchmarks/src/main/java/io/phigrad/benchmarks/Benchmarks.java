package io.phigrad.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that measures: times all workloads and applications, and writes the tables beside this module. */
@Command(
        name = "java -jar target/benchmarks.jar",
        description = {
            "Times all workloads and applications, and writes RATIOS.md, ABLATIONS.md and APPLICATIONS.md into the folder"
                    + " above this module, on another JVM than that of Java 17 RATIOS-JDK-25.md and the like."
        })
public final class Benchmarks implements Callable<Integer> {

    private enum Page {
        RATIOS,
        ABLATIONS,
        APPLICATIONS
    }

    private static final class HowLong {

        @Option(names = "--short", description = "A glance at the first configuration of each, some minutes in all.")
        private boolean glance;

        @Option(names = "--full", description = "Five JVMs for each time, hours in all; one for ablations.")
        private boolean full;
    }

    private final String arguments;

    @Option(names = "--help", usageHelp = true, description = "Shows these options.")
    private boolean help;

    @ArgGroup
    private HowLong howLong = new HowLong();

    @Option(names = "--tables", split = ",", description = "Some of ${COMPLETION-CANDIDATES}; all without it.")
    private Set<Page> pages = EnumSet.allOf(Page.class);

    @Parameters(
            paramLabel = "WORKLOAD",
            description = "\"C HookeanSpring\", say, or how it begins: tables of these only, which are not written.")
    private List<String> wanted = new ArrayList<>();

    private Benchmarks(String arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] args) {
        CommandLine command = new CommandLine(new Benchmarks(String.join(" ", args)));
        System.exit(command.setCaseInsensitiveEnumValuesAllowed(true).execute(args));
    }

    @Override
    public Integer call() throws IOException, URISyntaxException, InterruptedException {
        Build build = Build.ofThis();
        // before JMH creates its first file: its lock is shared by all who share a folder for temporary files
        System.setProperty("java.io.tmpdir", build.temporary().toString());
        for (Page page : pages) {
            Table table = table(page, build);
            String text = table.page(wanted, arguments);
            System.out.println(text);
            if (wanted.isEmpty()) {
                System.out.println(
                        "written to " + build.write(table.name(), text).getFileName());
            }
        }
        return 0;
    }

    private Table table(Page page, Build build) throws IOException {
        Effort effort = howLong.glance ? Effort.SHORT : howLong.full ? Effort.FULL : Effort.QUICK;
        return switch (page) {
            case RATIOS -> new RatioTable(build, effort);
            case ABLATIONS -> new AblationTable(build, effort);
            case APPLICATIONS -> new ApplicationTable(build, effort);
        };
    }
}
