package mingzhang.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Edits of every kind, sound and unsound ones, to sources, site, cache, program and day. */
public final class RandomEdits {
  private static final String SITE = "content/site.yaml";
  private static final String STANDARD = "content/standards/town.yaml";
  private static final List<String> UNITS = List.of("office", "park", "school", "hall", "clinic");

  private final Random random;
  private final EditedContent content;
  private final List<Kind> kinds;
  private String program = "program 0";
  private Optional<LocalDate> day = Optional.empty();
  private int number;

  private interface Edit {
    void make() throws IOException;
  }

  private record Kind(String name, Edit edit) {}

  private List<Kind> kinds(RandomDamage damage) {
    return List.of(
        new Kind("figure", this::figure),
        new Kind("figure", this::figure),
        new Kind("wrong figure", this::wrongFigure),
        new Kind("prose", this::prose),
        new Kind("prose", this::prose),
        new Kind("link", this::link),
        new Kind("fact", this::fact),
        new Kind("name", this::name),
        new Kind("status", this::status),
        new Kind("project", this::project),
        new Kind("document", this::document),
        new Kind("line ends", this::lineEnds),
        new Kind("standard", this::standard),
        new Kind("standard's text", this::standardText),
        new Kind("wrong key in standard", () -> append(STANDARD, "wrong: 1\n")),
        new Kind("wrong key in site.yaml", () -> append(SITE, "wrong: 1\n")),
        new Kind("theme", this::theme),
        new Kind("message", this::message),
        new Kind("glossary", this::glossary),
        new Kind("site.yaml", this::siteYaml),
        new Kind("misspelt name", () -> content.toggle("content/glosary.yaml", "terms: []\n")),
        new Kind("page", this::page),
        new Kind("notice", this::notice),
        new Kind("asset", this::asset),
        new Kind("unit added", this::unitAdded),
        new Kind("department", this::department),
        new Kind("unit removed", this::unitRemoved),
        new Kind("unit renamed", this::unitRenamed),
        new Kind("table removed", this::tableRemoved),
        new Kind("touched", this::touched),
        new Kind("nothing", () -> {}),
        new Kind("program", this::anotherProgram),
        new Kind("day", this::anotherDay),
        new Kind("site damaged", damage::siteDamaged),
        new Kind("site file removed", damage::siteFileRemoved),
        new Kind("cache damaged", damage::cacheDamaged),
        new Kind("cache cut short", damage::cacheCutShort),
        new Kind("cache file removed", damage::cacheFileRemoved));
  }

  public RandomEdits(long seed, EditedContent content, Path site) {
    this.random = new Random(seed);
    this.content = content;
    this.kinds = kinds(new RandomDamage(random, site, content.folder().resolve(CacheFolder.NAME)));
  }

  /** Makes one; its name. */
  public String next() throws IOException {
    number++;
    Kind kind = kinds.get(random.nextInt(kinds.size()));
    kind.edit().make();
    return number + " " + kind.name();
  }

  /** What the program says of itself. */
  public String program() {
    return program;
  }

  /** The day of the build. */
  public Optional<LocalDate> day() {
    return day;
  }

  public boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private void figure() throws IOException {
    String at = disclosure();
    int general = 10 + random.nextInt(90);
    int social = 1 + random.nextInt(50);
    content.write(
        at + "tables/revenue.yaml",
        String.format(
            Locale.ROOT,
            """
            total: {total: %d.00, grant: %d.00, carryover: 5.00}
            rows:
              - {code: "201", name: 一般公共服务支出, total: %d.00, grant: %d.00, carryover: 5.00}
              - {code: "208", name: 社会保障和就业支出, total: %d.00, grant: %d.00}
            """,
            general + social + 5,
            general + social,
            general + 5,
            general,
            social,
            social));
  }

  private void wrongFigure() throws IOException {
    content.replace(
        disclosure() + "tables/revenue.yaml", "total: \\{total: \\d+", "total: {total: 7");
  }

  private void prose() throws IOException {
    append(disclosure() + "overview.md", "\n" + number + "年来维护路灯，转移支付按规定办理。\n");
  }

  private void link() throws IOException {
    String to =
        any(
            List.of(
                "../park/index.html",
                "../../glossary.html",
                "nowhere.html",
                "../hall/overview.html"));
    append(disclosure() + "overview.md", "\n见[别处](" + to + ")。\n");
  }

  private void fact() throws IOException {
    content.replace(
        disclosure() + "disclosure.yaml", "staff: \\d+", "staff: " + random.nextInt(90));
  }

  private void name() throws IOException {
    content.replace(
        disclosure() + "disclosure.yaml", "name: [^,}]*", "name: 云岭镇单位" + random.nextInt(20));
  }

  private void status() throws IOException {
    String status =
        any(List.of("status: draft\n", "status: published\npublish_on: 2025-06-01\n", "", ""));
    String file = disclosure() + "disclosure.yaml";
    content.replace(file, "(?m)^(status|publish_on): .*\n", "");
    append(file, status);
  }

  private void project() throws IOException {
    content.replace(
        disclosure() + "projects/street-lights.yaml", "\\d+盏", random.nextInt(500) + "盏");
  }

  private void document() throws IOException {
    content.write(disclosure() + "files/plan-" + random.nextInt(3) + ".csv", "项目," + number + "\n");
  }

  private void lineEnds() throws IOException {
    String file = disclosure() + "overview.md";
    if (content.has(file)) {
      content.write(file, content.read(file).replace("\r\n", "\n").replace("\n", "\r\n"));
    }
  }

  private void standard() throws IOException {
    content.replace(STANDARD, "(?m)^wrong: .*\n", "");
    content.replace(STANDARD, "title: 财政拨款\\d*", "title: 财政拨款" + random.nextInt(9));
  }

  private void standardText() throws IOException {
    append("content/standards/town/income.md", "\n第" + number + "次说明。\n");
  }

  private void theme() throws IOException {
    content.write("themes/own/parts/footer.peb", "<footer>页脚" + random.nextInt(9) + "</footer>\n");
  }

  private void message() throws IOException {
    content.write("themes/own/messages/zh.yaml", "nav.home: 首页" + random.nextInt(9) + "\n");
  }

  private void glossary() throws IOException {
    String used = chance(50) ? "路灯" : "转移支付";
    content.write(
        "content/glossary.yaml",
        "terms:\n  - {term: " + used + ", definition: 说明" + random.nextInt(5) + "。}\n");
  }

  private void siteYaml() throws IOException {
    content.replace(SITE, "title: .*", "title: 云岭镇预算公开" + random.nextInt(9));
    content.replace(SITE, "(?m)^(downloads|base_url|wrong): .*\n", "");
    append(
        SITE, any(List.of("downloads: [csv, json]\n", "base_url: https://example.gov.cn/\n", "")));
  }

  private void page() throws IOException {
    String file = "content/pages/page-" + random.nextInt(3) + ".md";
    if (content.has(file) && chance(40)) {
      content.remove(file);
    } else {
      content.write(
          file,
          "title=第"
              + random.nextInt(4)
              + "页\ndate=2025-02-05\ntype=page\nstatus=published\n~~~~~~\n内容"
              + number
              + "。\n");
    }
  }

  private void notice() throws IOException {
    content.toggle(
        "content/notices/notice-1.md",
        "title=公告\ndate=2025-03-01\ntype=notice\nstatus=published\n~~~~~~\n公告" + number + "。\n");
  }

  private void asset() throws IOException {
    content.write("content/assets/list-" + random.nextInt(2) + ".csv", number + "\n");
  }

  private void unitAdded() throws IOException {
    String to = (2024 + random.nextInt(2)) + "/" + UNITS.get(random.nextInt(UNITS.size()));
    if (!content.has("content/budgets/" + to)) {
      content.copy(any(content.disclosures()), to);
    }
  }

  private void department() throws IOException {
    int year = 2024 + random.nextInt(2);
    List<String> units = new ArrayList<>(UNITS);
    units.removeIf(u -> chance(content.has("content/budgets/" + year + "/" + u) ? 30 : 95));
    content.department(year + "/town", units);
  }

  private void unitRemoved() throws IOException {
    if (content.disclosures().size() > 2) {
      content.remove("content/budgets/" + any(content.disclosures()));
    }
  }

  private void unitRenamed() throws IOException {
    String from = any(content.disclosures());
    String to = from.substring(0, 5) + UNITS.get(random.nextInt(UNITS.size()));
    if (!content.has("content/budgets/" + to)) {
      Files.move(
          content.folder().resolve("content/budgets/" + from),
          content.folder().resolve("content/budgets/" + to));
    }
  }

  private void tableRemoved() throws IOException {
    content.remove(disclosure() + "tables/projects.yaml");
  }

  private void touched() throws IOException {
    Path file = content.folder().resolve(disclosure() + "disclosure.yaml");
    if (Files.exists(file)) {
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + number));
    }
  }

  private void anotherProgram() {
    program = "program " + random.nextInt(3);
  }

  private void anotherDay() {
    day =
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(LocalDate.of(2025, 5, 28 + random.nextInt(4)));
  }

  private String disclosure() throws IOException {
    return "content/budgets/" + any(content.disclosures()) + "/";
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void append(String file, String text) throws IOException {
    if (content.has(file)) {
      content.append(file, text);
    }
  }
}
