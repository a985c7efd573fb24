package mingzhang.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingzhang.model.Words;
import mingzhang.pages.view.AccountView;
import mingzhang.pages.view.AmountView;
import mingzhang.pages.view.Link;
import mingzhang.standard.Cofog;

/** One page for each account across units and years, and the list of all accounts. */
final class AccountPages {
  static final String INDEX = "accounts/index.html";

  private final Shell shell;
  private final Words words;
  private final Accounts accounts;

  AccountPages(Shell shell, Accounts accounts) {
    this.shell = shell;
    this.words = shell.words();
    this.accounts = accounts;
  }

  List<Page> all() {
    List<Page> pages = new ArrayList<>();
    accounts.codes().forEach(code -> pages.add(account(code)));
    pages.add(
        ColumnPages.page(
            shell,
            INDEX,
            "accounts",
            "accounts",
            () -> Map.of("accounts", accounts.entries(accounts.codes(), INDEX, words))));
    return pages;
  }

  private Page account(String code) {
    String url = AccountLine.url(code);
    List<String> above = accounts.above(code);
    List<Link> trail = new ArrayList<>();
    trail.add(Link.to(words.say("page.accounts"), INDEX));
    above.forEach(c -> trail.add(Link.to(accounts.name(c), AccountLine.url(c))));
    String title = accounts.name(code) + " " + code;
    String description = words.say("description.account", shell.site().title(), title);
    return shell.page(
        new PageHead(url, "account", "accounts", title, description, trail),
        () -> Map.of("account", view(code, above, url)));
  }

  private AccountView view(String code, List<String> above, String url) {
    return new AccountView(
        code,
        accounts.name(code),
        accounts.uses(code).get(0).summary().accounts().classification(),
        cofog(accounts.cofog(code)),
        new Crosswalk(shell.site().crosswalk(), words, accounts::name).of(code),
        accounts.entries(above, url, words),
        accounts.entries(accounts.below(code), url, words),
        accounts.years(code).values().stream().map(uses -> year(uses, url)).toList());
  }

  private String cofog(String code) {
    return code.isEmpty() ? "" : code + " " + words.say("cofog." + Cofog.division(code));
  }

  private AccountView.AccountYearView year(List<Accounts.Use> uses, String from) {
    Summary first = uses.get(0).summary();
    List<String> columns = first.accounts().columns();
    BigDecimal longest =
        uses.stream()
            .map(u -> u.line().amounts().get(0).number())
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    List<String> totals = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      totals.add(Accounts.total(uses, i, words));
    }
    return new AccountView.AccountYearView(
        first.year(),
        first.moneyUnit(),
        columns,
        uses.stream().map(u -> row(u, from, longest)).toList(),
        uses.stream().anyMatch(Accounts.Use::part),
        totals);
  }

  private AccountView.AccountRowView row(Accounts.Use use, String from, BigDecimal longest) {
    Summary summary = use.summary();
    List<AmountView> amounts =
        use.line().amounts().stream()
            .map(a -> a.side(Href.relative(from, summary.folder()), words).view())
            .toList();
    return new AccountView.AccountRowView(
        Link.to(summary.unit(), Href.relative(from, summary.folder() + "index.html")),
        use.part(),
        amounts,
        Bars.width(use.line().amounts().get(0).number(), longest));
  }
}
