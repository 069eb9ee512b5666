package io.phigrad.compiler.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErrorPagesTest {

    private static final Optional<String> PAGE = Optional.of("# PHI9999: a page of the tests\n");

    @Test
    void aPageIsFoundByItsCodeInUpperOrLowerCase() {
        assertEquals(PAGE, ErrorPages.find("PHI9999"));
        assertEquals(PAGE, ErrorPages.find("phi9999"));
    }

    @Test
    void whatIsNoCodeHasNoPage() {
        assertEquals(Optional.empty(), ErrorPages.find("PHI9998"));
        assertEquals(Optional.empty(), ErrorPages.find("../codes/PHI9999"));
        assertEquals(Optional.empty(), ErrorPages.find(""));
    }
}
