package mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it publishes; {@link CutTest} does the same at every step. */
class KilledPublishTest {
  @TempDir Path temp;

  @Test
  void theNextRunNeedsNoHelp() throws IOException {
    Path before = Sites.build(temp.resolve("before"), Sites.OLD);
    Path after = Sites.build(temp.resolve("after"), Sites.NEW);
    for (int calls : List.of(25, 50, 75)) {
      Path web = temp.resolve("web" + calls);
      Sites.publish(before, Sites.folder(web), Credentials.NONE);
      assertTrue(
          ChildPublish.isKilled(after, web, calls), "it came to its end before call " + calls);
      Sites.assertNeverHalf(web);
      assertTrue(Files.exists(web.resolve(".mingzhang/publish-lock")));
      assertEquals(List.of(), Sites.publish(after, Sites.folder(web), Credentials.NONE));
      Sites.assertIs(Sites.NEW, web);
    }
  }
}
