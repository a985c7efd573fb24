package mingzhang.render;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mingzhang.model.Sha256;
import mingzhang.pages.view.PageView;
import mingzhang.report.Finding;
import mingzhang.report.Findings;
import mingzhang.report.Nearest;
import mingzhang.report.Place;
import mingzhang.template.TemplateCall;
import mingzhang.template.TemplateException;
import mingzhang.template.TemplateFunction;

/**
 * The styles, scripts and images of a chain of themes: the function {@code asset("style.css")} of
 * templates.
 *
 * <p>Each is published with the first ten hexadecimal digits of its SHA-256 in its name, so that a
 * browser may keep it for ever: {@code assets/style-0a1b2c3d4e.css}.
 */
final class Assets implements TemplateFunction {
  private static final String FOLDER = "assets/";
  private static final int DIGITS = 10;

  private final ThemeChain chain;
  private final Findings findings;
  private final NavigableSet<String> names = new TreeSet<>();
  private final NavigableMap<String, String> addresses = new TreeMap<>();
  private final NavigableMap<String, byte[]> published = new TreeMap<>();

  Assets(ThemeChain chain, Findings findings) {
    this.chain = chain;
    this.findings = findings;
    for (Theme theme : chain.themes()) {
      theme.files().names().stream()
          .filter(name -> name.startsWith(FOLDER))
          .forEach(name -> names.add(name.substring(FOLDER.length())));
    }
    names.forEach(name -> publish(name, new LinkedHashSet<>()));
  }

  /** Every asset by its address from the root of the site. */
  NavigableMap<String, byte[]> published() {
    return published;
  }

  /**
   * The published name of an asset; those that a style sheet refers to are published first.
   *
   * @param within the style sheets that are being published, each referring to the next
   */
  Optional<String> publish(String name, Set<String> within) {
    String known = addresses.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<ThemeFiles> files = chain.holder(FOLDER + name);
    Optional<byte[]> bytes = files.flatMap(f -> f.bytes(FOLDER + name));
    if (files.isEmpty() || bytes.isEmpty() || !within.add(name)) {
      return Optional.empty();
    }
    byte[] content =
        name.endsWith(".css")
            ? new StyleSheet(this, name, files.get().shown(FOLDER + name), findings)
                .rewrite(new String(bytes.get(), StandardCharsets.UTF_8), within)
                .getBytes(StandardCharsets.UTF_8)
            : bytes.get();
    within.remove(name);
    String address = fingerprinted(name, content);
    addresses.put(name, address);
    published.put(FOLDER + address, content);
    return Optional.of(address);
  }

  /** The finding for a name that no theme of the chain has. */
  Finding missing(String name, Place place) {
    Finding finding = Finding.error("asset-missing", place, name);
    return Nearest.to(name, names)
        .map(nearest -> finding.withHint("template-nearest", nearest))
        .orElseGet(() -> finding.withHint("template-existing", String.join(", ", names)));
  }

  @Override
  public Object call(TemplateCall call) {
    if (call.arguments().isEmpty()) {
      throw TemplateException.noValue("asset", call);
    }
    String address = addresses.get(call.text(0));
    if (address == null) {
      throw new TemplateException(missing(call.text(0), call.place()));
    }
    String root = call.variables().apply("page") instanceof PageView page ? page.root() : "";
    return root + FOLDER + address;
  }

  private static String fingerprinted(String name, byte[] content) {
    String print = Sha256.of(content).substring(0, DIGITS);
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') + 1
        ? name + "-" + print
        : name.substring(0, dot) + "-" + print + name.substring(dot);
  }
}
