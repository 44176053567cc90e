package dev.rocky.spi;

import dev.rocky.diagnostic.DiagnosticDefinition;
import java.util.List;

/**
 * Declares diagnostics: each part of the system those that it reports. Documentation and editors learn every code from
 * the sources on the class path. Must be safe for use by several threads.
 *
 * @since 2.0
 */
public interface DiagnosticSource {

    /** The declarations, in the order of their codes. No other source declares one of these codes. */
    List<DiagnosticDefinition> diagnostics();
}
