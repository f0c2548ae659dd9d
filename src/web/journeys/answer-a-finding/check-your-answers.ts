import { isRefusal } from '../../../core/refusal.ts'
import { answerAFinding } from '../../../operations/answer-a-finding.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { button, summaryList, warningText } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { quoteWithSource } from '../../components/quote-with-source/quote-with-source.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Draft, Questions } from '../../questions.ts'
import { checkTypedText } from '../../text-check.ts'
import { dayInWords } from '../../words/day-words.ts'
import { visitAndProvider } from '../../words/inspection-words.ts'
import { readProof, readWork } from '../keep-the-plan/action-questions.ts'
import { findingPlace, readWhy, registerOf, type Register } from '../keep-the-plan/finding-questions.ts'
import { checkStep, draftHere, dropStep, faultsOf, formOfDraft, readOutcome, stepPath, steps, wordsOfDraft, type Plan, type StepName } from './answer-draft.ts'
import { draftIsGone, journeySteps } from './answer-step.ts'

const list = (lines: readonly string[], whenEmpty: string): Html =>
  lines.length === 0 ? html`${whenEmpty}` : html`<ul class="govuk-list govuk-list--bullet">${lines.map((line) => html`<li>${line}</li>`)}</ul>`

type Row = { readonly key: string; readonly value: Html; readonly step: StepName; readonly change: string }

const rowsOf = (draft: Draft, register: Register, { priorities, outcomes }: Plan): readonly Row[] => {
  const sent = formOfDraft(draft)
  const missing = html`<strong class="govuk-tag govuk-tag--yellow">Not finished</strong>`
  const why = readWhy(sent, register).why
  const chosen = readOutcome(sent, { priorities, outcomes }).chosen
  const work = readWork(sent).work
  const proof = readProof(sent).proof
  const outcome = chosen?.kind === 'existing' ? outcomes.find((each) => each.id === chosen.outcome) : undefined
  const priority = chosen === null || chosen.kind === 'new-with-priority' ? undefined : priorities.find((each) => each.id === (chosen.kind === 'new' ? chosen.priority : outcome?.priority))
  const quotes = (why?.findings ?? []).flatMap((id) => {
    const finding = register.findings.find((each) => each.id === id)
    const inspection = register.inspections.find((each) => each.id === finding?.inspection)
    return finding === undefined || inspection === undefined ? [] : [quoteWithSource({ quote: finding.text, size: 'plain', source: { document: `${visitAndProvider(inspection)}. ${findingPlace(finding)}` } })]
  })
  return [
    { key: 'Findings', step: 'which-findings-does-this-answer', change: 'the findings', value: why === null ? missing : quotes.length > 0 ? html`${quotes}` : html`Our own idea: ${why.ownInitiative}` },
    {
      key: 'Priority', step: 'what-will-be-different', change: 'the priority',
      value: chosen === null ? missing : chosen.kind === 'new-with-priority' ? html`${chosen.title} <strong class="govuk-tag govuk-tag--grey">New</strong><br>${chosen.owner ?? 'No owner yet'}` : html`${priority?.title}`,
    },
    { key: 'What will be different', step: 'what-will-be-different', change: 'what will be different', value: chosen === null ? missing : chosen.kind === 'existing' ? html`${outcome?.difference}` : html`${chosen.difference} <strong class="govuk-tag govuk-tag--grey">New</strong>` },
    { key: 'Action', step: 'what-will-you-do', change: 'the action', value: work === null ? missing : html`${work.title}` },
    { key: 'Owner', step: 'what-will-you-do', change: 'the owner', value: work === null ? missing : html`${work.owner ?? 'No owner yet'}` },
    { key: 'Partner', step: 'what-will-you-do', change: 'the partner', value: work === null ? missing : html`${work.partner ?? 'None'}` },
    { key: 'Start', step: 'what-will-you-do', change: 'the start', value: work === null ? missing : html`${dayInWords(work.start, 'Not set')}` },
    { key: 'Done by', step: 'what-will-you-do', change: 'the end date', value: work === null ? missing : html`${dayInWords(work.due)}` },
    { key: 'Milestones', step: 'what-will-you-do', change: 'the milestones', value: work === null ? missing : list(work.milestones.map(({ due, what }) => `${dayInWords(due)}: ${what}`), 'None') },
    { key: 'Measures', step: 'how-will-we-know', change: 'the measures', value: proof === null ? missing : list(proof.measures, 'None') },
    { key: 'Evidence', step: 'how-will-we-know', change: 'the evidence', value: proof === null ? missing : list(proof.evidence, 'None') },
  ]
}

const planOf = async (ask: Pick<Questions, 'priorities' | 'outcomes'>, { programme }: ProgrammeVisit): Promise<Plan> => ({
  priorities: await ask.priorities(programme.id),
  outcomes: await ask.outcomes(programme.id),
})

const shown = async (ask: Questions, visit: ProgrammeVisit, draft: Draft, refused: readonly FieldError[], warning: Html | null = null): Promise<Answer> => {
  const register = await registerOf(ask, visit.programme.id)
  const plan = await planOf(ask, visit)
  const faults = faultsOf(formOfDraft(draft), plan, register.findings)
  const unfinished = steps.filter((step) => faults[step.name].length > 0)
  const title = 'Check your answers'
  return {
    kind: 'page',
    title,
    errors: refused,
    backLink: { href: stepPath(draft, steps.at(-1)!.name) },
    body: html`${journeySteps(draft, checkStep, unfinished.map((step) => step.name))}
${pageHeading({ title, lead: unfinished.length === 0 ? 'Read it once more, as the board will read it.' : 'Something is still missing before this can go into the plan.' })}
<div id="answers" tabindex="-1">
${summaryList({
  rows: rowsOf(draft, register, plan).map(({ key, value, step, change }) => ({
    key: { text: key },
    value: { html: value },
    actions: { items: [{ href: `${stepPath(draft, step)}?after=check`, text: 'Change', visuallyHiddenText: change }] },
  })),
})}
</div>
${
  unfinished.length > 0
    ? html`${warningText({ text: 'Finish these pages first', iconFallbackText: 'Warning' })}<ul class="govuk-list govuk-list--bullet">${unfinished.map((step) => html`<li><a class="govuk-link" href="${stepPath(draft, step.name)}?after=check">${step.title}</a> ${faults[step.name].map((fault) => fault.message).join('. ')}.</li>`)}</ul>`
    : null
}
<form method="post" action="${stepPath(draft, checkStep)}" novalidate>
${visit.token}${warning}
<div class="govuk-button-group">
${unfinished.length === 0 ? button({ text: 'Add to the plan', preventDoubleClick: true }) : null}
<a class="govuk-link" href="${paths.plan(visit.programme.id)}">Come back later</a>
<a class="govuk-link" href="${stepPath(draft, dropStep)}">Drop this draft</a>
</div>
</form>`,
  }
}

/** Is this what you mean? Everything on one page, each answer with a way back; one button puts it all into the plan. */
export const checkYourAnswers = page({
  path: paths.answerStep(':programme', ':draft', checkStep),
  guard: 'plan-an-action',
  show: async (ask, visit) => {
    const draft = await draftHere(ask, visit)
    return draft === null ? draftIsGone(visit) : shown(ask, visit, draft, [])
  },
  submit: {
    guard: 'plan-an-action',
    looksItself: ['words'],
    act: async (does, visit, form) => {
      const draft = await draftHere(does, visit)
      if (draft === null) return draftIsGone(visit)
      const sent = formOfDraft(draft, form)
      const checked = checkTypedText(sent, wordsOfDraft(sent), visit.on)
      if (checked.kind === 'warned') return shown(does, visit, draft, [checked.error], checked.panel)
      const why = readWhy(sent, { findings: await does.findings(visit.programme.id) }).why
      const chosen = readOutcome(sent, await planOf(does, visit)).chosen
      const work = readWork(sent).work
      const proof = readProof(sent).proof
      if (why === null || chosen === null || work === null || proof === null) return shown(does, visit, draft, [{ field: 'answers', message: 'Finish the pages listed below first' }])
      // The words were typed on the pages before, so the warning that was gone past is handed to the record here.
      const done = await answerAFinding({ ...does, record: (decided, actor) => does.record(decided, actor, checked.override) }, { ...why, ...work, howWeWillKnow: proof, chosen }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(done)) return shown(does, visit, draft, [{ field: 'answers', message: `${done.message} ${done.whatToDo}` }])
      await does.dropDraft(draft.id)
      return { kind: 'redirect', to: paths.action(visit.programme.id, done.action.id), notice: `Action ${done.action.number} is in the plan.` }
    },
  },
})
