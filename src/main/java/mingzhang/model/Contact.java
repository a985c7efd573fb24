package mingzhang.model;

/**
 * An official contact; empty where not given.
 *
 * @param role what for
 * @param phone telephone
 * @param email mail address
 * @param address postal address
 */
public record Contact(String role, String phone, String email, String address) {}
