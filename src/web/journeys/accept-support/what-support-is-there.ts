import type { Day } from '../../../core/calendar/day.ts'
import { may } from '../../../core/people/permission.ts'
import { halfDaysGiven } from '../../../core/support/support-exceptions.ts'
import type { RatingSide, SupportPackage } from '../../../core/support/support-package.ts'
import { supportStateOn, supportStates } from '../../../core/support/support-state.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { halfDaysInWords, supportRatingWords, supportSpanInWords, supportStateWords } from '../../words/support-words.ts'
import { supportConcernList } from './concerns-in-words.ts'

const rated = ({ ratings }: SupportPackage, side: RatingSide): Html => stateTag(ratings[side] === null ? { words: 'Not rated', tone: 'unknown' } : supportRatingWords[ratings[side].rating])

/** In: packages and a day. Out: one sentence that counts them by state. */
export const supportInOneSentence = (packages: readonly SupportPackage[], on: Day): string => {
  const parts = supportStates.flatMap((state) => {
    const count = packages.filter((each) => supportStateOn(each, on) === state).length
    return count === 0 ? [] : [`${supportStateWords[state].words.toLowerCase()}: ${count}`]
  })
  return `${capitalised(counted(packages.length, 'support package', 'support packages'))} on record. ${capitalised(parts.join(', '))}.`
}

const table = (programme: string, packages: readonly SupportPackage[], on: Day): Html =>
  dataTable<SupportPackage>({
    caption: 'Support from others, newest first',
    captionSize: 'hidden',
    columns: [
      { heading: 'Support', isRowHeading: true, cell: (each) => html`<a class="govuk-link" href="${paths.supportPackage(programme, each.id)}">${each.title}</a><span class="ib-table__under">From ${each.supporter.name}</span>` },
      { heading: 'Where it stands', cell: (each) => html`${stateTag(supportStateWords[supportStateOn(each, on)])}<span class="ib-table__under">${supportSpanInWords(each)}</span>` },
      { heading: 'Days', staysOnOneLine: true, cell: (each) => (each.halfDaysAgreed === null && each.given.length === 0 ? null : html`${capitalised(halfDaysInWords(halfDaysGiven(each)))}<span class="ib-table__under">of ${each.halfDaysAgreed === null ? 'a number not known' : halfDaysInWords(each.halfDaysAgreed)}</span>`), whenEmpty: 'Not known' },
      { heading: 'Findings', isNumeric: true, cell: (each) => each.findings.length },
      { heading: 'The receiver says', cell: (each) => rated(each, 'receiver') },
      { heading: 'The supporter says', cell: (each) => rated(each, 'supporter') },
    ],
    rows: packages,
  })

/** What support do we have from other councils and advisers, and what came of it? */
export const whatSupportIsThere = page({
  path: paths.support(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on }) => {
    const packages = await ask.supportPackages(programme.id)
    const title = 'What support do we have from others?'
    const mayAgree = may(actor, 'keep-support', programme.id, on)
    const concerns = supportConcernList(programme.id, packages, on)
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.partners(programme.id), text: 'Partners' },
      body: html`${pageHeading({ title, lead: 'A strong council, an alliance or an adviser helps another to improve. Here is what was agreed, what was given, and what each side says came of it.' })}
${
  packages.length === 0
    ? emptyState({ title: 'No support is on record', body: 'When somebody puts an agreement about support on record, it appears here.', ...(mayAgree ? { action: { text: 'Put support on record', href: paths.agreeSupport(programme.id) } } : {}) })
    : html`${concerns === null ? null : html`<section><h2 class="govuk-heading-l">What needs a person</h2>${concerns}</section>`}
${mayAgree ? button({ text: 'Put support on record', href: paths.agreeSupport(programme.id) }) : null}
<section><h2 class="govuk-heading-l">All support</h2><p class="govuk-body">${supportInOneSentence(packages, on)}</p>${table(programme.id, packages, on)}</section>`
}`,
    }
  },
})
