import { sentencesThatAssert } from '../core/board/paper-claims.ts'
import type { TextCheckOverride } from '../core/child-data/text-check.ts'
import type { Act } from '../core/people/permission.ts'
import type { Refusal } from '../core/refusal.ts'
import type { FieldError } from './components/field-errors/field-errors.ts'
import { button, insetText } from './components/govuk.ts'
import { pageHeading } from './components/page-heading/page-heading.ts'
import type { Form } from './form.ts'
import { html, type Html } from './html.ts'
import { page, type Answer, type Doings, type ProgrammeVisit, type Route } from './page.ts'
import type { Questions } from './questions.ts'
import type { Tools } from './tools.ts'
import { holdWords, untied, type TiedWords } from '../operations/hold-words.ts'
import { goingOnReason } from './components/flagged-words/flagged-words.ts'
import { sourceChoices } from './journeys/report-to-the-minister/source-choices.ts'
import { checkTypedText, type FreeText } from './text-check.ts'
import { tiedIn, toldPanel } from './told-words.ts'

type Asked<Subject> = { readonly subject: Subject; readonly visit: ProgrammeVisit; readonly sent: Form | null; readonly errors: readonly FieldError[]; readonly warning?: Html }

/** A page that is one form: what it is about, its question, its fields, and the one act that sending it does. */
export type FormPage<Subject, Sent> = {
  readonly path: string
  readonly guard: Act
  /** Everything the form needs to know, or null where there is no such thing. */
  readonly subject: (ask: Questions & Tools, visit: ProgrammeVisit) => Promise<Subject | null>
  /** Why this person may not do it to this subject, where their role alone does not say: they do not see the form then. */
  readonly whyNot?: (subject: Subject, visit: ProgrammeVisit) => Refusal | null
  /** Why it cannot be done now, by anybody: the page says so in place of the form. */
  readonly notNow?: (subject: Subject, visit: ProgrammeVisit) => Refusal | null
  readonly title: string
  readonly kicker?: (subject: Subject) => string
  readonly lead: string
  readonly back: (subject: Subject, visit: ProgrammeVisit) => { readonly href: string; readonly text: string }
  readonly fields: (asked: Asked<Subject>) => Html
  readonly button: { readonly text: string; readonly isWarning?: boolean }
  /** What was sent, or null where something is amiss; errors are added to the list. */
  readonly parse: (form: Form, errors: FieldError[], subject: Subject) => Sent | null
  /** Its free-text questions, where the form itself looks through them for child data and keeps what came of it. Elsewhere the door does. */
  readonly checked?: readonly FreeText[]
  /** True where nobody goes past a warning about child data. */
  readonly hasNoWayPast?: true
  /** Words in it that travel upward: each sentence that asserts something is asked what it rests on where the record does not bear it out. `stands`: where the reason is printed; `reasonIn`: the field that asks for it, where the form has one of its own. */
  readonly told?: { readonly words: (sent: Sent, subject: Subject) => string; readonly stands: string; readonly reasonIn?: string }
  /** `textCheck` is what the record keeps where the person went past a warning about child data; `told` what the sentences of its words were tied to. */
  readonly act: (does: Doings, sent: Sent, about: { readonly subject: Subject; readonly visit: ProgrammeVisit; readonly textCheck: TextCheckOverride | null; readonly told: TiedWords }) => Promise<Refusal | { readonly kind: string }>
  /** The field a refusal belongs to, by its code; the first field where none is named. */
  readonly fieldOf: Readonly<Record<string, string>>
  readonly firstField: string
  readonly done: (subject: Subject, visit: ProgrammeVisit) => { readonly to: string; readonly notice: string }
}

/** In: a form and what it does. Out: its page. It is shown again, with what was typed, where something is wrong or a rule says no. */
export const formPage = <Subject, Sent>(spec: FormPage<Subject, Sent>): Route => {
  const form = (asked: Asked<Subject>): Html => html`<form method="post" novalidate>
${asked.visit.token}
${spec.fields(asked)}
${asked.warning ?? null}
${button({ text: spec.button.text, ...(spec.button.isWarning ? { classes: 'govuk-button--warning' } : {}) })}
</form>`
  const shown = (asked: Asked<Subject>): Answer => {
    const closed = spec.notNow?.(asked.subject, asked.visit) ?? null
    return {
      kind: 'page',
      title: spec.title,
      errors: closed === null ? asked.errors : [],
      backLink: spec.back(asked.subject, asked.visit),
      body: html`${pageHeading({ title: spec.title, ...(spec.kicker === undefined ? {} : { kicker: spec.kicker(asked.subject) }), lead: spec.lead })}
${closed === null ? form(asked) : insetText({ text: `${closed.message} ${closed.whatToDo}` })}`,
    }
  }
  const guard: Act = spec.guard
  return page({
    path: spec.path,
    guard,
    show: async (ask, visit) => {
      const subject = await spec.subject(ask, visit)
      if (subject === null) return { kind: 'not-found' }
      const refusal = spec.whyNot?.(subject, visit) ?? null
      return refusal === null ? shown({ subject, visit, sent: null, errors: [] }) : { kind: 'refused', refusal }
    },
    submit: {
      guard,
      ...(spec.checked === undefined ? {} : { looksItself: ['words'] as const }),
      ...(spec.hasNoWayPast === undefined ? {} : { hasNoWayPast: spec.hasNoWayPast }),
      act: async (does, visit, form) => {
        const subject = await spec.subject(does, visit)
        if (subject === null) return { kind: 'not-found' }
        const refusal = spec.whyNot?.(subject, visit) ?? null
        if (refusal !== null) return { kind: 'refused', refusal }
        const errors: FieldError[] = []
        const sent = spec.parse(form, errors, subject)
        if (sent === null || errors.length > 0) return shown({ subject, visit, sent: form, errors })
        const checked = checkTypedText(form, spec.checked ?? [], visit.on)
        if (checked.kind === 'warned') return shown({ subject, visit, sent: form, errors: [checked.error], warning: checked.panel })
        const words = spec.told?.words(sent, subject) ?? ''
        const choices = sentencesThatAssert(words).length === 0 ? [] : await sourceChoices(does, visit)
        const told = spec.told === undefined ? untied : tiedIn(words, form, choices, spec.told.reasonIn)
        const outcome = await spec.act(does, sent, { subject, visit, textCheck: checked.override, told })
        if ('whatToDo' in outcome) {
          const field = spec.told !== undefined && outcome.code === 'record-contradicts' ? (spec.told.reasonIn ?? goingOnReason) : (spec.fieldOf[outcome.code] ?? spec.firstField)
          const refused = [{ field, message: `${outcome.message} ${outcome.whatToDo}` }]
          // What was tied stays in the form, whatever else was wrong with it.
          const panel = spec.told === undefined ? null : toldPanel(await holdWords(does, visit.programme.id, words, told), choices, spec.told.stands, form, refused, spec.told.reasonIn)
          return shown({ subject, visit, sent: form, errors: refused, ...(panel === null ? {} : { warning: panel }) })
        }
        const { to, notice } = spec.done(subject, visit)
        return { kind: 'redirect', to, notice }
      },
    },
  })
}
