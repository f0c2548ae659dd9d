import { PartDamaged, streamPart, textOfPart } from './stream-part.ts'
import { attributeOf, richText } from './xml-text.ts'
import type { ZipPart } from './zip-guard.ts'

/** What the sheets of a workbook need: where they are, the texts they share, which styles are dates, and which day is day 0. */
export type Workbook = {
  readonly sheets: readonly { readonly name: string; readonly part: ZipPart }[]
  readonly texts: readonly string[]
  readonly isDateStyle: readonly boolean[]
  readonly is1904: boolean
}

/** More different texts than a workbook of a million rows has; beyond it memory would be the limit. */
const mostTexts = 4_000_000
const mostLetters = 2 ** 27

/** The prefix that a part writes before its names, such as `x:`. */
export const prefixOf = (text: string, root: string): string => new RegExp(`<([\\w-]+:)?${root}[\\s>/]`).exec(text)?.[1] ?? ''

const tagsOf = (text: string, name: string): readonly string[] => text.match(new RegExp(`<(?:[\\w-]+:)?${name}(?:\\s[^>]*)?>`, 'g')) ?? []

/** The number formats that Excel has built in for dates and times. */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
/** A format is of a date where it names a day, month, year, hour or second outside quotes, brackets and escapes. */
const isDateFormat = (format: string): boolean => /[dmyhs]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').split(';')[0]!.replaceAll(/general/gi, ''))

const dateStyles = (styles: string): readonly boolean[] => {
  const own = new Map(tagsOf(styles, 'numFmt').map((tag) => [Number(attributeOf(tag, 'numFmtId')), isDateFormat(attributeOf(tag, 'formatCode') ?? '')]))
  const cellXfs = /<(?:[\w-]+:)?cellXfs[\s>][\s\S]*?<\/(?:[\w-]+:)?cellXfs>/.exec(styles)?.[0] ?? ''
  return tagsOf(cellXfs, 'xf').map((tag) => {
    const id = Number(attributeOf(tag, 'numFmtId') ?? 0)
    return own.get(id) ?? isBuiltInDate(id)
  })
}

/** The texts of a workbook in their order. Read in a stream; refuses to hold more than a real workbook has. */
const sharedTexts = async (part: ZipPart): Promise<readonly string[]> => {
  const texts: string[] = []
  let held = ''
  let letters = 0
  let prefix: string | null = null
  for await (const chunk of streamPart(part)) {
    held += chunk
    if (prefix === null) {
      if (!held.includes('sst')) continue
      prefix = prefixOf(held, 'sst')
    }
    let at = 0
    for (const [open, close, empty] = [`<${prefix}si`, `</${prefix}si>`, `<${prefix}si/>`] as const; ; ) {
      const start = held.indexOf(open, at)
      if (start === -1) break
      if (held.startsWith(empty, start)) {
        texts.push('')
        at = start + empty.length
        continue
      }
      const end = held.indexOf(close, start)
      if (end === -1) break
      const text = richText(held.slice(start, end), prefix)
      letters += text.length
      if (texts.length >= mostTexts || letters > mostLetters) throw new PartDamaged('it holds more text than any workbook')
      // A text of its own: a piece would keep the whole chunk in memory.
      texts.push(text.length < 13 ? text : Buffer.from(text).toString())
      at = end + close.length
    }
    held = held.slice(Math.max(at, 0))
    if (held.length > 2 ** 22) throw new PartDamaged('a text is longer than any cell')
  }
  return texts
}

const partAt = (parts: ReadonlyMap<string, ZipPart>, target: string): ZipPart | undefined => parts.get((target.startsWith('/') ? target.slice(1) : `xl/${target}`).toLowerCase().replaceAll(/(?:^|\/)\.(?=\/)/g, ''))

/**
 * In: the parts of a workbook. Out: what reading its sheets needs. Throws `PartDamaged` where a part is missing, or is not what its
 * archive says.
 */
export const readWorkbook = async (parts: ReadonlyMap<string, ZipPart>, isWanted: (name: string) => boolean): Promise<Workbook> => {
  const [book, links] = [parts.get('xl/workbook.xml'), parts.get('xl/_rels/workbook.xml.rels')]
  if (book === undefined || links === undefined) throw new PartDamaged('its list of sheets is missing')
  for (const each of [book, links]) if (each.fullSize > 2 ** 23) throw new PartDamaged('its list of sheets is too long')
  const [text, linked] = [await textOfPart(book), await textOfPart(links)]
  if (/<!DOCTYPE/i.test(text) || /<!DOCTYPE/i.test(linked)) throw new PartDamaged('a part declares a document type')
  const targets = new Map(tagsOf(linked, 'Relationship').map((tag) => [attributeOf(tag, 'Id'), attributeOf(tag, 'Target') ?? '']))
  const sheets = tagsOf(text, 'sheet').flatMap((tag) => {
    const name = attributeOf(tag, 'name') ?? ''
    if (!isWanted(name)) return []
    const id = /\s(?:[\w-]+:)id=["']([^"']*)["']/.exec(tag)?.[1] ?? null
    const part = partAt(parts, targets.get(id) ?? '')
    if (part === undefined) throw new PartDamaged('a sheet is missing')
    return [{ name, part }]
  })
  const target = (kind: string): ZipPart | undefined => {
    const link = tagsOf(linked, 'Relationship').find((tag) => attributeOf(tag, 'Type')?.endsWith(`/${kind}`) === true)
    return link === undefined ? undefined : partAt(parts, attributeOf(link, 'Target') ?? '')
  }
  const [styles, shared] = [target('styles'), target('sharedStrings')]
  if (styles !== undefined && styles.fullSize > 2 ** 25) throw new PartDamaged('its styles are too long')
  return {
    sheets,
    texts: shared === undefined ? [] : await sharedTexts(shared),
    isDateStyle: styles === undefined ? [] : dateStyles(await textOfPart(styles)),
    is1904: tagsOf(text, 'workbookPr').some((tag) => /^(?:1|true)$/.test(attributeOf(tag, 'date1904') ?? '')),
  }
}
