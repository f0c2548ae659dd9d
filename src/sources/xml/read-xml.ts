import { SaxesParser } from 'saxes'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { decodeXml, Stopped } from './decode-xml.ts'
import type { XmlWalk } from './xml-walk.ts'

/** No name, text or comment of a return is longer; beyond this the parser would hold it all in memory. */
const longestPart = 2 ** 20

const unprefixed = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * In: the bytes of an XML return, chunk by chunk, and the walk along its layout. Out: null when it was read to its end, or why it
 * was not: no XML, letters that cannot be read, a document type (which could pull in other files or grow without end), elements
 * too deep, a part too long, a file cut short or written wrongly. Memory does not grow with the file. No message of the parser
 * is passed on, because it could quote the file.
 */
export const readXml = async (chunks: AsyncIterable<Uint8Array>, walk: XmlWalk): Promise<Refusal | null> => {
  const parser = new SaxesParser()
  let sinceEvent = 0
  let isEnding = false
  parser.on('error', () => {
    const line = parser.line
    throw new Stopped(
      isEnding
        ? refuse('cut-short', `The file ends at line ${line} before its last element is closed.`, 'Export it again and check that the whole of it was copied.')
        : refuse('not-well-formed', `The file is not written as XML must be at line ${line}.`, 'Export it again. If it was edited by hand, look at that line.'),
    )
  })
  parser.on('doctype', () => {
    throw new Stopped(refuse('document-type', 'The file declares a document type, which a return never has and which could pull in other files.', 'Remove the line that begins with <!DOCTYPE and bring the file again.'))
  })
  parser.on('opentag', ({ name }) => {
    sinceEvent = 0
    walk.open(unprefixed(name), parser.line)
  })
  parser.on('closetag', () => {
    sinceEvent = 0
    walk.close()
  })
  parser.on('text', (text) => walk.text(text))
  parser.on('cdata', (text) => walk.text(text))
  try {
    for await (const text of decodeXml(chunks)) {
      sinceEvent += text.length
      parser.write(text)
      if (sinceEvent > longestPart + text.length)
        throw new Stopped(refuse('part-too-long', `A name, text or comment near line ${parser.line} is longer than any return has.`, 'Check that the file is a return of this kind.'))
    }
    isEnding = true
    parser.close()
    return null
  } catch (error) {
    if (error instanceof Stopped) return error.refusal
    throw error
  }
}
