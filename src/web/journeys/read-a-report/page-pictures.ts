import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import type { MarkedPlace } from './places-in-report.ts'

// Reports are A4. The box keeps that shape until its picture is there; the marks are drawn on the same grid.
const width = 595
const height = 842

/** Where the box around a place leads: to its item in the form, or to its page in the register. */
type LeadsTo = (id: string) => string

const mark = ({ id, label, at: { box } }: MarkedPlace, leadsTo: LeadsTo): Html => {
  const [x, y] = [Math.max(0, box.left * width - 3), Math.max(0, box.top * height - 2)]
  const [w, h] = [Math.min(width - x, box.width * width + 6), Math.min(height - y, Math.max(8, box.height * height + 4))]
  const number = /^Finding (\d+)$/.exec(label)?.[1]
  return html`<a class="ib-mark" href="${leadsTo(id)}" id="mark-${id}" aria-label="${label}: go to what was read here"><rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${w.toFixed(1)}" height="${h.toFixed(1)}" rx="2"></rect>${
    number === undefined ? null : html`<text x="${Math.max(12, x - 4).toFixed(1)}" y="${(y + 11).toFixed(1)}" text-anchor="end" aria-hidden="true">${number}</text>`
  }</a>`
}

const onePage = (programme: string, report: string, page: number, marks: readonly MarkedPlace[], below: Html | null, leadsTo: LeadsTo): Html =>
  html`<figure class="ib-page-picture" id="page-${page}"><figcaption class="ib-page-picture__caption">Page ${page}</figcaption><div class="ib-page-picture__sheet"><img src="${paths.reportPicture(programme, report, String(page))}" alt="Page ${page} of the report" width="${width}" height="${height}" loading="lazy" decoding="async">${
    marks.length === 0
      ? null
      : html`<svg class="ib-page-picture__marks" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="group" aria-label="Places on page ${page}">${marks.map((each) => mark(each, leadsTo))}</svg>`
  }</div>${below}</figure>`

/**
 * The pictures of a report’s pages, with a box around each place something was read from; each box leads to its item.
 * In: how many pages, the places, what to print under a page, and where a box leads.
 */
export const pagePictures = (
  { programme, report, pages }: { readonly programme: string; readonly report: string; readonly pages: number },
  places: readonly MarkedPlace[],
  { below = () => null, leadsTo = (id) => `#${id}` }: { readonly below?: (page: number) => Html | null; readonly leadsTo?: LeadsTo } = {},
): Html =>
  html`${Array.from({ length: pages }, (_, index) => index + 1).map((page) => onePage(programme, report, page, places.filter(({ at }) => at.page === page), below(page), leadsTo))}`
