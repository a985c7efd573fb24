/** Brings a finished site to where it is public: sends what differs, switches last. */
@org.jspecify.annotations.NullMarked
package mingzhang.publish;
