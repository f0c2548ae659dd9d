import type { ProgrammeId } from '../../../core/people/person.ts'
import { releasedOn } from '../../../core/publication/public-letter.ts'
import { paperReleasedOn } from '../../../core/publication/public-paper.ts'
import { letterKindNames } from '../../../reports/words/letter-in-words.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { publicPage } from '../../public-page.ts'
import { meetingOfPaper } from './public-parts.ts'

/** What is new, for news readers: an Atom feed (RFC 4287). Days are given as midnight, because the record keeps days. */
export const newsAsFeed = publicPage({
  path: paths.publicFeed(':programme'),
  show: async (ask, { params, on }) => {
    const record = await ask.releasedRecord(params['programme'] as ProgrammeId)
    if (record === null) return { kind: 'not-found' }
    const { page, items } = record
    const { letters } = await ask.releasedLetters(page.programme)
    const home = `${ask.address}${paths.publicPage(page.programme)}`
    const said = items.flatMap(({ id, title, words, decided, state }) => (state === 'released' && decided !== null ? [{ href: `${home}#${id}`, title, words, on: decided.on }] : []))
    const sent = letters.map((letter) => ({ href: `${ask.address}${paths.publicLetter(page.programme, letter.id)}`, title: letter.title, words: `${letterKindNames[letter.kind]}, to: ${letter.addressee}.`, on: releasedOn(letter) }))
    const given = (await ask.releasedPapers(page.programme)).map((paper) => ({ href: `${ask.address}${paths.publicPaper(page.programme, paper.id)}`, title: paper.title, words: `Paper of a meeting: ${meetingOfPaper(paper)}.`, on: paperReleasedOn(paper) }))
    const out = [...said.toReversed(), ...sent, ...given].toSorted((one, other) => other.on.localeCompare(one.on))
    const at = (day: string): string => `${day}T00:00:00Z`
    const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<title>${page.title}</title>
<id>${home}</id>
<link href="${home}"></link>
<updated>${at(out[0]?.on ?? page.decided?.on ?? on)}</updated>
<author><name>${page.contact.council}</name></author>
${out.map(
  (each) => html`<entry>
<title>${each.title}</title>
<id>${each.href}</id>
<link href="${each.href}"></link>
<updated>${at(each.on)}</updated>
<content type="text">${each.words}</content>
</entry>
`,
)}</feed>
`
    return { kind: 'file', mediaType: 'application/atom+xml; charset=utf-8', bytes: `<?xml version="1.0" encoding="utf-8"?>\n${feed.toString()}` }
  },
})
