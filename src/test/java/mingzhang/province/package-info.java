/** Made-up disclosures in any number, for tests and benchmarks: seeded, realistic, reconciling. */
@NullMarked
package mingzhang.province;

import org.jspecify.annotations.NullMarked;
