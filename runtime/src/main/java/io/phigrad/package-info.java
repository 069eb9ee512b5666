/** The annotations by which Java programs ask Phigrad for derivatives. */
package io.phigrad;
