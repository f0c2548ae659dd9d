import { PartDamaged } from './stream-part.ts'

/** Records of an old workbook (MS-XLS 2.3), by what they are to us. */
const [begin, end, continued, password, links, texts] = [0x0809, 0x000a, 0x003c, 0x002f, 0x0017, 0x00fc]
const formulas: ReadonlySet<number> = new Set([0x0006, 0x0206, 0x0406])
/** What says which sheets there are, how dates and texts are written, and what stands in the cells. */
const kept: ReadonlySet<number> = new Set([begin, end, texts, ...formulas, 0x0022, 0x0042, 0x0085, 0x00e0, 0x041e, 0x0200, 0x0002, 0x0003, 0x0004, 0x0005, 0x0007, 0x0203, 0x0204, 0x0205, 0x0207, 0x027e, 0x00bd, 0x00d6, 0x00fd])
/** Which cell was selected: a record that the library passes over unread. */
const passedOver = 0x001d
/** Excel 5 and 95, and Excel 97 to 2003. */
const editions: ReadonlySet<number> = new Set([0x0500, 0x0600])
/** Where a formula record says how long its expression is. */
const lengthOfExpression = 20

/** Every letter of the texts is looked for among the places where they go on in another record: letters times places. */
const mostLookedUp = 1e11

/**
 * In: the stream of an old workbook, which is changed in place. Each record that says nothing of a cell (names, links, drawings, hyperlinks over millions of cells) becomes
 * one that the library passes over, and each formula keeps its result and loses its expression: in these the library counts without
 * end where a number was damaged. Throws `PartDamaged` for a stream that breaks off, has a password, or is of another edition.
 */
export const keepCellRecords = (stream: Buffer): void => {
  let [depth, before, at, hasBegun] = [0, passedOver, 0, false]
  let [letters, pieces] = [0, 0]
  while (at + 4 <= stream.length) {
    const [type, length] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)]
    if (depth === 0 && type !== begin) break
    if (at + 4 + length > stream.length) break
    if (type === password) throw new PartDamaged('it has a password')
    if (type === links && length < 2) throw new PartDamaged('it breaks off among its links')
    if (type === begin) {
      if (length < 4 || !editions.has(stream.readUInt16LE(at + 4))) throw new PartDamaged('it is of an edition of Excel that is not read')
      depth += 1
      hasBegun = true
    } else if (type === end) depth -= 1
    else if (formulas.has(type)) {
      if (length < lengthOfExpression + 2) throw new PartDamaged('it breaks off in a formula')
      stream.writeUInt16LE(0, at + 4 + lengthOfExpression)
    }
    const isContinued = type === continued && before !== passedOver
    if (isContinued ? before === texts : type === texts) {
      letters += length
      pieces += 1
      if (letters * pieces > mostLookedUp) throw new PartDamaged('it has more texts than can be read')
    }
    if (!isContinued) {
      before = kept.has(type) ? type : passedOver
      if (before === passedOver) stream.writeUInt16LE(passedOver, at)
    }
    at += 4 + length
  }
  if (depth !== 0 || !hasBegun) throw new PartDamaged('it breaks off in the middle')
}
