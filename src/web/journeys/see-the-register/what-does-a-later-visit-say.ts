import type { Finding, FindingId } from '../../../core/inspection/finding.ts'
import { dayOfInspection, type Inspection, type InspectionId } from '../../../core/inspection/inspection.ts'
import { lineageKinds } from '../../../core/inspection/lineage.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { relateTwoFindings } from '../../../operations/relate-two-findings.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, radios, select, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { quoteWithSource } from '../../components/quote-with-source/quote-with-source.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { visitAndProvider, visitName } from '../../words/inspection-words.ts'
import { newestFirst } from './inspections-by-provider.ts'

const kindWords = {
  continues: { text: 'A later finding continues it', hint: 'The matter has moved, and a later report asks for the rest.' },
  repeats: { text: 'A later finding repeats it', hint: 'A later report asks for the same thing again.' },
  closes: { text: 'A later visit closes it', hint: 'A later report says that the matter is put right.' },
} as const satisfies Record<(typeof lineageKinds)[number], { readonly text: string; readonly hint: string }>

const shortened = (text: string): string => (text.length <= 90 ? text : `${text.slice(0, text.lastIndexOf(' ', 87))}…`)

const isAfter = (visit: Inspection, earlier: Inspection): boolean => (dayOfInspection(visit) ?? '') > (dayOfInspection(earlier) ?? '')

type Asked = Pick<Questions, 'findings' | 'inspections'>

const questions = (later: readonly Inspection[], findings: readonly Finding[], sent: Form | null, errors: readonly FieldError[]) => {
  const value = (name: string): string => sent?.text(name) ?? ''
  const nameOf = (finding: Finding): string => {
    const visit = later.find((each) => each.id === finding.inspection)
    return `${visit === undefined ? '' : `${visitAndProvider(visit)}: `}${shortened(finding.text)}`
  }
  const ofLater = later.flatMap((visit) => findings.filter((finding) => finding.inspection === visit.id))
  return html`${radios({
    idPrefix: 'kind',
    name: 'kind',
    fieldset: { legend: { text: 'What does it say?', classes: 'govuk-fieldset__legend--s' } },
    items: lineageKinds.map((kind) => ({ value: kind, text: kindWords[kind].text, hint: { text: kindWords[kind].hint }, checked: value('kind') === kind })),
    errorMessage: errorOf(errors, 'kind'),
  })}
${select({
  id: 'later',
  name: 'later',
  label: { text: 'The later finding', classes: 'govuk-label--s' },
  hint: { text: 'For “continues” and “repeats”.' },
  items: [{ value: '', text: 'Choose a finding' }, ...ofLater.map((finding) => ({ value: finding.id, text: nameOf(finding), selected: value('later') === finding.id }))],
  classes: 'ib-select-wide',
  errorMessage: errorOf(errors, 'later'),
})}
${select({
  id: 'by',
  name: 'by',
  label: { text: 'The later visit', classes: 'govuk-label--s' },
  hint: { text: 'For “closes”.' },
  items: [{ value: '', text: 'Choose a visit' }, ...later.map((visit) => ({ value: visit.id, text: visitAndProvider(visit), selected: value('by') === visit.id }))],
  classes: 'ib-select-wide',
  errorMessage: errorOf(errors, 'by'),
})}
${textarea({ id: 'reason', name: 'reason', rows: '4', label: { text: 'Why', classes: 'govuk-label--s' }, hint: { text: 'Quote the later report, with its page or paragraph.' }, value: value('reason'), errorMessage: errorOf(errors, 'reason') })}`
}

const shown = async (ask: Asked, { programme, params, token }: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Promise<Answer> => {
  const [findings, inspections] = [await ask.findings(programme.id), await ask.inspections(programme.id)]
  const finding = findings.find((each) => each.id === params['finding'])
  const inspection = inspections.find((each) => each.id === finding?.inspection)
  if (finding === undefined || inspection === undefined) return { kind: 'not-found' }
  const later = newestFirst(inspections.filter((visit) => isAfter(visit, inspection)))
  const title = 'What does a later visit say about this finding?'
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.finding(programme.id, finding.id), text: 'Back to the finding' },
    body: html`${pageHeading({ title })}
${quoteWithSource({ quote: finding.text, source: { document: visitName(inspection), ...(finding.page === null ? {} : { page: finding.page }) } })}
${
  later.length === 0
    ? emptyState({ title: 'There is no later visit', body: 'The register holds no visit after the one that made this finding. Bring the later report first.', action: { text: 'Go to reports', href: paths.reports(programme.id) } })
    : html`<form method="post" action="${paths.relateFinding(programme.id, finding.id)}" novalidate>${token}${questions(later, findings, sent, errors)}${button({ text: 'Record this' })}</form>`
}`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-such-finding': 'later', 'not-later': 'later', 'no-reason': 'reason', 'already-said': 'kind' }

/** What does a later visit say about this finding: does it continue, repeat or close it? */
export const whatDoesALaterVisitSay = page({
  path: paths.relateFinding(':programme', ':finding'),
  guard: 'relate-findings',
  show: (ask, visit) => shown(ask, visit, null, []),
  submit: {
    guard: 'relate-findings',
    act: async (does, visit, form) => {
      const kind = lineageKinds.find((each) => each === form.text('kind'))
      const errors: FieldError[] = []
      if (kind === undefined) errors.push({ field: 'kind', message: 'Choose what the later visit says' })
      if (kind !== undefined && kind !== 'closes' && form.text('later') === '') errors.push({ field: 'later', message: 'Choose the later finding' })
      if (kind === 'closes' && form.text('by') === '') errors.push({ field: 'by', message: 'Choose the visit that closes it' })
      if (form.text('reason') === '') errors.push({ field: 'reason', message: 'Say why, such as the words of the later report' })
      if (kind === undefined || errors.length > 0) return shown(does, visit, form, errors)
      const earlier = (visit.params['finding'] ?? '') as FindingId
      const intent = {
        kind,
        earlier,
        later: kind === 'closes' ? null : (form.text('later') as FindingId),
        by: kind === 'closes' ? (form.text('by') as InspectionId) : null,
        reason: form.text('reason'),
      }
      const outcome = await relateTwoFindings(does, intent, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) {
        const field = kind === 'closes' && outcome.code !== 'no-reason' ? 'by' : (fieldOf[outcome.code] ?? 'kind')
        return shown(does, visit, form, [{ field, message: `${outcome.message} ${outcome.whatToDo}` }])
      }
      return { kind: 'redirect', to: paths.finding(visit.programme.id, earlier), notice: 'The register now says so.' }
    },
  },
})
