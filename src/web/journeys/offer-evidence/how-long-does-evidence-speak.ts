import { evidenceKinds, type EvidenceKind } from '../../../core/evidence/evidence.ts'
import { longestFresh, periodsOf, type StalenessPeriod } from '../../../core/evidence/set-staleness.ts'
import { may } from '../../../core/people/permission.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { setAStaleness } from '../../../operations/set-staleness.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { kindWords } from '../../words/evidence-words.ts'
import { saidLine } from '../review-evidence/voice-parts.ts'

const formPart = (sent: Form | null, errors: readonly FieldError[], { token }: ProgrammeVisit): Html => {
  const { choose, line, long } = fieldsFor(sent, errors)
  return html`<section class="ib-section"><h2 class="govuk-heading-l">Set another period</h2>
<p class="govuk-body">It holds from today, for every piece of that kind, also for those already in the library. Actions that are closed stay closed.</p>
<form method="post" novalidate>${token}
${choose('kind', 'For which kind of evidence?', evidenceKinds.map((kind) => ({ value: kind, text: kindWords[kind].words })), { first: 'Choose a kind' })}
${line('months', 'After how many months is it stale?', { width: '3', inputmode: 'numeric', hint: `Whole months, from 1 to ${longestFresh}, counted from the last day it speaks of.` })}
${long('why', 'Why?', { hint: 'Name the meeting that agreed, if there was one.', rows: '2' })}
${button({ text: 'Set this period' })}</form></section>`
}

const shown = (set: readonly StalenessPeriod[], visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const { programme, actor, on } = visit
  const periods = periodsOf(set)
  const title = 'How long does evidence speak for today?'
  return {
    kind: 'page',
    title,
    errors,
    width: 'wide',
    backLink: { href: paths.evidence(programme.id), text: 'Evidence' },
    body: html`${pageHeading({ title, kicker: 'Evidence', lead: 'What was true in spring need not be true in autumn. After this time a piece is called stale, and no longer counts towards closing an action.' })}
${dataTable<EvidenceKind>({
  caption: 'Months for each kind',
  captionSize: 'hidden',
  columns: [
    { heading: 'Kind', isRowHeading: true, cell: (kind) => kindWords[kind].words },
    { heading: 'Speaks for today', staysOnOneLine: true, cell: (kind) => counted(periods[kind], 'month', 'months') },
    {
      heading: 'Why, and since when',
      cell: (kind) => {
        const last = set.findLast((each) => each.kind === kind)
        return last === undefined ? html`<span class="ib-quiet">The usual period; nobody here has set another.</span>` : html`${last.why}<span class="ib-table__under">${saidLine(last.said)}</span>`
      },
    },
  ],
  rows: evidenceKinds,
})}
${may(actor, 'set-staleness', programme.id, on) ? formPart(sent, errors, visit) : html`<p class="govuk-body">The chair, an adviser or the quality assurance lead can set another period.</p>`}`,
  }
}

/** How long does evidence speak for today? The period of each kind, with its reason, and the form that sets another. */
export const howLongDoesEvidenceSpeak = page({
  path: paths.stalenessPeriods(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => shown(await ask.stalenessPeriods(visit.programme.id), visit, null, []),
  submit: {
    guard: 'set-staleness',
    act: async (does, visit, sent) => {
      const set = await does.stalenessPeriods(visit.programme.id)
      const kind = evidenceKinds.find((each) => each === sent.text('kind'))
      const months = sent.text('months')
      const errors: FieldError[] = [
        ...(kind === undefined ? [{ field: 'kind', message: 'Choose a kind of evidence' }] : []),
        ...(/^\d{1,3}$/.test(months) ? [] : [{ field: 'months', message: `Enter whole months, from 1 to ${longestFresh}` }]),
      ]
      if (kind === undefined || errors.length > 0) return shown(set, visit, sent, errors)
      const done = await setAStaleness(does, { kind, months: Number(months), why: sent.text('why') }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(done)) return shown(set, visit, sent, [{ field: done.code === 'no-why' ? 'why' : 'months', message: `${done.message} ${done.whatToDo}` }])
      return { kind: 'redirect', to: paths.stalenessPeriods(visit.programme.id), notice: `${kindWords[kind].words} now ${kind === 'series' ? 'speak' : 'speaks'} for today for ${counted(Number(months), 'month', 'months')}.` }
    },
  },
})
