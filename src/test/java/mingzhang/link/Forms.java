package mingzhang.link;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Lambdas, method references and records of all forms, and what they give. */
public final class Forms extends Above {
  /** Marks a lambda. */
  interface Marker {}

  /** Asks for a bridge. */
  interface Texts extends Function<String, String> {
    @Override
    String apply(String text);
  }

  /** A lambda in an interface, which holds the object. */
  interface Named {
    String name();

    default Supplier<String> greeting() {
      return () -> secret() + name();
    }

    private String secret() {
      return "for ";
    }
  }

  /** Components of all kinds. */
  @SuppressWarnings("ArrayRecordComponent")
  record All(
      boolean a,
      byte b,
      char c,
      short d,
      int e,
      long f,
      float g,
      double h,
      @Nullable String i,
      int @Nullable [] j) {}

  record None() {}

  private final String held;

  private Forms(String held) {
    this.held = held;
  }

  @Override
  String said() {
    return "below";
  }

  private String with(String other) {
    return held + other;
  }

  private static String many(Object... all) {
    return List.of(all).toString();
  }

  /** The lambdas themselves; the last one can be serialized. */
  public static List<Object> lambdas() {
    Runnable marked = (Runnable & Marker) () -> {};
    Supplier<String> free = () -> "free";
    Texts bridged = text -> text + "!";
    Runnable saved = (Runnable & Serializable) () -> {};
    return List.of(marked, free, bridged, Objects.requireNonNull(saved));
  }

  /** What they give. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<String> results() {
    List<String> told = new ArrayList<>();
    Forms forms = new Forms("held ");
    long wide = 1L << 40;
    double real = 2.5;
    byte small = -3;
    BiFunction<Integer, Integer, String> holds = (x, y) -> wide + real + small + x * y + forms.held;
    told.add(holds.apply(6, 7));
    ToLongFunction<Integer> unboxed = Integer::intValue;
    told.add("" + unboxed.applyAsLong(8));
    IntToLongFunction widened = i -> i;
    told.add("" + widened.applyAsLong(-9));
    ToDoubleFunction<Long> floats = Long::longValue;
    told.add("" + floats.applyAsDouble(wide));
    DoubleSupplier constant = () -> small;
    told.add("" + constant.getAsDouble());
    Function<List<String>, Integer> size = List::size;
    told.add("" + size.apply(List.of("a", "b")));
    Function<String, StringBuilder> made = StringBuilder::new;
    told.add(made.apply("made").append('.').toString());
    IntFunction<String[]> array = String[]::new;
    told.add("" + array.apply(3).length);
    Function<String, String> bound = forms::with;
    told.add(bound.apply("bound"));
    BiFunction<Forms, String, String> unbound = Forms::with;
    told.add(unbound.apply(forms, "unbound"));
    Function<Object, String> variable = Forms::many;
    told.add(variable.apply("one"));
    told.add(forms.above().get());
    List<String> grown = new ArrayList<>();
    java.util.function.Consumer<String> dropped = grown::add;
    dropped.accept("dropped");
    told.add(grown.toString());
    Function raw = (Texts) text -> text.toUpperCase(Locale.ROOT);
    told.add("" + raw.apply("raw"));
    Named named = () -> "all";
    told.add(named.greeting().get());
    Comparator<String> order = Comparator.comparingInt(String::length);
    told.add("" + order.compare("aa", "b"));
    told.add(
        List.of(3, 1, 2).stream()
            .map(i -> i + 0L)
            .sorted()
            .map(Object::toString)
            .toList()
            .toString());
    return told;
  }

  private Supplier<String> above() {
    return super::said;
  }

  /** How records compare and hash. */
  public static List<String> records() {
    int[] array = {1};
    All one = new All(true, (byte) 1, 'c', (short) 2, 3, 4, Float.NaN, -0.0, null, array);
    All same = new All(true, (byte) 1, 'c', (short) 2, 3, 4, Float.NaN, -0.0, null, array);
    List<All> others =
        List.of(
            new All(false, (byte) 1, 'c', (short) 2, 3, 4, Float.NaN, -0.0, null, array),
            new All(true, (byte) 1, 'c', (short) 2, 3, 5, Float.NaN, -0.0, null, array),
            new All(true, (byte) 1, 'c', (short) 2, 3, 4, Float.NaN, 0.0, null, array),
            new All(true, (byte) 1, 'c', (short) 2, 3, 4, Float.NaN, -0.0, "i", array),
            new All(true, (byte) 1, 'c', (short) 2, 3, 4, Float.NaN, -0.0, null, new int[] {1}));
    List<String> told = new ArrayList<>();
    told.add("" + one.equals(same) + one.equals((Object) "text"));
    others.forEach(o -> told.add("" + one.equals(o)));
    told.add("" + (one.hashCode() == same.hashCode()));
    told.add("" + new All(true, (byte) 1, 'c', (short) 2, 3, 4, 5, 6, "i", null).hashCode());
    told.add("" + new None().equals(new None()) + new None().hashCode() + new None());
    return told;
  }
}
