/**
 * In: text in pieces, as a stream gives it. Out: its lines, cut at line feeds and nowhere else. The journal and a backup are
 * one JSON value a line, and JSON may hold the separators U+2028 and U+2029, at which the line reader of Node 24 cuts as well.
 */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  // Whole pieces without a line feed are gathered, so that a line of 40 MB is joined once and not at every piece.
  let begun: string[] = []
  for await (const piece of pieces) {
    const parts = piece.split('\n')
    if (parts.length > 1) {
      yield [...begun, parts[0]!].join('')
      yield* parts.slice(1, -1)
      begun = []
    }
    begun.push(parts.at(-1)!)
  }
  const last = begun.join('')
  if (last !== '') yield last
}
