import type { Body } from '../../../core/bodies/body.ts'
import type { Finding } from '../../../core/inspection/finding.ts'
import type { Inspection } from '../../../core/inspection/inspection.ts'
import type { Reading } from '../../../core/inspection/reading.ts'
import { visitsItMayComplete } from '../../../core/inspection/visits-it-may-complete.ts'
import type { ReportInTray } from '../../../core/inspection/report-in-tray.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { acceptAReading } from '../../../operations/accept-a-reading.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { button, insetText } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { form, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Draft, Questions } from '../../questions.ts'
import { dayInWords } from '../../words/day-words.ts'
import { findingKindWords } from '../../words/inspection-words.ts'
import { pagePictures } from './page-pictures.ts'
import { parseAcceptance } from './parse-acceptance.ts'
import { placeOfFinding, placesIn } from './places-in-report.ts'
import { readingAsForm, rowsIn } from './reading-as-form.ts'
import { readingForm } from './reading-form.ts'
import { reportFor } from './report-files.ts'

type Shown = Extract<Answer, { kind: 'page' }>
type Asked = Pick<Questions, 'reportInTray' | 'draftsOf' | 'inspection' | 'inspections' | 'findings' | 'bodies'>
type Comparing = { readonly sent: Form; readonly errors: readonly FieldError[]; readonly saved: Draft | null; readonly candidates: readonly Inspection[]; readonly bodies: readonly Body[] }

const secondsBetweenLooks = 3

const breadcrumbs = (programme: string, fileName: string): NonNullable<Shown['breadcrumbs']> => [{ text: 'Reports', href: paths.reports(programme) }, { text: fileName }]

const download = (report: ReportInTray): Html => html`<a class="govuk-link" href="${paths.reportFile(report.programme, report.id)}">Download the report (PDF)</a>`

const journeyOf = (report: ReportInTray): string => `compare-a-report-${report.id}`

const asForm = ({ values }: Draft): Form => form(new Map(Object.entries(values).map(([name, value]) => [name, [value].flat()])))

const compared = (report: ReportInTray, reading: Reading, { token }: ProgrammeVisit, { sent, errors, saved, candidates, bodies }: Comparing): Shown => {
  const title = 'Does the reading match the report?'
  return {
    kind: 'page',
    title,
    width: 'wide',
    errors,
    breadcrumbs: breadcrumbs(report.programme, report.fileName),
    body: html`${pageHeading({ title, kicker: reading.titleAsPrinted ?? report.fileName, lead: 'Here is what the machine read, and the pages it came from. Correct what differs, then accept. Nothing is in the register before you do.' })}
${saved === null ? null : insetText({ text: 'You saved this earlier. It stands as you left it.' })}
${reading.kind === 'other-programme' ? insetText({ text: `${reading.refusal.message} ${reading.refusal.whatToDo} You can accept it as a visit without grades, or set it aside.` }) : null}
<div class="ib-compare"><div class="ib-compare__reading">${readingForm({ report, reading, sent, errors, token, candidates, bodies })}</div>
<div class="ib-compare__pages" role="region" aria-label="Pages of the report" tabindex="0"><p class="ib-compare__file">${download(report)}</p>${pagePictures({ programme: report.programme, report: report.id, pages: reading.pages }, placesIn(reading))}</div></div>`,
  }
}

/** A report in the register: its pages, with the places the findings came from. */
const inRegister = (report: ReportInTray, reading: Reading | null, inspection: Inspection, findings: readonly Finding[]): Shown => {
  const visit = paths.visit(report.programme, inspection.id)
  const leadsTo = (id: string): string => {
    const finding = reading === null ? undefined : findings.find((each) => placeOfFinding(reading, each) === id)
    return finding === undefined ? visit : paths.finding(report.programme, finding.id)
  }
  const onPage = (page: number): Html | null => {
    const here = findings.filter((finding) => finding.page === page)
    return here.length === 0
      ? null
      : html`<ul class="ib-page-picture__below">${here.map((finding) => html`<li><a class="govuk-link" href="${paths.finding(report.programme, finding.id)}">${findingKindWords[finding.kind]} ${finding.numberAsPrinted ?? finding.position}</a>: ${finding.text}</li>`)}</ul>`
  }
  return {
    kind: 'page',
    title: 'Pages of the report',
    width: 'wide',
    breadcrumbs: breadcrumbs(report.programme, report.fileName),
    body: html`${pageHeading({ title: 'Pages of the report', kicker: inspection.source.title, lead: html`It was brought on ${dayInWords(report.broughtOn)} and is in the register. <a class="govuk-link" href="${visit}">See what it found</a>` })}
<p class="govuk-body">${download(report)}</p>
${reading === null ? null : html`<div class="ib-page-pictures">${pagePictures({ programme: report.programme, report: report.id, pages: reading.pages }, placesIn(reading), { below: onPage, leadsTo })}</div>`}`,
  }
}

const apart = (report: ReportInTray, body: Html, refreshAfter?: number): Shown => ({
  kind: 'page',
  title: report.fileName,
  breadcrumbs: breadcrumbs(report.programme, report.fileName),
  ...(refreshAfter === undefined ? {} : { refreshAfter }),
  body: html`${pageHeading({ title: report.fileName, lead: `Brought on ${dayInWords(report.broughtOn)}.` })}${body}`,
})

const shown = async (ask: Asked, visit: ProgrammeVisit): Promise<Answer> => {
  const report = await reportFor(ask, visit)
  if (report === null) return { kind: 'not-found' }
  const { state, programme } = report
  switch (state.kind) {
    case 'waiting':
      return apart(report, html`<p class="govuk-body">The report waits to be read. This page looks again every ${secondsBetweenLooks} seconds.</p>`, secondsBetweenLooks)
    case 'read': {
      const saved = (await ask.draftsOf(programme, journeyOf(report)))[0] ?? null
      const bodies = await ask.bodies(programme)
      const sent = saved === null ? readingAsForm(state.reading, report.fileName, bodies) : asForm(saved)
      return compared(report, state.reading, visit, { sent, errors: [], saved, candidates: visitsItMayComplete(state.reading, await ask.inspections(programme)), bodies })
    }
    case 'not-readable':
      return apart(
        report,
        html`${emptyState({ title: 'This file could not be read', body: `${state.refusal.message} ${state.refusal.whatToDo}` })}<div class="govuk-button-group">${button({ text: 'Set it aside', href: paths.reportSetAside(programme, report.id), classes: 'govuk-button--secondary' })}<a class="govuk-link" href="${paths.reports(programme)}">Bring another file</a></div>`,
      )
    case 'accepted': {
      const inspection = await ask.inspection(programme, state.inspection)
      if (inspection === null) return { kind: 'not-found' }
      const findings = (await ask.findings(programme)).filter((finding) => finding.inspection === inspection.id)
      return inRegister(report, state.reading, inspection, findings)
    }
    case 'set-aside':
      return apart(report, html`<p class="govuk-body">It was set aside: ${state.reason}</p><p class="govuk-body">${download(report)}</p>`)
    default:
      return state satisfies never
  }
}

const fieldOf: Readonly<Record<string, string>> = {
  'not-compared': 'compared',
  'no-dates': 'start-day',
  'ends-before-it-starts': 'end-day',
  'judgement-twice': 'judgement-0-grade',
  'not-judged-by-this-framework': 'framework',
  'no-such-visit': 'same-visit',
  'has-its-report': 'same-visit',
  'judged-otherwise': 'same-visit',
}

const withOneMore = (sent: Form, name: 'judgements' | 'findings', read: number): Form => {
  const values = new Map(sent.names.map((each) => [each, sent.all(each)]))
  return form(values.set(name, [String(rowsIn(sent, name, read) + 1)]))
}

const kept = (sent: Form): Draft['values'] => Object.fromEntries(sent.names.filter((name) => name !== '_csrf' && name !== 'do').map((name) => [name, sent.text(name)]))

/** Does the reading match the report? A person compares, corrects, and accepts it into the register. */
export const doesTheReadingMatch = page({
  path: paths.report(':programme', ':report'),
  guard: 'see-programme',
  show: (ask, visit) => shown(ask, visit),
  submit: {
    guard: 'accept-a-reading',
    act: async (does, visit, sent) => {
      const report = await reportFor(does, visit)
      if (report === null) return { kind: 'not-found' }
      if (report.state.kind !== 'read') return { kind: 'redirect', to: paths.report(report.programme, report.id) }
      const { reading } = report.state
      const saved = (await does.draftsOf(report.programme, journeyOf(report)))[0] ?? null
      const candidates = visitsItMayComplete(reading, await does.inspections(report.programme))
      const bodies = await does.bodies(report.programme)
      const again = (form: Form, errors: readonly FieldError[] = []): Answer => compared(report, reading, visit, { sent: form, errors, saved: null, candidates, bodies })
      switch (sent.text('do')) {
        case 'add-finding':
          return again(withOneMore(sent, 'findings', reading.findings.length))
        case 'add-judgement':
          return again(withOneMore(sent, 'judgements', reading.judgements.length))
        case 'save':
          await does.keepDraft({ id: saved?.id ?? does.newId(), programme: report.programme, person: visit.person.id, journey: journeyOf(report), values: kept(sent) })
          return { kind: 'redirect', to: paths.reports(report.programme), notice: 'Your corrections are saved. Only you see them until the report is accepted.' }
        default: {
          const { value, errors } = parseAcceptance(sent, reading, { candidates, bodies })
          if (errors.length > 0) return again(sent, errors)
          const outcome = await acceptAReading(does, { ...value, report: report.id }, { programme: report.programme, actor: visit.actor })
          if (isRefusal(outcome)) return again(sent, [{ field: fieldOf[outcome.code] ?? 'compared', message: `${outcome.message} ${outcome.whatToDo}` }])
          if (saved !== null) await does.dropDraft(saved.id)
          if (outcome.kind !== 'reading-accepted') throw new Error('an accepted reading was recorded as something else')
          return { kind: 'redirect', to: paths.visit(report.programme, outcome.inspection.id), notice: 'The report is in the register.' }
        }
      }
    },
  },
})
