import Testing

@testable import ModelTraining

@Suite struct QuantizerTests {
  @Test func fewValuesAreKept() {
    let quantizer = Quantizer([0, -1, -2.5], width: 8)
    var writer = ByteWriter()
    quantizer.write(to: &writer)
    #expect(writer.count == 1024)
    #expect(quantizer.code(of: -1) == quantizer.code(of: -1.1))
    #expect(quantizer.code(of: -1) != quantizer.code(of: 0))
  }

  @Test func codesRiseWithValues() {
    let values = (0..<1000).map { -Float($0) / 7 }
    let quantizer = Quantizer(values, width: 4)
    let codes = values.map { quantizer.code(of: $0) }
    #expect(codes == codes.sorted(by: >))
    #expect(Set(codes).count == 16)
  }
}
