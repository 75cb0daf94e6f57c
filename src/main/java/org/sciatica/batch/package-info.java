/**
 * Many assessments in one request, a line each. It reads, assesses and writes as a single assessment does; what a record looks
 * like as a line is told here once, for the service and for the job that assesses a registry.
 */
@NullMarked
package org.sciatica.batch;

import org.jspecify.annotations.NullMarked;
