import Drawing
import TestSupport
import Testing

struct RingLayoutTests {
  @Test(arguments: 0..<60)
  func satellitesStandApartAndOffTheLines(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let hub = RingLayout.Size(width: 120, height: 30)
    let sizes = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      RingLayout.Size(
        width: Double.random(in: 30...160, using: &random),
        height: Double.random(in: 18...40, using: &random))
    }
    let rays = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      RingLayout.Point(
        x: Double.random(in: -900...900, using: &random),
        y: Double.random(in: -900...900, using: &random))
    }
    let places = RingLayout(hub: hub, satellites: sizes).places(avoiding: rays)
    #expect(places.count == sizes.count)
    for (index, place) in places.enumerated() {
      let size = sizes[index]
      #expect(abs(place.x) - size.width / 2 > hub.width / 2)
      for other in (index + 1)..<places.count {
        let isApart =
          abs(place.x - places[other].x) >= (size.width + sizes[other].width) / 2
          || abs(place.y - places[other].y) >= (size.height + sizes[other].height) / 2
        #expect(isApart)
      }
      for ray in rays {
        for step in 0...200 {
          let x = ray.x * Double(step) / 200
          let y = ray.y * Double(step) / 200
          #expect(abs(x - place.x) > size.width / 2 || abs(y - place.y) > size.height / 2)
        }
      }
    }
  }

  @Test func shelvesKeepRectanglesApart() {
    var random = SplitMix64(seed: 1)
    let sizes = (0..<50).map { _ in
      RingLayout.Size(
        width: Double.random(in: 10...400, using: &random),
        height: Double.random(in: 10...300, using: &random))
    }
    let corners = Shelves(sizes).corners
    for first in sizes.indices {
      for second in sizes.indices where second > first {
        let isApart =
          corners[first].x + sizes[first].width <= corners[second].x
          || corners[second].x + sizes[second].width <= corners[first].x
          || corners[first].y + sizes[first].height <= corners[second].y
          || corners[second].y + sizes[second].height <= corners[first].y
        #expect(isApart)
      }
    }
    #expect(Shelves([]).corners.isEmpty)
  }
}
