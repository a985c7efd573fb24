package mingzhang.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingzhang.model.Target;
import mingzhang.report.Finding;
import mingzhang.report.Place;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHStatExtensionInfo;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHStatPathExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** A folder of a server, by SFTP. */
final class SftpHost implements Host {
  private static final long BLOCK = 1 << 16;

  private final SshClient client;
  private final SftpClient files;
  private final Target.Sftp target;
  private final String root;
  private String last = "";

  /** A folder of a server that is logged in to; closing it logs out. */
  SftpHost(SshClient client, SftpClient files, Target.Sftp target) {
    this.client = client;
    this.files = files;
    this.target = target;
    this.root = target.path().replaceAll("(?<=.)/+$", "");
  }

  @Override
  public Kind kind(String path) throws IOException {
    try {
      SftpClient.Attributes is = files.lstat(at(path));
      return is.isRegularFile() ? Kind.FILE : is.isDirectory() ? Kind.FOLDER : Kind.OTHER;
    } catch (SftpException e) {
      if (isAbsent(e)) {
        return Kind.ABSENT;
      }
      throw e;
    }
  }

  @Override
  public long size(String path) throws IOException {
    return files.lstat(at(path)).getSize();
  }

  @Override
  public InputStream read(String path) throws IOException {
    return files.read(at(path));
  }

  @Override
  public void write(String path, InputStream content) throws IOException {
    Set<SftpClient.OpenMode> anew =
        Set.of(SftpClient.OpenMode.Write, SftpClient.OpenMode.Create, SftpClient.OpenMode.Truncate);
    try (OutputStream out = files.write(at(path), anew)) {
      content.transferTo(out);
    }
  }

  /** Its content is there as soon as its name is; a plain renaming never replaces a file. */
  @Override
  public boolean create(String path, byte[] content) throws IOException {
    String part = path + ".new";
    write(part, new ByteArrayInputStream(content));
    try {
      files.rename(at(part), at(path));
      return true;
    } catch (SftpException e) {
      if (kind(path) == Kind.ABSENT) {
        throw e;
      }
      if (kind(part) == Kind.FILE) {
        remove(part);
      }
      return false;
    }
  }

  /** In one step wherever the server can; else the old file is removed just before. */
  @Override
  public void replace(String from, String to) throws IOException {
    OpenSSHPosixRenameExtension rename = files.getExtension(OpenSSHPosixRenameExtension.class);
    if (rename != null && rename.isSupported()) {
      rename.posixRename(at(from), at(to));
    } else if (files.getVersion() >= SftpConstants.SFTP_V5) {
      files.rename(at(from), at(to), SftpClient.CopyMode.Atomic, SftpClient.CopyMode.Overwrite);
    } else {
      if (kind(to) == Kind.FILE) {
        files.remove(at(to));
      }
      files.rename(at(from), at(to));
    }
  }

  @Override
  public void remove(String path) throws IOException {
    try {
      files.remove(at(path));
    } catch (SftpException e) {
      if (!isAbsent(e)) {
        throw e;
      }
    }
  }

  @Override
  public void makeFolder(String path) throws IOException {
    if (!isFolder(at(path))) {
      makeAbsolute(at(path));
    }
  }

  private void makeAbsolute(String folder) throws IOException {
    int slash = folder.lastIndexOf('/');
    if (slash > 0 && !isFolder(folder.substring(0, slash))) {
      makeAbsolute(folder.substring(0, slash));
    }
    files.mkdir(folder);
  }

  /** The folders above the site may be links; those of the site are looked at before. */
  private boolean isFolder(String folder) throws IOException {
    try {
      return files.stat(folder).isDirectory();
    } catch (SftpException e) {
      if (isAbsent(e)) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public boolean removeFolder(String path) throws IOException {
    if (kind(path) != Kind.FOLDER || !names(path).isEmpty()) {
      return false;
    }
    files.rmdir(at(path));
    return true;
  }

  @Override
  public List<String> names(String folder) throws IOException {
    if (kind(folder) != Kind.FOLDER) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    try {
      for (SftpClient.DirEntry entry : files.readDir(at(folder))) {
        if (!entry.getFilename().equals(".") && !entry.getFilename().equals("..")) {
          names.add(entry.getFilename());
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    names.sort(null);
    return names;
  }

  @Override
  public String shown(String path) {
    return target.host() + ":" + root + (path.isEmpty() ? "" : "/" + path);
  }

  @Override
  public IOException explained(IOException e) {
    if (e instanceof Refusal) {
      return e;
    }
    Place place = Place.of(last);
    boolean ofConnection = !(e instanceof SftpException || e instanceof FileSystemException);
    if (ofConnection) {
      return new Refusal(
          Finding.error("publish-broken-off", place, target.host()).withHint("publish-broken-off"),
          e);
    }
    int status = e instanceof SftpException s ? s.getStatus() : SftpConstants.SSH_FX_FAILURE;
    return switch (status) {
      case SftpConstants.SSH_FX_PERMISSION_DENIED, SftpConstants.SSH_FX_WRITE_PROTECT ->
          refusal("publish-denied", place, e);
      case SftpConstants.SSH_FX_NO_SPACE_ON_FILESYSTEM, SftpConstants.SSH_FX_QUOTA_EXCEEDED ->
          refusal("publish-full", place, e);
      default ->
          disk()
              .map(id -> refusal(id, place, e))
              .orElseGet(
                  () ->
                      new Refusal(
                          Finding.error("publish-failed", place, String.valueOf(e.getMessage()))
                              .withHint("publish-failed"),
                          e));
    };
  }

  private static Refusal refusal(String id, Place place, IOException e) {
    return new Refusal(Finding.error(id, place).withHint(id), e);
  }

  /**
   * OpenSSH says only "failure" where a disk is full or read-only: ask for the room that is left.
   */
  private Optional<String> disk() {
    OpenSSHStatPathExtension statistics = files.getExtension(OpenSSHStatPathExtension.class);
    if (statistics == null || !statistics.isSupported()) {
      return Optional.empty();
    }
    try {
      var disk = statistics.stat(root);
      if ((disk.f_flag & OpenSSHStatExtensionInfo.SSH_FXE_STATVFS_ST_RDONLY) != 0) {
        return Optional.of("publish-denied");
      }
      return disk.f_bavail * disk.f_frsize < BLOCK ? Optional.of("publish-full") : Optional.empty();
    } catch (IOException unknown) {
      return Optional.empty(); // then the server's own word is told
    }
  }

  @Override
  public void close() throws IOException {
    try (files) {
      files.getClientSession().close();
    } finally {
      client.stop();
    }
  }

  private String at(String path) {
    last = shown(path);
    return root + (path.isEmpty() ? "" : "/" + path);
  }

  private static boolean isAbsent(SftpException e) {
    return e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE
        || e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_PATH;
  }
}
