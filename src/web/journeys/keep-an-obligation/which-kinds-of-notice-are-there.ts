import type { InstrumentKind } from '../../../core/intervention/instrument-kind.ts'
import { may } from '../../../core/people/permission.ts'
import { button, details } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { forceWords } from '../../words/regime-words.ts'
import { kindInWords } from './kind-in-words.ts'

const list = (kinds: readonly InstrumentKind[], used: ReadonlyMap<string, number>): Html =>
  html`${kinds.map(
    (kind) => html`<section class="ib-section" aria-labelledby="kind-${kind.code}"><h3 class="govuk-heading-m" id="kind-${kind.code}">${kind.name}</h3>
<p class="govuk-body">${kind.whatItIs}</p>
<p class="govuk-body ib-quiet">${forceWords[kind.force]}. ${capitalised(counted(used.get(kind.code) ?? 0, 'document', 'documents'))} of this kind on record.</p>
${details({ summaryText: 'What can happen to one, and where this is written', html: kindInWords(kind) })}</section>`,
  )}`

/** Which kinds of notice, direction and agreement are there, and what can happen to each? */
export const whichKindsOfNoticeAreThere = page({
  path: paths.kinds(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on }) => {
    const [{ kinds, instruments }, own] = [await ask.regime(programme.id), await ask.ownKinds(programme.id)]
    const used = new Map(kinds.map(({ code }) => [code, instruments.filter((each) => each.kind === code).length]))
    const shared = kinds.filter(({ code }) => !own.some((each) => each.code === code))
    const title = 'Kinds of notice'
    return {
      kind: 'page',
      title,
      backLink: { href: paths.regime(programme.id), text: 'Who is responsible for what' },
      body: html`${pageHeading({ title, lead: 'What each kind of document is, whether it binds, and what can happen to it. A new kind is an entry, not a new version of this service.' })}
${may(actor, 'enter-kind', programme.id, on) ? button({ text: 'Enter a kind of notice', href: paths.enterKind(programme.id) }) : null}
${own.length === 0 ? null : html`<section class="ib-section"><h2 class="govuk-heading-l">Entered by this programme</h2>${list(own, used)}</section>`}
<section class="ib-section"><h2 class="govuk-heading-l">For every programme</h2>
${list(shared, used)}</section>`,
    }
  },
})
