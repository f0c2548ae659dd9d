import type { Fragment } from './gather-lines.ts'
import type { Pdfium } from './pdfium.ts'
import type { Place } from './place-page.ts'

/** Weight from the font, or from its name where the file gives none: 700 is bold, 600 semi-bold. */
const isBoldAt = (pdfium: Pdfium, text: number, index: number, scratch: number): boolean => {
  if (pdfium.FPDFText_GetFontWeight(text, index) >= 600) return true
  const length = pdfium.FPDFText_GetFontInfo(text, index, scratch, 128, scratch + 128)
  if (length <= 0 || length > 128) return false
  return /bold|black|heavy|demi/i.test(Buffer.from(pdfium.bytes().subarray(scratch, scratch + length - 1)).toString('latin1'))
}

/** Points as printed: some writers give a font of size 1 and let the matrix of the text enlarge it. */
const sizeAt = (pdfium: Pdfium, text: number, index: number, scratch: number): number => {
  const size = pdfium.FPDFText_GetFontSize(text, index)
  if (pdfium.FPDFText_GetMatrix(text, index, scratch) === 0) return size
  const view = pdfium.view()
  const scale = Math.hypot(view.getFloat32(scratch + 8, true), view.getFloat32(scratch + 12, true))
  return scale > 0 ? Math.round(size * scale * 10) / 10 : size
}

type Clip = { readonly left: number; readonly right: number; readonly bottom: number; readonly top: number }

const MOST_SEGMENTS = 64

/** The part of the page a text is let through to, in the file's own coordinates; null where nothing is cut away. */
const clipOf = (pdfium: Pdfium, object: number, scratch: number): Clip | null => {
  const path = pdfium.FPDFPageObj_GetClipPath(object)
  const count = path === 0 ? 0 : pdfium.FPDFClipPath_CountPaths(path)
  let clip: Clip | null = null
  for (let index = 0; index < Math.min(count, 8); index += 1) {
    const segments = pdfium.FPDFClipPath_CountPathSegments(path, index)
    if (segments < 3 || segments > MOST_SEGMENTS) continue
    let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity]
    for (let at = 0; at < segments; at += 1) {
      if (pdfium.FPDFPathSegment_GetPoint(pdfium.FPDFClipPath_GetPathSegment(path, index, at), scratch, scratch + 4) === 0) continue
      const view = pdfium.view()
      const [x, y] = [view.getFloat32(scratch, true), view.getFloat32(scratch + 4, true)]
      ;[left, right, bottom, top] = [Math.min(left, x), Math.max(right, x), Math.min(bottom, y), Math.max(top, y)]
    }
    clip = clip === null ? { left, right, bottom, top }
      : { left: Math.max(clip.left, left), right: Math.min(clip.right, right), bottom: Math.max(clip.bottom, bottom), top: Math.min(clip.top, top) }
  }
  return clip
}

/** Words cut away by the edge of a table cell are in the file but not on the printed page. */
const isCutAway = (clip: Clip, x: number, y: number): boolean => x < clip.left - 1 || x > clip.right + 1 || y < clip.bottom - 1 || y > clip.top + 1

/** What all letters of one text in the file share. */
type Style = { readonly size: number; readonly isBold: boolean; readonly clip: Clip | null; readonly baseline: number }

const styleOf = (pdfium: Pdfium, text: number, index: number, object: number, place: Place, scratch: number): Style => {
  const size = sizeAt(pdfium, text, index, scratch)
  const isBold = isBoldAt(pdfium, text, index, scratch)
  const clip = clipOf(pdfium, object, scratch)
  pdfium.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8)
  const view = pdfium.view()
  const baseline = place.d * view.getFloat64(scratch, true) + place.e * view.getFloat64(scratch + 8, true) + place.f
  return { size, isBold, clip, baseline }
}

/** Word writes a hyphen at the end of a line as a soft one, which PDFium gives as 2. */
const letterOf = (code: number): string => {
  if (code === 2 || code === 0xad || code === 0xfffe) return '-'
  return code === 0 || code > 0x10ffff ? '' : String.fromCodePoint(code)
}

type Draft = { text: string; left: number; right: number; top: number; bottom: number; baseline: number; size: number; isBold: boolean }

/** Parts of the font size: a gap from here on is a space; a letter further left or right than this begins a new fragment. */
const SPACE = 0.16
const JUMP_BACK = 0.5
const JUMP_ON = 0.9

/**
 * Reads the letters of a page. In: a text page with its number of letters, how the page lies, and 200 bytes to work in. Out:
 * fragments of one font and one baseline in the order of the file; letters cut away by a clip are left out, as on paper.
 */
export const readLetters = (pdfium: Pdfium, text: number, count: number, place: Place, scratch: number): readonly Fragment[] => {
  const { a, b, c, d, e, f } = place
  const work = scratch + 16
  const fragments: Draft[] = []
  let current: Draft | null = null
  let object = 0
  let style: Style = { size: 0, isBold: false, clip: null, baseline: 0 }
  let view = pdfium.view()
  for (let index = 0; index < count; index += 1) {
    const code = pdfium.FPDFText_GetUnicode(text, index)
    if (code === 13 || code === 10) {
      current = null
      continue
    }
    const owner = pdfium.FPDFText_GetTextObject(text, index)
    if (owner === 0) {
      if (current !== null) current.text += ' '
      continue
    }
    if (owner !== object) {
      object = owner
      style = styleOf(pdfium, text, index, owner, place, work)
    }
    pdfium.FPDFText_GetLooseCharBox(text, index, scratch)
    if (view.byteLength === 0) view = pdfium.view()
    const fileLeft = view.getFloat32(scratch, true)
    const fileTop = view.getFloat32(scratch + 4, true)
    const fileRight = view.getFloat32(scratch + 8, true)
    const fileBottom = view.getFloat32(scratch + 12, true)
    if (style.clip !== null && isCutAway(style.clip, (fileLeft + fileRight) / 2, (fileTop + fileBottom) / 2)) continue
    const x1 = a * fileLeft + b * fileTop + c
    const x2 = a * fileRight + b * fileBottom + c
    const y1 = d * fileLeft + e * fileTop + f
    const y2 = d * fileRight + e * fileBottom + f
    const left = Math.min(x1, x2)
    const right = Math.max(x1, x2)
    const { size, isBold, baseline } = style
    const letter = letterOf(code)
    if (
      current !== null && current.size === size && current.isBold === isBold && Math.abs(current.baseline - baseline) < 0.1 * size &&
      left >= current.right - JUMP_BACK * size && left <= current.right + JUMP_ON * size
    ) {
      if (left - current.right > SPACE * size && letter !== ' ' && !current.text.endsWith(' ')) current.text += ' '
      current.text += letter
      if (right > current.right) current.right = right
    } else if (letter !== ' ' && letter !== '') {
      current = { text: letter, left, right, top: Math.min(y1, y2), bottom: Math.max(y1, y2), baseline, size, isBold }
      fragments.push(current)
    }
  }
  return fragments
}
