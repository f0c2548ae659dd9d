import { assuranceOn } from '../../../core/as-at/assurance-on.ts'
import { sights, type RecordAsAt, type Sight } from '../../../core/as-at/dated-record.ts'
import { auditsThen, contractsThen, evidenceThen, meetingsThen } from '../../../core/as-at/practice-then.ts'
import { lastHeld } from '../../../core/board/meeting.ts'
import { isValidOn, type Body } from '../../../core/bodies/body.ts'
import { addMonths, parseDay, type Day } from '../../../core/calendar/day.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { button, radios, select } from '../../components/govuk.ts'
import { alert } from '../../components/moj.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { takeOutPart } from '../load-figures/take-out-part.ts'
import { bodiesWithFigures } from '../look-at-a-measure/how-are-we-doing.ts'
import { queryForm } from '../sign-the-plan/plan-moment.ts'
import { planText } from '../sign-the-plan/plan-text.ts'
import { howFarAuditsWere, whatEvidenceThereWas, whatTheBoardHadDecided, whichContractsRan } from './what-was-at-hand-then.ts'
import { whatTheFiguresSaidThen } from './what-the-figures-said-then.ts'
import { whatWasFoundThen } from './what-was-found-then.ts'
import { whatWasSaidThen, whichRisksThen } from './what-was-said-then.ts'
import { dutiesOpenOn, whoHeldWhatThen } from './who-held-what-then.ts'

const sightWords = {
  'known-then': { text: 'What stood in this record that evening', hint: 'Nothing that was entered later.' },
  'known-now': { text: 'What we now know of that day', hint: 'By the days that things themselves bear, also where they were entered later.' },
} as const satisfies Record<Sight, { readonly text: string; readonly hint: string }>

type Asked = { readonly day: Day | null; readonly sight: Sight | null; readonly errors: readonly FieldError[] }

const askedFor = ({ query, on }: ProgrammeVisit, sent: Form): Asked => {
  const sight = sights.find((each) => each === query['sight']) ?? null
  const typed = typedDay(sent, 'on')
  const day = typed.kind === 'day' ? typed.day : parseDay(query['on'] ?? '')
  if (day !== null && day <= on) return { day, sight, errors: [] }
  if (day === null && typed.kind === 'empty' && (query['on'] ?? '') === '') return { day: null, sight, errors: [] }
  return { day: null, sight, errors: [{ field: 'on-day', message: day === null ? 'Give a real day, such as 31 3 2026' : 'Give a day that has come: nobody knows yet what will be known on it' }] }
}

const chooser = ({ programme }: ProgrammeVisit, { day, sight, errors }: Asked, sent: Form, bodies: readonly Body[], body: string | null): Html => html`<form method="get" action="${paths.asAt(programme.id)}" novalidate class="govuk-!-display-none-print">
${dateQuestion({ name: 'on', legend: 'Which day?', hint: 'For example, 31 3 2026.', sent: day === null ? sent : null, day, errors })}
${radios({ name: 'sight', idPrefix: 'sight', classes: 'govuk-radios--small', fieldset: { legend: { text: 'With which knowledge?', classes: 'govuk-fieldset__legend--s' } }, items: sights.map((each) => ({ value: each, text: sightWords[each].text, hint: { text: sightWords[each].hint }, checked: sight === each })) })}
${bodies.length < 2 ? null : select({ id: 'body', name: 'body', label: { text: 'Whose figures?', classes: 'govuk-label--s' }, items: bodies.map(({ id, name }) => ({ value: id, text: name, selected: id === body })) })}
${button({ text: 'Show that day' })}
</form>`

const bannerFor = ({ day, sight, began }: RecordAsAt, { on, programme }: ProgrammeVisit): Html => {
  const other = sight === 'known-then' ? 'known-now' : 'known-then'
  const isKept = began !== null && began <= day
  const sentence =
    day === on
      ? 'This is today: the record as it stands.'
      : sight === 'known-then'
        ? isKept ? 'This is what stood in this record at the end of that day. What was entered later is left out.' : `Nothing had been entered here by that day: the record was begun ${began === null ? 'later' : `on ${dayInWords(began)}`}.`
        : `This is what the record now says of that day, by the days that things bear.${isKept ? '' : ' Nothing had been entered here by then.'} Where nothing says how something stood, it says that it cannot tell.`
  return alert({
    variant: 'information', title: 'A past day', showTitleAsHeading: day !== on, headingTag: 'h2',
    html: html`${sentence} ${day === on ? null : html`<a class="govuk-link" href="${paths.asAt(programme.id)}?on=${day}&amp;sight=${other}">${sightWords[other].text}</a> · <a class="govuk-link" href="${paths.programme(programme.id)}">Back to today</a>`}`,
  })
}

/** What a past day is looked at for, one after another: the whole of it is too long to read at once. */
const thenParts = ['duties', 'findings', 'plan', 'outcomes', 'figures', 'evidence', 'audits', 'meetings', 'contracts', 'risks'] as const
type ThenPart = (typeof thenParts)[number]

/** One part: its heading, how much there was of it, and how it is drawn when somebody opens it. */
type DrawnPart = { readonly heading: string; readonly count: string; readonly draw: () => Html | Promise<Html> }

const section = async (id: ThenPart, { heading, draw }: DrawnPart): Promise<Html> => html`<section class="ib-section" aria-labelledby="${id}"><h2 class="govuk-heading-l" id="${id}">${heading}</h2>${await draw()}</section>`

/** In: the parts, and the address of each. Out: what there was of each, with the way to it. */
const overview = (parts: Readonly<Record<ThenPart, DrawnPart>>, address: (part: string) => string): Html =>
  html`<h2 class="govuk-heading-m">What there was</h2><ul class="ib-then__parts">${thenParts.map((part) => html`<li><a class="govuk-link ib-then__part" href="${address(part)}">${parts[part].heading}</a><span>${parts[part].count}</span></li>`)}</ul>
<p class="govuk-body govuk-!-display-none-print"><a class="govuk-link" href="${address('all')}">Everything on one long page, to print or to search</a></p>`

/** Everything at once: what is on the page, by name. */
const contents = (parts: Readonly<Record<ThenPart, DrawnPart>>): Html =>
  html`<nav aria-label="On this page" class="govuk-!-display-none-print"><ul class="govuk-list ib-then__contents">${thenParts.map((part) => html`<li><a class="govuk-link" href="#${part}">${parts[part].heading}</a></li>`)}</ul></nav>`

const walk = (parts: Readonly<Record<ThenPart, DrawnPart>>, shownPart: ThenPart, address: (part: string) => string): Html =>
  html`<nav aria-label="Parts of that day" class="govuk-!-display-none-print"><ul class="govuk-list ib-then__contents">${thenParts.map((part) => html`<li>${part === shownPart ? html`<strong aria-current="true">${parts[part].heading}</strong>` : html`<a class="govuk-link" href="${address(part)}">${parts[part].heading}</a>`}</li>`)}<li><a class="govuk-link" href="${address('all')}">Everything on one page</a></li></ul></nav>`

const figuresThenAsFile = (programme: string, body: Body, at: { readonly day: Day; readonly sight: Sight }): Html =>
  html`<div class="govuk-!-display-none-print">${takeOutPart(programme, { measures: null, bodies: [body.id], asAt: at }, html`Figures of ${body.name} ${at.sight === 'known-then' ? `as they had been received by ${dayInWords(at.day)}` : `of periods that were over by ${dayInWords(at.day)}, as we have them now`}, with what each was divided from and where it came from.`)}</div>`

/** Days worth looking at, for whoever has none in mind. */
const worthLooking = async (ask: Questions, { programme, on }: ProgrammeVisit): Promise<Html> => {
  const { meetings } = await ask.board(programme.id)
  const held = lastHeld(meetings, on)
  const visits = (await ask.inspections(programme.id)).flatMap((each) => (each.end !== null && each.end <= on ? [each.end] : []))
  const days: readonly (readonly [Day, string])[] = [
    ...(held === null ? [] : [[held.on, 'the last meeting of the board'] as const]),
    ...(await ask.planVersions(programme.id)).slice(-2).map(({ on: signed, number }) => [signed, `version ${number} of the plan was signed`] as const),
    ...visits.toSorted().slice(-2).map((each) => [each, 'the last day of a visit'] as const),
    [addMonths(on, -12), 'a year ago'],
  ]
  return html`<h2 class="govuk-heading-m">Or one of these</h2><ul class="govuk-list govuk-list--spaced">${days.map(([day, why]) => html`<li><a class="govuk-link" href="${paths.asAt(programme.id)}?on=${day}">${dayInWords(day)}</a>: ${why}</li>`)}</ul>`
}

const shown = async (ask: Questions, visit: ProgrammeVisit, asked: Asked, day: Day, sent: Form): Promise<Answer> => {
  const { programme, query } = visit
  const asAt = await ask.asAt(programme.id, { day, sight: asked.sight })
  const { record, sight } = asAt
  const bodies = (await bodiesWithFigures(ask, programme.id)).filter((each) => isValidOn(each, day)).toSorted((one, other) => Number(one.kind !== 'council') - Number(other.kind !== 'council'))
  const body = bodies.find(({ id }) => id === query['body']) ?? bodies[0] ?? null
  const assurance = assuranceOn(await ask.assurance(programme.id), day)
  const that = { day, sight, enteredLater: asAt.enteredLater }
  const [meetings, contracts, audits, evidence] = [meetingsThen(await ask.board(programme.id), that), contractsThen(await ask.contracts(programme.id), that), auditsThen(await ask.audits(programme.id), that), evidenceThen(await ask.evidence(programme.id), that)]
  const isSilent = sight === 'known-then' && (asAt.began === null || asAt.began > day)
  const title = `As at ${dayInWords(day)}`
  const figures = async (): Promise<Html> => {
    const question = body === null ? null : { programme: programme.id, body: body.id }
    const [received, today] = question === null ? [[], []] : [await ask.analysedAsAt(question, { day, sight: 'known-then' }), await ask.analysedAsAt(question, { day, sight: 'known-now' })]
    return html`${whatTheFiguresSaidThen(received, today, sight, programme.id)}${body === null || (sight === 'known-then' ? received : today).length === 0 ? null : figuresThenAsFile(programme.id, body, { day, sight })}`
  }
  const parts: Readonly<Record<ThenPart, DrawnPart>> = {
    duties: { heading: 'Who held what', count: `${capitalised(counted(dutiesOpenOn(record.regime, day).length, 'open duty', 'open duties'))}, and who held each`, draw: () => whoHeldWhatThen(record.regime, day, programme.id) },
    findings: { heading: 'What inspectors and others had found', count: capitalised(counted(record.findings.length, 'finding', 'findings')), draw: () => whatWasFoundThen(record, programme.id) },
    plan: { heading: 'The plan', count: capitalised(counted(record.actions.length, 'action', 'actions')), draw: () => (record.actions.length === 0 ? html`<p class="govuk-body">There was no plan.</p>` : planText(record, programme.id, day)) },
    outcomes: { heading: 'What was said of its effect', count: capitalised(counted(record.outcomes.length, 'outcome, with its claims and views', 'outcomes, with their claims and views')), draw: () => whatWasSaidThen(record.outcomes, assurance, day, programme.id) },
    figures: { heading: body === null ? 'Figures' : `Figures of ${body.name}`, count: 'Each measure as it was received by then, beside what we now have of that day', draw: figures },
    evidence: { heading: 'Evidence at hand', count: capitalised(counted(evidence.length, 'piece of evidence', 'pieces of evidence')), draw: () => whatEvidenceThereWas(evidence, day, programme.id) },
    audits: { heading: 'Audits of practice', count: capitalised(counted(audits.length, 'round', 'rounds')), draw: () => howFarAuditsWere(audits, day, programme.id) },
    meetings: { heading: 'What the board had decided', count: capitalised(counted(meetings.length, 'meeting held', 'meetings held')), draw: () => whatTheBoardHadDecided(meetings, programme.id) },
    contracts: { heading: 'Contracts', count: capitalised(counted(contracts.length, 'contract was running', 'contracts were running')), draw: () => whichContractsRan(contracts, programme.id) },
    risks: { heading: 'Risks', count: capitalised(counted(record.risks.length, 'risk', 'risks')), draw: () => whichRisksThen(record.risks, day, programme.id) },
  }
  const keeps = `${asked.sight === null ? '' : `&sight=${asked.sight}`}${body === null || query['body'] === undefined ? '' : `&body=${body.id}`}`
  const address = (part: string, on: Day = day): string => `${paths.asAt(programme.id)}?on=${on}${keeps}${part === '' ? '' : `&part=${part}`}`
  const part = [...thenParts, 'all' as const].find((each) => each === query['part']) ?? null
  const drawn = async (): Promise<Html> => {
    if (part === null) return overview(parts, address)
    if (part === 'all') return html`${contents(parts)}${await Promise.all(thenParts.map((each) => section(each, parts[each])))}`
    return html`${walk(parts, part, address)}${await section(part, parts[part])}`
  }
  return {
    kind: 'page', title: part === null || part === 'all' ? title : `${parts[part].heading}: as at ${dayInWords(day)}`, width: 'wide',
    backLink: part === null ? { href: paths.asAt(programme.id), text: 'Another day' } : { href: address(''), text: title },
    body: html`${pageHeading({ title, kicker: programme.name })}
${bannerFor(asAt, visit)}
<p class="govuk-body govuk-!-display-none-print"><a class="govuk-link" href="${address(part ?? '', addMonths(day, -1))}">A month earlier</a>${addMonths(day, 1) > visit.on ? null : html` · <a class="govuk-link" href="${address(part ?? '', addMonths(day, 1))}">A month later</a>`} · <a class="govuk-link" href="${paths.planChanges(programme.id)}?from=${day}&amp;to=today">What has changed in the plan since</a></p>
${isSilent ? html`<p class="govuk-body">There is nothing to show.</p>` : await drawn()}
${part === null || part === 'figures' ? html`<h2 class="govuk-heading-m govuk-!-display-none-print">Look at another day</h2>${chooser(visit, { ...asked, day, sight }, sent, bodies, body?.id ?? null)}` : null}`,
  }
}

/** What was known on that day: duties and holders, findings, the plan, claims and views, figures, evidence, audits, meetings, contracts and risks, as at any day that has come? */
export const whatWasKnownOnThatDay = page({
  path: paths.asAt(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const sent = queryForm(visit.query)
    const asked = askedFor(visit, sent)
    if (asked.day !== null) return shown(ask, visit, asked, asked.day, sent)
    const title = 'See the record as at another day'
    return {
      kind: 'page', title, errors: asked.errors,
      backLink: { href: paths.programme(visit.programme.id), text: 'Overview' },
      body: html`${pageHeading({ title, kicker: visit.programme.name, lead: 'Who held what, what had been found, how the plan stood, what was claimed, what the figures said and what evidence there was, on any day that has come.' })}
${chooser(visit, asked, sent, [], null)}
${await worthLooking(ask, visit)}`,
    }
  },
})
