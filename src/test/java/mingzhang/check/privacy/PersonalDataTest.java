package mingzhang.check.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is personal data in a text. The numbers belong to nobody: they are examples of standards.
 */
class PersonalDataTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          citizen-id    | 身份证号：11010519491231002X。
          citizen-id    | 440524188001010014 已作废，440524198001010013 有效
          citizen-id    | 证件号码１１０１０５１９４９１２３１００２Ｘ
          citizen-id    | 110105 19491231 002X
          citizen-id    | 张某，身份证号110105194912310021
          mobile-number | 联系人电话13800138000
          mobile-number | 电话：138-0013-8000
          mobile-number | +86 138 0013 8000
          bank-card     | 6222021234567890128
          bank-card     | 账号 4111 1111 1111 1111
          mail-address  | 请发至 someone@example.org。
          """)
  void isFound(String id, String text) {
    String told = text.replace('Ｘ', 'X');
    List<PersonalData.Hit> hits = PersonalData.in(told);
    assertEquals(List.of(id), hits.stream().map(PersonalData.Hit::id).toList(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002Y",
        "110105194912310021",
        "110105199913010021",
        "统一社会信用代码 11140581MB1234567X",
        "电话 0356-5822345",
        "合计 13800138000元",
        "13800138000.00",
        "12345.13800138000",
        "资产编号 6222021234567890127",
        "4111111111111111",
        "晋财预〔2024〕113号，2080505 机关事业单位基本养老保险缴费支出",
        "2025-02-05T09:30:00+08:00",
        "@media print",
        "20250205091512345678"
      })
  void isLeftAlone(String text) {
    assertEquals(List.of(), PersonalData.in(text));
  }

  @Test
  void reportsDoNotRepeatIt() {
    String masked = PersonalData.in("11010519491231002X").get(0).masked();
    assertEquals("110…2X", masked);
    assertEquals("s…@example.org", PersonalData.in("someone@example.org").get(0).masked());
  }

  @Test
  void oneWrongDigitIsNoNumber() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int i = 0; i < 1_000; i++) {
      int at = random.nextInt(17);
      char[] id = "11010519491231002X".toCharArray();
      id[at] = (char) ('0' + (id[at] - '0' + random.nextInt(1, 10)) % 10);
      assertFalse(PersonalData.isCitizen(new String(id)), new String(id));
      char[] card = "4111111111111111".toCharArray();
      int digit = random.nextInt(16);
      card[digit] = (char) ('0' + (card[digit] - '0' + random.nextInt(1, 10)) % 10);
      assertFalse(PersonalData.isLuhn(new String(card)), new String(card));
    }
  }

  @Test
  void listsOfPersons() {
    String list =
        """
        王建国 云岭镇东河村12号
        李秀英\t云岭镇西河村3组
        张伟，云岭镇阳光小区5号楼2单元
        """;
    assertEquals(3, NameList.in(list).persons());
    assertEquals(0, NameList.in("张家镇东河村12号\n王庄村 3组\n高平市南大街2号\n").persons());
    assertEquals(0, NameList.in("联系人：王建国\n地址：云岭镇东河村12号\n").persons());
  }
}
