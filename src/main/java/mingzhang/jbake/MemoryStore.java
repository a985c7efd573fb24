package mingzhang.jbake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** JBake's content store without its database: a list, sorted by date, the latest first. */
final class MemoryStore extends ContentStore {
  private static final Comparator<DocumentModel> ORDER =
      Comparator.comparing(DocumentModel::getDate)
          .reversed()
          .thenComparing(DocumentModel::getSourceuri);

  private final List<DocumentModel> documents = new ArrayList<>();
  private final Bake bake;

  MemoryStore(Bake bake) {
    super("memory", "mingzhang");
    this.bake = bake;
  }

  Bake bake() {
    return bake;
  }

  @Override
  public void startup() {}

  @Override
  public void close() {}

  @Override
  public void addDocument(DocumentModel document) {
    documents.add(document);
  }

  @Override
  public void deleteContent(String uri) {
    documents.removeIf(document -> document.getSourceuri().equals(uri));
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {
    document.setRendered(true);
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, java.io.File templates) {}

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return select(document -> document.getSourceuri().equals(uri));
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return select(document -> !document.getRendered());
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type) {
    return select(document -> document.getType().equals(type));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type, boolean paging) {
    return getAllContent(type);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String type) {
    return select(d -> d.getType().equals(type) && isPublished(d));
  }

  @Override
  public long getDocumentCount(String type) {
    return getAllContent(type).size();
  }

  @Override
  public long getPublishedCount(String type) {
    return getPublishedContent(type).size();
  }

  @Override
  public Set<String> getTags() {
    return getAllTags();
  }

  @Override
  public Set<String> getAllTags() {
    Set<String> tags = new TreeSet<>();
    select(MemoryStore::isPublished).forEach(document -> tags.addAll(List.of(document.getTags())));
    return tags;
  }

  private static boolean isPublished(DocumentModel document) {
    return ModelAttributes.Status.PUBLISHED.equals(document.getStatus());
  }

  private DocumentList<DocumentModel> select(Predicate<DocumentModel> which) {
    DocumentList<DocumentModel> selected = new DocumentList<>();
    documents.stream().filter(which).sorted(ORDER).forEach(selected::add);
    return selected;
  }
}
