package mingzhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The same disclosures as a site of Hugo: a page for each table, project, text and home, all in one
 * document for print, and a CSV file for each table, made from the same YAML files. It checks
 * nothing and has no pages across units. Its data are the same YAML files or, which Hugo reads
 * faster, JSON.
 */
final class HugoSite {
  private static final YAMLMapper YAML = new YAMLMapper();

  private final Path content;
  private final Path site;
  private final boolean json;

  private HugoSite(Path content, Path site, boolean json) {
    this.content = content;
    this.site = site;
    this.json = json;
  }

  /** Writes it, unless it is there. */
  static void write(Path content, Path site, boolean json) throws IOException {
    if (!Files.exists(site)) {
      new HugoSite(content, site, json).write();
    }
  }

  private void write() throws IOException {
    file("config.yaml", CONFIG);
    file("layouts/_default/baseof.html", BASE);
    file("layouts/partials/data.html", DATA);
    file("layouts/_default/sheet.html", SHEET);
    file("layouts/_default/sheet.csv", CSV);
    file("layouts/_default/project.html", PROJECT);
    file("layouts/_default/single.html", SINGLE);
    file("layouts/_default/list.html", LIST);
    file("layouts/_default/print.html", PRINT);
    file("layouts/index.html", LIST);
    for (Path year : sorted(content.resolve("budgets"))) {
      for (Path unit : sorted(year)) {
        unit(unit.getFileName().toString(), unit);
      }
    }
  }

  private void unit(String id, Path folder) throws IOException {
    String front = "unit: " + id + "\n";
    copy(folder.resolve("disclosure.yaml"), "data/" + id + "/disclosure.yaml");
    for (Path table : sorted(folder.resolve("tables"))) {
      String name = table.getFileName().toString();
      copy(table, "data/" + id + "/tables/" + name);
      String of = name.replace(".yaml", "");
      page(id + "/" + of, front + "layout: sheet\noutputs: [HTML, CSV]\ntable: " + of, "");
    }
    for (Path project : sorted(folder.resolve("projects"))) {
      String name = project.getFileName().toString();
      copy(project, "data/" + id + "/projects/" + name);
      String of = name.replace(".yaml", "");
      page(id + "/projects/" + of, front + "layout: project\nproject: " + of, "");
    }
    String overview = Files.readString(folder.resolve("overview.md")).replaceAll("\\{\\{.*?}}", "");
    page(id + "/overview", front, overview);
    page(id + "/print", front + "layout: print", overview);
    page(id + "/_index", front, "");
  }

  private void page(String name, String front, String text) throws IOException {
    String title = name.substring(name.lastIndexOf('/') + 1);
    file(
        "content/" + name + ".md",
        "---\ntitle: " + title + "\n" + front.strip() + "\n---\n" + text);
  }

  private void copy(Path from, String to) throws IOException {
    if (json) {
      file(to.replace(".yaml", ".json"), YAML.readTree(from.toFile()).toString());
    } else {
      file(to, Files.readString(from));
    }
  }

  private void file(String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  private static final String CONFIG =
      """
      baseURL: https://budget.example.org/
      title: 某省预算公开
      languageCode: zh-CN
      disableKinds: [taxonomy, term, RSS]
      uglyURLs: true
      """;
  private static final String BASE =
      """
      <!doctype html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{{ .Title }} - {{ site.Title }}</title>
      </head>
      <body>
      <header><nav><ul>
      <li><a href="/index.html">首页</a></li>
      <li><a href="/glossary.html">名词解释</a></li>
      <li><a href="/downloads.html">数据下载</a></li>
      </ul></nav></header>
      {{ with .Params.unit }}{{ $d := index site.Data . }}
      <nav><ol><li><a href="/index.html">首页</a></li><li>{{ $d.disclosure.unit.name }}</li></ol>
      <ul>{{ range $id, $t := $d.tables }}<li><a href="{{ $id }}.html">{{ $id }}</a></li>{{ end }}
      {{ range $id, $p := $d.projects }}<li><a href="projects/{{ $id }}.html">{{ $p.name }}</a></li>{{ end }}</ul>
      </nav>{{ end }}
      <main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main>
      <footer><p>某省财政厅</p></footer>
      </body>
      </html>
      """;
  private static final String DATA =
      """
      {{ define "partials/row" }}<tr id="r{{ .id }}"><th scope="row">{{ .id }} {{ .row.name }}</th>{{ range $k, $v := .row }}{{ if and (ne $k "code") (ne $k "name") }}<td id="r{{ $.id }}-{{ $k }}" data-label="{{ $k }}">{{ if or (eq (printf "%T" $v) "float64") (eq (printf "%T" $v) "int") }}{{ lang.FormatNumber 2 $v }}{{ else }}{{ $v }}{{ end }}</td>{{ end }}{{ end }}</tr>
      {{ end }}{{ define "partials/side" }}<tbody>{{ range $k, $v := . }}{{ if eq $k "rows" }}{{ range $v }}{{ partial "row" (dict "id" (string (default "" .code)) "row" .) }}{{ end }}{{ else if reflect.IsMap $v }}{{ partial "row" (dict "id" $k "row" $v) }}{{ end }}{{ end }}</tbody>{{ end }}<table><caption>{{ .title }}</caption>
      {{ if or (isset .table "income") (isset .table "expenditure") }}{{ partial "side" .table.income }}{{ partial "side" .table.expenditure }}{{ else }}{{ partial "side" .table }}{{ end }}</table>
      """;
  private static final String SHEET =
      """
      {{ define "main" }}{{ $t := index (index site.Data .Params.unit).tables .Params.table }}{{ partial "data.html" (dict "title" .Title "table" $t) }}{{ end }}
      """;
  private static final String CSV =
      """
      {{ $t := index (index site.Data .Params.unit).tables .Params.table }}{{ range $k, $v := $t }}{{ if eq $k "rows" }}{{ range $v }}{{ range $n, $c := . }}{{ $c }},{{ end }}
      {{ end }}{{ else if reflect.IsMap $v }}{{ $k }},{{ range $n, $c := $v }}{{ $c }},{{ end }}
      {{ end }}{{ end }}""";
  private static final String PROJECT =
      """
      {{ define "main" }}{{ $p := index (index site.Data .Params.unit).projects .Params.project }}<h2>{{ $p.name }}</h2>
      <table>{{ range $k, $v := $p.funds }}<tr><th>{{ $k }}</th><td>{{ $v.period }}</td><td>{{ $v.year }}</td></tr>{{ end }}</table>
      {{ range $k, $v := $p.texts }}<h3>{{ $k }}</h3><p>{{ $v }}</p>{{ end }}
      {{ range $side, $g := $p.indicators }}<table><caption>{{ $side }}</caption>{{ range $k, $v := $g }}{{ range $v }}<tr><th>{{ $k }}</th><td>{{ .name }}</td><td>{{ .value }}</td></tr>{{ end }}{{ end }}</table>{{ end }}{{ end }}
      """;
  private static final String SINGLE =
      """
      {{ define "main" }}{{ .Content }}{{ end }}
      """;
  private static final String LIST =
      """
      {{ define "main" }}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
      """;
  private static final String PRINT =
      """
      {{ define "main" }}{{ .Content }}{{ $d := index site.Data .Params.unit }}{{ range $k, $t := $d.tables }}{{ partial "data.html" (dict "title" $k "table" $t) }}{{ end }}
      {{ range $id, $p := $d.projects }}<h2>{{ $p.name }}</h2>{{ range $k, $v := $p.texts }}<h3>{{ $k }}</h3><p>{{ $v }}</p>{{ end }}{{ end }}{{ end }}
      """;
}
