/**
 * Reports: a {@link io.phigrad.compiler.account.ProjectAccount} as a page for people, as text, and in two forms for tools.
 * {@link io.phigrad.compiler.pages.ReportFormat} names them. Only the page lays out graphs, and so only it loads ELK.
 */
@NullMarked
package io.phigrad.compiler.pages;

import org.jspecify.annotations.NullMarked;
