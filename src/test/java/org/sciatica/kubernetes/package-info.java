/** The manifests for Kubernetes: valid, and of one mind with each other and with the service. */
@NullMarked
package org.sciatica.kubernetes;

import org.jspecify.annotations.NullMarked;
