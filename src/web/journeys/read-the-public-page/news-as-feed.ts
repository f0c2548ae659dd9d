import type { ProgrammeId } from '../../../core/people/person.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { publicPage } from '../../public-page.ts'

/** What is new, for news readers: an Atom feed (RFC 4287). Days are given as midnight, because the record keeps days. */
export const newsAsFeed = publicPage({
  path: paths.publicFeed(':programme'),
  show: async (ask, { params, on }) => {
    const record = await ask.releasedRecord(params['programme'] as ProgrammeId)
    if (record === null) return { kind: 'not-found' }
    const { page, items } = record
    const home = `${ask.address}${paths.publicPage(page.programme)}`
    const out = items.filter(({ state, decided }) => state === 'released' && decided !== null).toReversed()
    const at = (day: string): string => `${day}T00:00:00Z`
    const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<title>${page.title}</title>
<id>${home}</id>
<link href="${home}"></link>
<updated>${at(out[0]?.decided?.on ?? page.decided?.on ?? on)}</updated>
<author><name>${page.contact.council}</name></author>
${out.map(
  ({ id, title, words, decided }) => html`<entry>
<title>${title}</title>
<id>${home}#${id}</id>
<link href="${home}#${id}"></link>
<updated>${at(decided?.on ?? on)}</updated>
<content type="text">${words}</content>
</entry>
`,
)}</feed>
`
    return { kind: 'file', mediaType: 'application/atom+xml; charset=utf-8', bytes: `<?xml version="1.0" encoding="utf-8"?>\n${feed.toString()}` }
  },
})
