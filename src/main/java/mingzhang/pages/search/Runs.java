package mingzhang.pages.search;

import java.util.Arrays;

/**
 * Numbers as runs of neighbours: the first of each run and how many it has. They are added in
 * rising order, for most words are in few blocks or in many neighbours.
 */
final class Runs {
  private int[] runs = {};

  /** Adds a number, which may be the last one again; a smaller one is refused. */
  void add(int number) {
    int end = runs.length == 0 ? -1 : runs[runs.length - 2] + runs[runs.length - 1];
    if (number == end) {
      runs[runs.length - 1]++;
    } else if (number > end) {
      runs = Arrays.copyOf(runs, runs.length + 2);
      runs[runs.length - 2] = number;
      runs[runs.length - 1] = 1;
    } else if (number < end - 1) {
      throw new IllegalArgumentException(number + " after " + (end - 1));
    }
  }

  /** How many numbers there are. */
  int size() {
    int size = 0;
    for (int i = 1; i < runs.length; i += 2) {
      size += runs[i];
    }
    return size;
  }

  /** First and length of each run, one after the other. */
  int[] all() {
    return runs.clone();
  }
}
