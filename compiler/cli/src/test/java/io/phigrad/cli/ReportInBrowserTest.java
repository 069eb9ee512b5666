package io.phigrad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.phigrad.compiler.driver.FileCompiler;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The page as a browser shows it; left out where there is no Chromium with its driver. */
@TestInstance(Lifecycle.PER_CLASS) // a browser is started once
class ReportInBrowserTest {

    /** It warns of every browser that is newer than itself. Loggers that nobody holds forget their level. */
    private final Logger selenium = Logger.getLogger("org.openqa.selenium");

    private Optional<ChromeDriver> started = Optional.empty();

    private static Optional<File> program(String... names) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(directory -> Arrays.stream(names).map(name -> new File(directory, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    @BeforeAll
    void openThePage(@TempDir Path folder) throws Exception {
        Optional<File> browser = program("chromium", "chromium-browser", "google-chrome");
        Optional<File> driver = program("chromedriver");
        assumeTrue(browser.isPresent() && driver.isPresent(), "no Chromium with its driver on this machine");
        Files.writeString(folder.resolve("Swing.java"), ReportCommandTest.SOURCE);
        int exit = Phigrad.run(
                FileCompiler.ofPhigrad().compiler(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                "report",
                "-o",
                folder.toString(),
                folder.resolve("Swing.java").toString());
        assertEquals(ExitCode.DONE, exit);
        selenium.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--window-size=1400,1000",
                "--disable-gpu");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get())
                .usingAnyFreePort()
                .build();
        ChromeDriver chrome = new ChromeDriver(service, options);
        started = Optional.of(chrome);
        chrome.get(folder.resolve("index.html").toUri().toString());
    }

    @AfterAll
    void closeTheBrowser() {
        started.ifPresent(ChromeDriver::quit);
    }

    private ChromeDriver browser() {
        return started.orElseThrow();
    }

    private String colour(String selector) {
        return browser().findElement(By.cssSelector(selector)).getCssValue("background-color");
    }

    @Test
    void nothingIsLoadedBesideThePage() {
        Object loaded = browser().executeScript("return performance.getEntriesByType('resource').length");
        assertEquals(0L, loaded);
    }

    @Test
    void theReasonWhyALoopStaysIsOnTheFirstScreenAndALinkLeadsToIt() {
        WebElement row = browser().findElement(By.cssSelector("#open-loops tbody tr"));
        assertTrue(row.getText().contains("has no closed form, for"), row.getText());
        assertTrue(row.getLocation().getY() < 1000, row.getLocation().toString());
        row.findElement(By.cssSelector("a")).click();
        WebElement target = browser().findElement(By.cssSelector(".loop:target"));
        assertTrue(target.isDisplayed() && target.getText().contains("Cause"), target.getText());
    }

    @Test
    void segmentsHaveAColourOfTheirOwnByDayAndByNight() {
        for (String scheme : List.of("light", "dark")) {
            browser()
                    .executeCdpCommand(
                            "Emulation.setEmulatedMedia",
                            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            assertNotEquals(colour("pre.source"), colour("mark.s1"), scheme);
            boolean dark = "rgba(15, 19, 24, 1)".equals(colour("body"));
            assertEquals(scheme.equals("dark"), dark, colour("body"));
        }
    }

    @Test
    void picturesAreDrawnWithTheirTextsWithinTheirBoxes() {
        List<WebElement> boxes = browser().findElements(By.cssSelector("svg .node:not(.loop):not(.branch)"));
        assertTrue(boxes.size() > 5, "only " + boxes.size());
        for (WebElement box : boxes) {
            int frame = box.findElement(By.cssSelector("rect")).getRect().getWidth();
            int text = box.findElement(By.cssSelector("text")).getRect().getWidth();
            assertTrue(text > 0 && text <= frame, text + " in " + frame);
        }
    }

    @Test
    void thePageIsNoWiderThanTheWindow() {
        Object over = browser()
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0L, over);
    }
}
