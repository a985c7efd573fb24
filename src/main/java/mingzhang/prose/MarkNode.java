package mingzhang.prose;

import org.commonmark.node.CustomNode;

/** A mark in the tree of a text. */
final class MarkNode extends CustomNode {
  private final int index;

  MarkNode(int index) {
    this.index = index;
  }

  int index() {
    return index;
  }
}
