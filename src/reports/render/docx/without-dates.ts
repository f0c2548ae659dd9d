const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** 1 January 1980, the first day a ZIP archive can name, at midnight. */
const FIRST_DAY = 0x0021

/**
 * A ZIP archive says when each part was put in, so two archives of the same parts differ. In: an archive as our own packer makes it. Out: a
 * copy whose parts all bear the first day of the format (PKWARE APPNOTE 4.4.6).
 */
export const withoutDates = (archive: Uint8Array): Uint8Array => {
  const bytes = Uint8Array.from(archive)
  const view = new DataView(bytes.buffer)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1
  if (end < 0) throw new Error('this is no ZIP archive')
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(at, true) !== ENTRY || view.getUint32(local, true) !== LOCAL) throw new Error('the directory of the archive is broken')
    view.setUint16(at + 12, 0, true)
    view.setUint16(at + 14, FIRST_DAY, true)
    view.setUint16(local + 10, 0, true)
    view.setUint16(local + 12, FIRST_DAY, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return bytes
}
