/// Draws a chart as SVG that takes its colours from the page.
///
/// Every bar carries its value, so that there is no scale to read off; readers of other kinds have
/// the table beside it.
enum ChartSVG {
  private static let barWidth = 34.0
  private static let barHeight = 18.0
  private static let plotHeight = 90.0

  /// The element, with a role and a name.
  static func write(_ chart: ReportDocument.Chart) -> String {
    switch chart.direction {
    case .upright: upright(chart)
    case .lying: lying(chart)
    }
  }

  private static func upright(_ chart: ReportDocument.Chart) -> String {
    let largest = Double(max(1, chart.bars.map(\.value).max() ?? 1))
    let width = Double(chart.bars.count) * barWidth + 8
    let height = plotHeight + 40
    // Labels of four digits need more than a bar has: where they are many, every second is written.
    let step = chart.bars.count > 12 ? 2 : 1
    var text = head(chart, width: max(width, 60), height: height)
    for (index, bar) in chart.bars.enumerated() {
      let x = 4 + Double(index) * barWidth
      let length = Double(bar.value) / largest * plotHeight
      let top = 16 + plotHeight - length
      if bar.value > 0 {
        text += rectangle(x: x + 6, y: top, width: barWidth - 12, height: length)
        text += label("\(bar.value)", x: x + barWidth / 2, y: top - 4)
      }
      if index % step == 0 {
        text += label(bar.label, x: x + barWidth / 2, y: plotHeight + 32)
      }
    }
    text += "<path class=\"axis\" d=\"M4 \(number(plotHeight + 16))H\(number(width - 4))\"/>"
    return text + "</svg>"
  }

  private static func lying(_ chart: ReportDocument.Chart) -> String {
    let largest = Double(max(1, chart.bars.map(\.value).max() ?? 1))
    let longest = Double(chart.bars.map(\.label.count).max() ?? 0)
    let left = min(230, longest * 6.6 + 8)
    let width = left + 190
    let height = Double(chart.bars.count) * barHeight + 8
    var text = head(chart, width: width, height: height)
    for (index, bar) in chart.bars.enumerated() {
      let y = 4 + Double(index) * barHeight
      let length = Double(bar.value) / largest * 150
      let name = bar.label.count > 34 ? bar.label.prefix(33) + "…" : bar.label
      text += label(name, x: left - 6, y: y + 13, anchor: "end")
      text += rectangle(x: left, y: y + 3, width: max(1, length), height: barHeight - 6)
      text += label("\(bar.value)", x: left + max(1, length) + 5, y: y + 13, anchor: "start")
    }
    return text + "</svg>"
  }

  // MARK: Pieces

  private static func head(
    _ chart: ReportDocument.Chart, width: Double, height: Double
  ) -> String {
    "<svg class=\"chart\" role=\"img\" aria-label=\"\(XMLText.escaped(chart.title))\" "
      + "width=\"\(number(width))\" height=\"\(number(height))\" "
      + "viewBox=\"0 0 \(number(width)) \(number(height))\">"
  }

  private static func rectangle(x: Double, y: Double, width: Double, height: Double) -> String {
    "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" "
      + "height=\"\(number(height))\"/>"
  }

  private static func label(
    _ text: String, x: Double, y: Double, anchor: String = "middle"
  ) -> String {
    "<text x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\">"
      + "\(XMLText.escaped(text))</text>"
  }

  /// One decimal is enough for a picture of this size.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}

extension ReportDocument.Chart {
  /// The numbers as a table; years without anything are left out.
  var table: ReportDocument.Table {
    ReportDocument.Table(
      header: [[.text(axes.labels)], [.text(axes.values)]],
      rows: bars.filter { $0.value > 0 }.map { [[.text($0.label)], [.text(String($0.value))]] },
      numeric: [1], hasRowHeaders: true, caption: title)
  }
}
