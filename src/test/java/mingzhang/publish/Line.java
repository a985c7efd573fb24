package mingzhang.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A line between a client and a server that can be cut: of the packet where that happens, half
 * arrives.
 */
final class Line implements AutoCloseable {
  private final ServerSocket entrance;
  private final int serverPort;
  private final int last;
  private final AtomicInteger packets = new AtomicInteger();

  /**
   * Opens a line.
   *
   * @param last the number of the client's packet at which it is cut; 0 for never
   */
  Line(int serverPort, int last) throws IOException {
    this.serverPort = serverPort;
    this.last = last;
    this.entrance = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    thread(this::accept);
  }

  int port() {
    return entrance.getLocalPort();
  }

  /** How many packets the client has sent. */
  int packets() {
    return packets.get();
  }

  boolean isCut() {
    return last > 0 && packets.get() >= last;
  }

  private void accept() throws IOException {
    while (!entrance.isClosed()) {
      Socket client = entrance.accept();
      Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      thread(() -> carry(client, server, true));
      thread(() -> carry(server, client, false));
    }
  }

  private void carry(Socket from, Socket to, boolean counted) throws IOException {
    byte[] packet = new byte[1 << 16];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int n = in.read(packet); n >= 0; n = in.read(packet)) {
        if (counted && packets.incrementAndGet() >= last && last > 0) {
          out.write(packet, 0, n / 2);
          return;
        }
        out.write(packet, 0, n);
      }
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void thread(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException ended) {
                return; // one of the two ends has closed the line
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    entrance.close();
  }
}
