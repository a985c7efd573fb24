package mingzhang.pages.view;

import java.util.List;

/**
 * Model of the layout {@code print}, as {@code edition}: the whole disclosure as one document, in
 * statutory order. Every address on it begins with the part it belongs to.
 *
 * @param title its title in one or two pieces; a line may end between them
 * @param unit official name of the unit
 * @param year fiscal year
 * @param standard title of the standard
 * @param facts days and marks for the cover, those that are known
 * @param contents the parts and what they hold, with links within the document
 * @param titles headings of the parts: {@code overview}, {@code tables}, {@code explanation},
 *     {@code projects}, {@code terms}
 * @param overview sections of the overview
 * @param tables all tables
 * @param executions final accounts beside the budget of their year, one or none
 * @param explanation sections of the explanation
 * @param projects performance targets
 * @param directories the service directory, one or none
 * @param terms statutory terms
 * @param corrections all corrections, the latest first
 */
public record PrintView(
    List<String> title,
    String unit,
    int year,
    String standard,
    List<FactView> facts,
    List<PartView> contents,
    java.util.Map<String, String> titles,
    List<SectionView> overview,
    List<TableView> tables,
    List<ExecutionView> executions,
    List<SectionView> explanation,
    List<PrintProjectView> projects,
    List<DirectoryView> directories,
    List<TermView> terms,
    List<CorrectionView> corrections) {
  /** Performance targets and their address in the document. */
  public record PrintProjectView(String id, ProjectPageView project) {}
}
