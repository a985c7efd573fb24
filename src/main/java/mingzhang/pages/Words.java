package mingzhang.pages;

/** The words of the interface in one language, from the theme. */
public interface Words {
  /** The sentence of a key with its arguments in place. */
  String say(String key, Object... arguments);
}
