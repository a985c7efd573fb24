package mingzhang.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Plants one error into a true sentence. */
enum Planting {
  /** One digit of an amount is another one, or two digits change places. */
  AMOUNT("(?<![\\d.,第])[\\d０-９][\\d０-９,]*(?:[.．][\\d０-９]+)?(?=(?:万元|亿元|元)(?!（原值）))"),
  /** The same in a share or a rate. */
  PERCENT("(?<![\\d.])[\\d０-９]+(?:[.．][\\d０-９]+)(?=[%％])"),
  /** An increase becomes a decrease, or the other way round. */
  DIRECTION("增加|减少|增长|下降|降低"),
  /** A count is off by one to three. */
  COUNT("(?<![\\d.年月第])\\d+(?=个|名|平方米)");

  private final Pattern target;

  Planting(String target) {
    this.target = Pattern.compile(target);
  }

  /** The sentence with an error, or nothing where it has no place for one. */
  Optional<String> into(String sentence, Random random) {
    List<MatchResult> places = target.matcher(sentence).results().toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    MatchResult at = places.get(random.nextInt(places.size()));
    String wrong =
        switch (this) {
          case AMOUNT, PERCENT -> digits(at.group(), random);
          case DIRECTION -> opposite(at.group());
          case COUNT -> String.valueOf(Integer.parseInt(at.group()) + 1 + random.nextInt(3));
        };
    return Optional.of(sentence.substring(0, at.start()) + wrong + sentence.substring(at.end()));
  }

  private static String digits(String number, Random random) {
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < number.length(); i++) {
      if (Character.isDigit(number.charAt(i))) {
        at.add(i);
      }
    }
    StringBuilder wrong = new StringBuilder(number);
    int first = at.get(random.nextInt(at.size()));
    int second = at.get(random.nextInt(at.size()));
    if (random.nextBoolean() && number.charAt(first) != number.charAt(second)) {
      wrong.setCharAt(first, number.charAt(second));
      wrong.setCharAt(second, number.charAt(first));
    } else {
      int digit = (Character.digit(number.charAt(first), 10) + 1 + random.nextInt(9)) % 10;
      char zero = number.charAt(first) >= '０' ? '０' : '0';
      wrong.setCharAt(first, (char) (zero + digit));
    }
    return wrong.toString();
  }

  private static String opposite(String word) {
    return switch (word) {
      case "增加" -> "减少";
      case "减少" -> "增加";
      case "增长" -> "下降";
      default -> "增长";
    };
  }
}
