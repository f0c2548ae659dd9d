const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** In: text as XML writes it. Out: the text meant, with entities and the escapes that Excel writes for control signs undone. */
export const plainText = (text: string): string => {
  const withoutEntities = !text.includes('&')
    ? text
    : text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole: string, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return named[name.toLowerCase()] ?? whole
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
        return code > 0x10ffff ? whole : String.fromCodePoint(code)
      })
  return withoutEntities.includes('_x') ? withoutEntities.replaceAll(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : withoutEntities
}

/** In: a tag such as `<c r="A1" t="s">` and the name of an attribute. Out: its value, or null. */
export const attributeOf = (tag: string, name: string): string | null => {
  const at = tag.indexOf(` ${name}=`)
  if (at === -1) return null
  const quote = tag[at + name.length + 2]
  if (quote !== '"' && quote !== "'") return null
  const end = tag.indexOf(quote, at + name.length + 3)
  return end === -1 ? null : plainText(tag.slice(at + name.length + 3, end))
}

/** In: an item of shared or written text, `<si>` or `<is>`. Out: what stands in it, the parts of rich text put together, without how it is said aloud. */
export const richText = (item: string, prefix: string): string => {
  let text = ''
  const spoken = item.includes(`<${prefix}rPh`) ? item.replaceAll(new RegExp(`<${prefix}rPh[\\s>][\\s\\S]*?</${prefix}rPh>`, 'g'), '') : item
  for (let at = 0; ; ) {
    const open = spoken.indexOf(`<${prefix}t`, at)
    if (open === -1) return plainText(text)
    const close = spoken.indexOf('>', open)
    if (close === -1) return plainText(text)
    const after = spoken[open + prefix.length + 2]
    at = close + 1
    // `<t` may begin another name, and `<t/>` is empty.
    if ((after !== '>' && after !== ' ' && after !== '/') || spoken[close - 1] === '/') continue
    const end = spoken.indexOf(`</${prefix}t>`, at)
    if (end === -1) return plainText(text)
    text += spoken.slice(at, end)
    at = end
  }
}
