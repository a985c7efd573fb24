/** What a release would change for the public: the site that is online against the one to come. */
@org.jspecify.annotations.NullMarked
package mingzhang.diff;
