import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stepProgress } from '../../components/step-progress/step-progress.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit, type Route } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Draft, Questions } from '../../questions.ts'
import { checkStep, draftHere, dropStep, formOfDraft, stepPath, steps, withAnswers, type StepName } from './answer-draft.ts'

/** Where the person stands in the journey; every step before can be opened again, and one that lacks something is not done. */
export const journeySteps = (draft: Draft, now: StepName | typeof checkStep, unfinished: readonly string[] = []): Html => {
  const all = [...steps, { name: checkStep, short: 'Check' }] as const
  const at = all.findIndex((step) => step.name === now)
  return stepProgress({
    label: 'Steps of this answer',
    steps: all.map(({ name, short }, index) => ({ text: short, state: index === at ? 'now' : index < at && !unfinished.includes(name) ? 'done' : 'to-come', ...(index < at ? { href: stepPath(draft, name) } : {}) })),
  })
}

/** The page for a draft that is not there: sent already, dropped, or another person’s. */
export const draftIsGone = ({ programme }: ProgrammeVisit): Answer => {
  const title = 'This draft is no longer here'
  return {
    kind: 'page',
    title,
    body: html`${pageHeading({ title })}
<p class="govuk-body">It was added to the plan, or it was dropped. A draft can be opened only by the person who began it.</p>
<p class="govuk-body"><a class="govuk-link" href="${paths.plan(programme.id)}">Go to the plan</a></p>`,
  }
}

type Spec = {
  readonly name: StepName
  readonly lead: string
  /** The questions of the page, filled with what was typed. */
  readonly questions: (ask: Questions, visit: ProgrammeVisit, sent: Form, errors: readonly FieldError[]) => Promise<Html>
  /** What is wrong with what was sent. */
  readonly check: (ask: Questions, visit: ProgrammeVisit, sent: Form) => Promise<readonly FieldError[]>
  /** A button beside Continue that changes what was typed and shows the page again. */
  readonly more?: { readonly text: string; readonly change: (draft: Omit<Draft, 'savedAt'>, sent: Form) => Omit<Draft, 'savedAt'> }
}

const shown = async (spec: Spec, ask: Questions, visit: ProgrammeVisit, draft: Draft, sent: Form, errors: readonly FieldError[]): Promise<Answer> => {
  const at = steps.findIndex((step) => step.name === spec.name)
  const { title } = steps[at]!
  const isCheckedAfter = visit.query['after'] === 'check'
  const before = isCheckedAfter ? checkStep : steps[at - 1]?.name
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: before === undefined ? paths.plan(visit.programme.id) : stepPath(draft, before), ...(before === undefined ? { text: 'Back to the plan' } : {}) },
    body: html`${journeySteps(draft, spec.name)}
${pageHeading({ title, lead: spec.lead })}
<form method="post" action="${stepPath(draft, spec.name)}${isCheckedAfter ? '?after=check' : ''}" novalidate data-keep-draft>
${visit.token}
${await spec.questions(ask, visit, sent, errors)}
<div class="govuk-button-group">
${button({ text: 'Continue' })}
${spec.more === undefined ? null : button({ text: spec.more.text, name: 'then', value: 'more', classes: 'govuk-button--secondary' })}
${button({ text: 'Save and come back later', name: 'then', value: 'later', classes: 'govuk-button--secondary' })}
<a class="govuk-link" href="${stepPath(draft, dropStep)}">Drop this draft</a>
</div>
<p class="govuk-hint" role="status" data-keep-draft-status></p>
</form>`,
  }
}

/**
 * One page of the journey that asks something. Whatever is sent is kept in the draft first, right or wrong, so that a closed
 * tab loses nothing; then the page says what is wrong, or leads on.
 */
export const answerStep = (spec: Spec): Route =>
  page({
    path: paths.answerStep(':programme', ':draft', spec.name),
    guard: 'plan-an-action',
    show: async (ask, visit) => {
      const draft = await draftHere(ask, visit)
      return draft === null ? draftIsGone(visit) : shown(spec, ask, visit, draft, formOfDraft(draft), [])
    },
    submit: {
      guard: 'plan-an-action',
      looksItself: ['words'],
      act: async (does, visit, sent) => {
        const draft = await draftHere(does, visit)
        if (draft === null) return draftIsGone(visit)
        const kept = withAnswers(draft, spec.name, sent)
        const then = sent.text('then')
        const more = then === 'more' ? spec.more : undefined
        await does.keepDraft(more === undefined ? kept : more.change(kept, sent))
        if (then === 'keep') return { kind: 'file', bytes: 'kept', mediaType: 'text/plain; charset=utf-8' }
        if (then === 'later') return { kind: 'redirect', to: paths.plan(visit.programme.id), notice: 'Your draft is kept. You find it here, on the plan.' }
        const back = visit.query['after'] === 'check' ? '?after=check' : ''
        if (more !== undefined) return { kind: 'redirect', to: `${stepPath(draft, spec.name)}${back}#more` }
        const errors = await spec.check(does, visit, sent)
        if (errors.length > 0) return shown(spec, does, visit, draft, sent, errors)
        const next = back === '' ? (steps[steps.findIndex((step) => step.name === spec.name) + 1]?.name ?? checkStep) : checkStep
        return { kind: 'redirect', to: stepPath(draft, next) }
      },
    },
  })
