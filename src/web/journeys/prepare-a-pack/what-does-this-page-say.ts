import { blocksAsHtml } from '../../../reports/render/html/paper-as-html.ts'
import { pagination } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, trustedMarkup } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { wayToFigures } from './figures-of-edition.ts'
import { issueName, issueWords, packSeen, paperOf } from './pack-sight.ts'

/** What does this page of the pack say? The same words as in its files, one page after another. */
export const whatDoesThisPageSay = page({
  path: paths.packPage(':programme', ':pack', ':issue', ':packPage'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, params } = visit
    const seen = await packSeen(ask, visit)
    if (seen === null) return { kind: 'not-found' }
    const { pack, issue } = seen
    const pages = (await paperOf(ask, issue)).pages.filter(({ id }) => id !== 'contents')
    const at = pages.findIndex(({ id }) => id === params['packPage'])
    const shown = pages[at]
    if (shown === undefined) return { kind: 'not-found' }
    const link = (to: number) => (pages[to] === undefined ? {} : { [to < at ? 'previous' : 'next']: { href: paths.packPage(programme.id, pack.id, issueName(issue), pages[to].id), labelText: pages[to].title } })
    return {
      kind: 'page',
      title: `${shown.title}, ${pack.title}`,
      width: 'wide',
      breadcrumbs: [{ text: 'Packs', href: paths.packs(programme.id) }, { text: pack.title, href: paths.pack(programme.id, pack.id, issueName(issue)) }, { text: shown.title }],
      body: html`${pageHeading({ title: shown.title, kicker: `${pack.title}, ${issueWords(issue)}` })}
<div class="ib-paper">${trustedMarkup(blocksAsHtml(shown.blocks, 1))}</div>
${await wayToFigures(ask, pack, issue)}
${pagination({ ...link(at - 1), ...link(at + 1) })}`,
    }
  },
})
