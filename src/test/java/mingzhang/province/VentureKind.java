package mingzhang.province;

import java.util.List;

/**
 * What a project may be about; one office has each at most once.
 *
 * <p>Ids of files are the names in lower case with hyphens.
 */
enum VentureKind {
  SYSTEM_OPERATION("业务信息系统运行维护费", "operating", "信息系统", "套"),
  NETWORK_LEASE("业务专网线路租赁费", "operating", "专网线路", "条"),
  OFFICE_RENT("档案库房租赁费", "operating", "档案库房", "间"),
  PROPERTY_SERVICE("办公区物业服务费", "operating", "物业服务岗位", "个"),
  ARCHIVE_DIGITISATION("业务档案数字化加工费", "targeted", "档案卷宗", "卷"),
  TRAINING("基层业务骨干培训经费", "targeted", "培训班次", "期"),
  PUBLICITY("政策宣传资料编印经费", "targeted", "宣传资料", "种"),
  SURVEY("群众满意度调查经费", "targeted", "调查样本点", "个"),
  INSPECTION("专项督查工作经费", "targeted", "督查批次", "次"),
  PLANNING("五年规划中期评估经费", "targeted", "评估报告", "份"),
  EQUIPMENT("专用检测设备购置费", "targeted", "检测设备", "台"),
  SAFETY("消防安全设施改造费", "targeted", "改造点位", "处"),
  LEGAL_ADVICE("法律顾问服务费", "operating", "法律服务事项", "件"),
  SUBSIDY("基层站点运行补助", "targeted", "补助站点", "个"),
  DATA_SHARING("数据共享交换平台服务费", "operating", "共享数据目录", "项"),
  DUTY("应急值守工作经费", "operating", "值守点位", "个"),
  LAND_LEVELLING("地块前期整理工程", "targeted", "整理地块", "个"),
  CAPITAL_SUBSIDY("改制企业人员安置补助", "targeted", "安置批次", "批"),
  OWN_REPAIR("业务用房零星修缮工程", "targeted", "修缮房屋", "处");

  /** Those that any office may have; the last three belong to other money. */
  static final List<VentureKind> COMMON = List.of(values()).subList(0, 16);

  private final String title;
  private final String category;
  private final String product;
  private final String measure;

  VentureKind(String title, String category, String product, String measure) {
    this.title = title;
    this.category = category;
    this.product = product;
    this.measure = measure;
  }

  String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  String title() {
    return title;
  }

  String category() {
    return category;
  }

  String product() {
    return product;
  }

  String measure() {
    return measure;
  }
}
