package import Documents

/// Stops where a document that was read does not fit its source: every byte must stand where it
/// says, blocks must follow each other, and marks must be on lines of the file.
package func checkPlaces(of document: Document, in source: SourceText) {
  var end = 0
  for block in document.blocks {
    precondition(block.text.count == block.offsets.count, "A byte has no place.")
    for (byte, offset) in zip(block.text, block.offsets) {
      precondition(offset >= end, "Two blocks overlap.")
      precondition(document.source[offset] == byte, "A byte stands elsewhere.")
      end = offset + 1
    }
    for item in block.emphasis {
      precondition(item.range.upperBound <= block.text.count, "Emphasis ends behind the text.")
    }
  }
  let lines = source.bytes.count { $0 == 0x0A } + 1
  for mark in document.lineMarks {
    precondition((1...lines).contains(mark.line), "A line is not in the file.")
  }
}
