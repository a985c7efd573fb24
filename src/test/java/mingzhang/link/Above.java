package mingzhang.link;

/** Has a method that is overridden and called all the same. */
class Above {
  String said() {
    return "above";
  }
}
