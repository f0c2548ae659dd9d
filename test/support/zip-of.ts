import { crc32, deflateRawSync } from 'node:zlib'

/** A part of an archive to make. `says` is the size that the directory claims, where that is not the truth. */
export type PartToPack = { readonly name: string; readonly bytes: Uint8Array | string; readonly says?: number }

const checksum = (bytes: Uint8Array): number => (typeof crc32 === 'function' ? crc32(bytes) : 0)

/** The bytes of an archive with exactly these parts, packed as workbooks are. */
export const zipOf = (parts: readonly PartToPack[]): Buffer => {
  const [front, directory]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const { name, bytes, says } of parts) {
    const full = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
    const packed = deflateRawSync(full)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(checksum(full), 16)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(says ?? full.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    front.push(local, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...front, list, end])
}

/** The parts of a workbook with one sheet, written by hand. */
export const bareWorkbook = (sheet: PartToPack['bytes'], more: { readonly shared?: string; readonly styles?: string; readonly book?: string; readonly says?: number } = {}): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    { name: 'xl/workbook.xml', bytes: more.book ?? '<workbook xmlns:r="r"><sheets><sheet name="List 1" sheetId="1" r:id="rId1"/></sheets></workbook>' },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="x/styles" Target="/xl/styles.xml"/></Relationships>',
    },
    { name: 'xl/styles.xml', bytes: more.styles ?? '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\/mm\\/yyyy"/><numFmt numFmtId="171" formatCode="&quot;days&quot; 0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>' },
    { name: 'xl/sharedStrings.xml', bytes: more.shared ?? '<sst><si><t>one</t></si><si><r><t>Z</t></r><r><t xml:space="preserve">oë &amp; </t></r><rPh><t>no</t></rPh></si><si/></sst>' },
    { name: 'xl/worksheets/sheet1.xml', bytes: sheet, ...(more.says === undefined ? {} : { says: more.says }) },
  ])
