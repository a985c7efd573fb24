package mingzhang.publish;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A host whose line is cut after some calls; a file that is just being written stays half. */
class CutHost implements Host {
  private final Host host;
  private final Runnable then;
  private int left;

  /** Every change, in order. */
  final List<String> changes = new ArrayList<>();

  CutHost(Host host, int calls) {
    this(host, calls, () -> {});
  }

  /** The same, with something more that happens at the cut. */
  CutHost(Host host, int calls, Runnable then) {
    this.then = then;
    this.host = host;
    this.left = calls;
  }

  boolean isCut() {
    return left < 0;
  }

  private void call() throws IOException {
    if (--left < 0) {
      then.run();
      throw new IOException("cut");
    }
  }

  private void change(String what) throws IOException {
    call();
    changes.add(what);
  }

  @Override
  public Kind kind(String path) throws IOException {
    call();
    return host.kind(path);
  }

  @Override
  public long size(String path) throws IOException {
    call();
    return host.size(path);
  }

  @Override
  public InputStream read(String path) throws IOException {
    call();
    return host.read(path);
  }

  @Override
  public void write(String path, InputStream content) throws IOException {
    if (left == 0) {
      host.write(path, new FilterInputStream(new java.io.ByteArrayInputStream(new byte[] {1})) {});
    }
    change("write");
    host.write(path, content);
  }

  @Override
  public boolean create(String path, byte[] content) throws IOException {
    change("create " + path);
    return host.create(path, content);
  }

  @Override
  public void replace(String from, String to) throws IOException {
    change("put " + to);
    host.replace(from, to);
  }

  @Override
  public void remove(String path) throws IOException {
    change("remove " + path);
    host.remove(path);
  }

  @Override
  public void makeFolder(String path) throws IOException {
    change("folder " + path);
    host.makeFolder(path);
  }

  @Override
  public boolean removeFolder(String path) throws IOException {
    change("remove folder " + path);
    return host.removeFolder(path);
  }

  @Override
  public List<String> names(String folder) throws IOException {
    call();
    return host.names(folder);
  }

  @Override
  public String shown(String path) {
    return host.shown(path);
  }

  @Override
  public IOException explained(IOException e) {
    return host.explained(e);
  }

  @Override
  public void close() throws IOException {
    host.close();
  }
}
