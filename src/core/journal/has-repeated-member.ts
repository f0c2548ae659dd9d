/**
 * Tells whether an object anywhere in a JSON text names a member twice. `JSON.parse` keeps the last one and says nothing, so
 * a reader with another habit could be shown a value that is not under the hash.
 * In: a text `JSON.parse` accepts. Out: true where a name is repeated within one object.
 */
export const hasRepeatedMember = (text: string): boolean => {
  const open: (Set<string> | null)[] = []
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?|[{}[\]]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(null)
    else if (token === '}' || token === ']') open.pop()
    else if (token.endsWith(':')) {
      const name: unknown = JSON.parse(token.slice(0, -1))
      const names = open.at(-1)
      if (names?.has(String(name)) === true) return true
      names?.add(String(name))
    }
  }
  return false
}
