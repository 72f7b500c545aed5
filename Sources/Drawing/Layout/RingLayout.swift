/// Sets satellites around their hub, in two wings of rows.
///
/// Labels are wide and low, so that a circle of them would be mostly empty: here they stand in rows
/// to the left and right of the hub, their inner ends on an ellipse and the labels outside of it.
/// A line from the hub to an inner end stays inside of the ellipse and meets no other label. Rows
/// that a line to the rest of the picture crosses are left free.
package struct RingLayout: Sendable {
  package struct Size: Sendable, Hashable {
    package var width: Double
    package var height: Double

    package init(width: Double, height: Double) {
      self.width = width
      self.height = height
    }
  }

  package struct Point: Sendable, Hashable {
    package var x: Double
    package var y: Double

    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  private struct Slot {
    /// The inner end of the label, relative to the hub.
    var inner: Point
    var isRight: Bool
  }

  private let hub: Size
  private let satellites: [Size]
  private let pitch: Double
  private let widest: Double

  package init(hub: Size, satellites: [Size]) {
    self.hub = hub
    self.satellites = satellites
    pitch = (satellites.map(\.height).max() ?? 0) + 5
    widest = satellites.map(\.width).max() ?? 0
  }

  /// The room that hub and satellites take, with `ties` lines to the rest of the picture.
  package func footprint(ties: Int) -> Size {
    guard !satellites.isEmpty else {
      return Size(width: hub.width + 16, height: hub.height + 16)
    }
    let rows = rows(for: satellites.count + 2 * min(ties, 4))
    let (a, b) = axes(rows: rows)
    return Size(
      width: 2 * (a + widest) + 24, height: max(2 * b, hub.height) + pitch)
  }

  /// The centres of the satellites relative to the hub.
  ///
  /// The rays say where lines to the rest of the picture lead, relative to the hub.
  package func places(avoiding rays: [Point]) -> [Point] {
    guard !satellites.isEmpty else { return [] }
    var rows = self.rows(for: satellites.count)
    var slots = free(rows: rows, rays)
    // Each row more frees slots at the ends, where few lines pass.
    while slots.count < satellites.count && rows < 4 * satellites.count + 16 {
      rows += 1
      slots = free(rows: rows, rays)
    }
    if slots.count < satellites.count { slots = free(rows: rows, []) }
    slots = innermost(slots, satellites.count)
    return zip(slots, satellites).map { slot, size in
      Point(
        x: slot.inner.x + (slot.isRight ? size.width / 2 : -size.width / 2), y: slot.inner.y)
    }
  }

  private func rows(for count: Int) -> Int { max(1, (count + 1) / 2) }

  /// The half axes of the ellipse on which the inner ends stand.
  private func axes(rows: Int) -> (Double, Double) {
    let b = Double(rows) * pitch / 2 + pitch * 0.6
    return (max(hub.width / 2 + 46, min(b * 0.9, hub.width / 2 + 120)), b)
  }

  /// The slots that no ray crosses: the right wing from the top, then the left one from below.
  private func free(rows: Int, _ rays: [Point]) -> [Slot] {
    let (a, b) = axes(rows: rows)
    var slots: [Slot] = []
    for isRight in [true, false] {
      for row in 0..<rows {
        let place = isRight ? row : rows - 1 - row
        let y = (Double(rows - 1) / 2 - Double(place)) * pitch
        let x = a * (1 - (y / b) * (y / b)).squareRoot()
        let slot = Slot(inner: Point(x: isRight ? x : -x, y: y), isRight: isRight)
        if !rays.contains(where: { crosses(slot, $0) }) { slots.append(slot) }
      }
    }
    return slots
  }

  /// Whether the line from the hub towards a point meets the label of a slot.
  private func crosses(_ slot: Slot, _ ray: Point) -> Bool {
    let left = slot.isRight ? slot.inner.x : slot.inner.x - widest
    let right = slot.isRight ? slot.inner.x + widest : slot.inner.x
    let margin = pitch / 2 + 3
    // The part of the line that lies above the label, cut to the line's length.
    guard abs(ray.x) > 0.001 else { return false }
    let from = max(0, min(left / ray.x, right / ray.x))
    let to = min(1, max(left / ray.x, right / ray.x))
    guard from < to else { return false }
    let low = min(ray.y * from, ray.y * to)
    let high = max(ray.y * from, ray.y * to)
    return low < slot.inner.y + margin && high > slot.inner.y - margin
  }

  /// The slots nearest to the middle rows, in the given order.
  private func innermost(_ slots: [Slot], _ count: Int) -> [Slot] {
    guard slots.count > count else { return slots }
    let order = slots.indices.sorted { (abs(slots[$0].inner.y), $0) < (abs(slots[$1].inner.y), $1) }
    let kept = Set(order.prefix(count))
    return slots.indices.filter(kept.contains).map { slots[$0] }
  }
}
