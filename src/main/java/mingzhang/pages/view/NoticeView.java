package mingzhang.pages.view;

/** A notice in a list: its page, its date and its summary. */
public record NoticeView(Link link, String date, String summary) {}
