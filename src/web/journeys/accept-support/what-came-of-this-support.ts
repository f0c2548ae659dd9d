import type { Body } from '../../../core/bodies/body.ts'
import type { Finding } from '../../../core/inspection/finding.ts'
import { findingStatus } from '../../../core/inspection/finding-status.ts'
import type { Lineage } from '../../../core/inspection/lineage.ts'
import { may } from '../../../core/people/permission.ts'
import type { Action, Priority } from '../../../core/plan/plan.ts'
import type { RatingSide, SupportGiven, SupportPackage } from '../../../core/support/support-package.ts'
import { maySupport, supportStateOn } from '../../../core/support/support-state.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { button, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { statusStrip, type StripPart } from '../../components/status-strip/status-strip.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { findingStatusWords } from '../../words/inspection-words.ts'
import { activityWords, funderWords, halfDaysInWords, poundsInWords, sideWords, supportEndWords, supporterWords, supportRatingWords, supportSpanInWords, supportStateWords } from '../../words/support-words.ts'
import { sourceLinks } from '../keep-an-obligation/holder-in-words.ts'
import { capitalised } from '../../words/count-words.ts'
import { daysInOneSentence, supportConcernList } from './concerns-in-words.ts'

type Record = { readonly bodies: readonly Body[]; readonly priorities: readonly Priority[]; readonly findings: readonly Finding[]; readonly lineage: readonly Lineage[]; readonly actions: readonly Action[] }

const facts = (support: SupportPackage, { bodies, priorities }: Record, { programme, on }: ProgrammeVisit): Html => {
  const { supporter, ending } = support
  const row = (key: string, value: Html | string | null) => (value === null || value === '' ? [] : [{ key: { text: key }, value: { html: html`${value}` } }])
  const priority = priorities.find((each) => each.id === support.priority)
  return summaryList({
    rows: [
      ...row(`On ${dayInWords(on)}`, stateTag(supportStateWords[supportStateOn(support, on)])),
      ...row('Supporter', supporter.kind === 'other' ? supporter.name : `${supporter.name} (${supporterWords[supporter.kind].toLowerCase()})`),
      ...row('Receiver', bodies.find((each) => each.id === support.receiver)?.name ?? support.receiver),
      ...row('Paid by', funderWords[support.funder]),
      ...row('When', supportSpanInWords(support)),
      ...row('Theme', support.theme),
      ...row('Priority it serves', priority === undefined ? null : html`<a class="govuk-link" href="${paths.plan(programme.id)}">${priority.title}</a>`),
      ...row('What was agreed', support.scope),
      ...row('Made of', support.activities.map((each) => activityWords[each]).join(', ')),
      ...row('Cost', support.cost === null ? 'Not known' : poundsInWords(support.cost)),
      ...row('How it ended', ending === null ? null : ending.kind === 'ended' ? `${supportEndWords[ending.how]}. ${ending.reason}` : ending.note),
      ...row('Result', support.result ?? (ending?.kind === 'ended' ? stateTag({ words: 'Nobody has said', tone: 'bad' }) : null)),
      ...row('How the work goes on', support.exitPlan ?? (ending === null ? 'No plan yet' : null)),
      ...row('Note', support.note),
      ...row('Sources', sourceLinks(support.sources)),
    ],
  })
}

const view = ({ ratings }: SupportPackage, side: RatingSide): StripPart => {
  const given = ratings[side]
  return given === null ? { label: sideWords[side], words: 'Not rated yet', tone: 'unknown' } : { label: sideWords[side], ...supportRatingWords[given.rating], note: `${given.words} (${dayInWords(given.on)})` }
}

const daysPart = (support: SupportPackage, { on }: ProgrammeVisit): Html => html`<section class="ib-section"><h2 class="govuk-heading-l">Days of support</h2>
<p class="govuk-body">${daysInOneSentence(support, on)}</p>
${
  support.given.length === 0
    ? null
    : dataTable<SupportGiven>({
        caption: 'Each day of support, newest first',
        captionSize: 'hidden',
        columns: [
          { heading: 'Day', isRowHeading: true, staysOnOneLine: true, cell: (each) => dayInWords(each.on) },
          { heading: 'What was done', cell: (each) => each.what },
          { heading: 'Kind', cell: (each) => activityWords[each.activity] },
          { heading: 'Given by', cell: (each) => each.by, whenEmpty: 'Not said' },
          { heading: 'Days', staysOnOneLine: true, cell: (each) => capitalised(halfDaysInWords(each.halfDays)) },
        ],
        rows: support.given.toReversed(),
      })
}</section>`

const findingList = (findings: readonly Finding[], { lineage, actions }: Record, { programme }: ProgrammeVisit): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${findings.map((each) => html`<li><a class="govuk-link" href="${paths.finding(programme.id, each.id)}">${each.text}</a> ${stateTag(findingStatusWords[findingStatus(each, lineage, actions)])}</li>`)}</ul>`

const findingsPart = (support: SupportPackage, record: Record, visit: ProgrammeVisit): Html => {
  const helped = record.findings.filter((each) => support.findings.includes(each.id))
  const made = record.findings.filter((each) => support.reviews.includes(each.inspection))
  return html`<section class="ib-section"><h2 class="govuk-heading-l">Findings</h2>
<h3 class="govuk-heading-m">Findings it is meant to help with</h3>
${helped.length === 0 ? html`<p class="govuk-body">None is named.</p>` : findingList(helped, record, visit)}
<h3 class="govuk-heading-m">What the supporter found</h3>
${made.length === 0 ? html`<p class="govuk-body">Nothing is on record.</p>` : html`<p class="govuk-body">These stand in the register of findings, and coverage asks for an answer to each.</p>${findingList(made, record, visit)}`}</section>`
}

const buttons = (support: SupportPackage, { programme, actor, on }: ProgrammeVisit): Html | null => {
  const [p, id] = [programme.id, support.id]
  const isOver = supportStateOn(support, on) === 'ended'
  const all = [
    { text: 'Record a day', href: paths.supportDays(p, id), shown: may(actor, 'record-support-days', p, on) && maySupport('record-days', support, on) },
    { text: 'Enter what they found', href: paths.supportFindings(p, id), shown: may(actor, 'make-support-findings', p, on) && maySupport('make-findings', support, on) },
    { text: 'Say how it helped us', href: paths.rateSupportReceived(p, id), shown: may(actor, 'rate-support-received', p, on) && maySupport('rate', support, on) },
    { text: 'Say how we helped', href: paths.rateSupportGiven(p, id), shown: may(actor, 'rate-support-given', p, on) && maySupport('rate', support, on) },
    { text: 'Change the agreement', href: paths.reviseSupport(p, id), shown: may(actor, 'keep-support', p, on) && maySupport('revise', support, on) },
    { text: 'Record the end', href: paths.endSupport(p, id), shown: may(actor, 'keep-support', p, on) && maySupport('end', support, on) },
    { text: 'Say what came of it', href: paths.supportResult(p, id), shown: may(actor, 'keep-support', p, on) && isOver },
  ].filter((each) => each.shown)
  return all.length === 0 ? null : html`<div class="govuk-button-group">${all.map(({ text, href }, index) => button({ text, href, ...(index === 0 ? {} : { classes: 'govuk-button--secondary' }) }))}</div>`
}

/** What was agreed about this support, what was given, and what came of it? */
export const whatCameOfThisSupport = page({
  path: paths.supportPackage(':programme', ':package'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, params, on } = visit
    const support = (await ask.supportPackages(programme.id)).find((each) => each.id === params['package'])
    if (support === undefined) return { kind: 'not-found' }
    const record: Record = { bodies: await ask.bodies(programme.id), priorities: await ask.priorities(programme.id), findings: await ask.findings(programme.id), lineage: await ask.lineage(programme.id), actions: await ask.actions(programme.id) }
    const concerns = supportConcernList(programme.id, [support], on, true)
    return {
      kind: 'page',
      title: support.title,
      width: 'wide',
      backLink: { href: paths.support(programme.id), text: 'Support from others' },
      body: html`${pageHeading({ title: support.title, kicker: `Support from ${support.supporter.name}` })}
${concerns === null ? null : html`<section><h2 class="govuk-heading-m">What needs a person</h2>${concerns}</section>`}
${statusStrip({ label: 'How the support helped, in the eyes of each side', parts: [view(support, 'receiver'), view(support, 'supporter')] })}
${buttons(support, visit)}
<h2 class="govuk-heading-l">What was agreed, and what came of it</h2>
${facts(support, record, visit)}
${daysPart(support, visit)}
${findingsPart(support, record, visit)}`,
    }
  },
})
