package io.phigrad.processor;

import io.phigrad.compiler.driver.SourceText;
import javax.lang.model.element.TypeElement;

/** A class and the file that it stands in. */
record ElementSource(TypeElement type, SourceText text) {}
