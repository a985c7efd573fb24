package mingzhang.prose;

/** What stands for the marks {@code U+E000 index U+E001} in a text: its bound figures. */
public interface Marks {
  /** A text without marks. */
  Marks NONE =
      new Marks() {
        @Override
        public String html(int index) {
          return "";
        }

        @Override
        public String text(int index) {
          return "";
        }
      };

  /** HTML that replaces a mark in running text, ready to print. */
  String html(int index);

  /** Plain text that replaces it where no HTML can stand: in attributes and code. */
  String text(int index);
}
