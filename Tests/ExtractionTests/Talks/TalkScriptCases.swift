@testable import Extraction

extension TalkLayoutCase {
  /// Pages in Japanese, Korean, Chinese and Russian.
  static let scripts: [TalkLayoutCase] = [
    TalkLayoutCase(
      layout: "labels in Japanese, in lists under each speaker",
      page: """
        # セミナー

        ## 今後開催予定

        * 発表者：Yu Moriyama (Lindholm University)
          * 発表論文："The effect of thin threads in large nets" (With Bo Moss)
          * 日時：2024/3/15（金）, 10:30-12:00
          * 場所：会議室（8号館）

        ## 開催済み

        * 発表者： John Fenn (Westmark College)
          * 発表論文："Ropes that untie themselves at night" (with Anna Marsh, and Dana Lin)
          * 日時：2023年12月1日（金），10:30-12:00
          * 会場：会議室（8号館）
        """,
      talks: [
        "The effect of thin threads in large nets | Yu Moriyama | Lindholm University | 2024-03-15",
        "Ropes that untie themselves at night | John Fenn | Westmark College | 2023-12-01",
      ]),
    TalkLayoutCase(
      layout: "labels in Korean",
      page: """
        # 수학과 세미나

        - 연사: John Fenn (Westmark College)
        - 제목: Ropes that untie themselves at night
        - 일시: 2024년 3월 15일 16:00
        - 장소: 27동 116호

        - 연사: Clara Pike (Old Harbour College)
        - 제목: Counting the knots of a net
        - 일시: 2024년 3월 22일 16:00
        - 장소: 27동 116호
        """,
      talks: [
        "Ropes that untie themselves at night | John Fenn | Westmark College | 2024-03-15",
        "Counting the knots of a net | Clara Pike | Old Harbour College | 2024-03-22",
      ]),
    TalkLayoutCase(
      layout: "labels in Chinese under titles as headings",
      page: """
        # 学术报告

        ### Ropes that untie themselves at night

        报告人：John Fenn（Westmark College）

        时间：2024年3月15日 16:00

        地点：数学楼 102

        ### Counting the knots of a net

        报告人：Clara Pike（Old Harbour College）

        时间：2024年3月22日 16:00

        地点：数学楼 102
        """,
      talks: [
        "Ropes that untie themselves at night | John Fenn | Westmark College | 2024-03-15",
        "Counting the knots of a net | Clara Pike | Old Harbour College | 2024-03-22",
      ]),
    TalkLayoutCase(
      layout: "items with days in Russian and labels in the line",
      page: """
        # Семинар по узлам

        - **15 марта 2024.** Докладчик: John Fenn (Westmark College). Тема: Ropes that untie themselves at night
        - **22 марта 2024.** Докладчик: Clara Pike (Old Harbour College). Тема: Counting the knots of a net
        """,
      talks: [
        "Ropes that untie themselves at night | John Fenn | Westmark College | 2024-03-15",
        "Counting the knots of a net | Clara Pike | Old Harbour College | 2024-03-22",
      ]),
    TalkLayoutCase(
      layout: "all labels of a talk in one line of Chinese",
      page: """
        # 学术报告

        报告人：John Fenn（Westmark College） 题目：Ropes that untie themselves at night 时间：2024年3月15日 16:00

        报告人：Clara Pike（Old Harbour College） 题目：Counting the knots of a net 时间：2024年3月22日 16:00
        """,
      talks: [
        "Ropes that untie themselves at night | John Fenn | Westmark College | 2024-03-15",
        "Counting the knots of a net | Clara Pike | Old Harbour College | 2024-03-22",
      ]),
  ]
}
