package mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.example.gov.cn/, https://www.example.gov.cn/",
    "http://example.gov.cn:8080/a/b/, http://example.gov.cn:8080/a/b/",
    "https://Example.gov.cn/Budget/, https://example.gov.cn/Budget/",
    "https://政务.example/, https://xn--zfr164b.example/",
    "https://example.gov.cn/预算/, https://example.gov.cn/%E9%A2%84%E7%AE%97/",
    "https://example.gov.cn/%E9%A2%84/, https://example.gov.cn/%E9%A2%84/",
  })
  void addressesAreWrittenAsTheyAreSent(String written, String sent) {
    assertEquals(Optional.of(sent), BaseUrl.of(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.gov.cn",
        "https://example.gov.cn/budget",
        "https:///budget/",
        "https://user@example.gov.cn/",
        "https://example..cn/",
        "https://-example.cn/",
        "https://a_b.cn/",
        "https://example.gov.cn/%zz/",
        "https://example.gov.cn/a|b/",
        "https://example.gov.cn/?a=/",
        "https://example.gov.cn:port/",
        "ftp://example.gov.cn/",
        "example.gov.cn/",
      })
  void otherTextIsNone(String written) {
    assertEquals(Optional.empty(), BaseUrl.of(written));
  }

  @Test
  void nothingIsNone() {
    assertEquals(Optional.empty(), BaseUrl.of(""));
  }
}
