import { faultInKind, forces, type InstrumentKind } from '../../../core/intervention/instrument-kind.ts'
import type { Source } from '../../../core/inspection/inspection.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import { enterAKindForUs } from '../../../operations/enter-a-kind.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { checkTypedText } from '../../text-check.ts'
import { forceWords } from '../../words/regime-words.ts'
import { kindInWords } from './kind-in-words.ts'
import { parseSource, sourceFields } from './source-fields.ts'
import { codeFromName, parseStages, stageCount, stageFields } from './stage-fields.ts'

type Shown = { readonly sent: Form | null; readonly errors: readonly FieldError[]; readonly preview?: InstrumentKind; readonly warning?: Html }

const freeText = [
  { name: 'name', where: 'What people call it' },
  { name: 'whatItIs', where: 'What it is' },
  { name: 'source', where: 'Where this is written' },
] as const

const shown = ({ programme, token }: ProgrammeVisit, { sent, errors, preview, warning }: Shown): Answer => {
  const title = 'Enter a kind of notice'
  const { line, long, pick, day } = fieldsFor(sent, errors)
  const count = stageCount(sent)
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.kinds(programme.id), text: 'Kinds of notice' },
    body: html`${pageHeading({ title, lead: 'For a document of a kind that is not in the list yet. You say what it is and what can happen to it; from then on it is entered, followed and ended like every other.' })}
<form method="post" action="${paths.enterKind(programme.id)}" novalidate>
${token}<input type="hidden" name="stages" value="${count}">
${preview === undefined ? null : html`<section class="ib-section" id="preview" aria-labelledby="preview-heading"><h2 class="govuk-heading-l" id="preview-heading">This is how it will stand</h2>${kindInWords(preview)}
<p class="govuk-body">What is entered stays as it is, because documents will rest on it. Look at it once more.</p>${warning ?? null}
${button({ text: 'Enter this kind', name: 'do', value: 'enter' })}</section>
<h2 class="govuk-heading-l">Or change it first</h2>`}
${line('name', 'What do people call it?', { hint: 'Such as “Warning letter”.' })}
${long('whatItIs', 'What is it?', { hint: 'In a sentence or two, for somebody who has never seen one.', rows: '2' })}
${pick('force', 'Does it bind?', forces.map((force) => ({ value: force, text: forceWords[force] })))}
${line('power', 'Under which law is it made? (if under one)', { hint: 'Such as “Education Act 1996, section 497A(4B)”.' })}
${day('from', 'From which day on is it made? (if that is known)', null)}
${sourceFields(sent, errors)}
<h2 class="govuk-heading-l">What can happen to it</h2>
<p class="govuk-body">Besides being made and ending. In the order in which things usually come.</p>
${Array.from({ length: count }, (_each, index) => stageFields(index + 1, sent, errors))}
${preview === undefined ? (warning ?? null) : null}
<div class="govuk-button-group">${button({ text: preview === undefined ? 'See how it will stand' : 'See again how it will stand', name: 'do', value: 'preview', ...(preview === undefined ? {} : { classes: 'govuk-button--secondary' }) })}${button({ text: 'Add another thing that can happen', name: 'do', value: 'another', classes: 'govuk-button--secondary' })}</div>
</form>`,
  }
}

/** In: a form. Out: the kind as typed, or null where something is amiss; errors are added to the list. */
const parseKind = (form: Form, errors: FieldError[]): InstrumentKind | null => {
  const [name, whatItIs] = [form.text('name'), form.text('whatItIs')]
  const force = forces.find((each) => each === form.text('force'))
  const from = typedDay(form, 'from')
  if (name === '') errors.push({ field: 'name', message: 'Enter what people call it' })
  if (whatItIs === '') errors.push({ field: 'whatItIs', message: 'Say what it is' })
  if (force === undefined) errors.push({ field: 'force', message: 'Choose whether it binds' })
  if (from.kind === 'not-a-day') errors.push({ field: 'from-day', message: 'Enter the day as day, month and year, or leave it empty' })
  const source: Source | null = parseSource(form, errors, true)
  const stages = parseStages(form, stageCount(form), errors)
  if (errors.length > 0 || force === undefined || source === null) return null
  return { code: codeFromName(name), name, whatItIs, force, power: form.text('power') || null, from: from.kind === 'day' ? from.day : null, to: null, stages, sources: [source] }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-meaning': 'whatItIs', 'no-source': 'source', 'stages-unclear': 'stage-1-name', 'ends-before-it-starts': 'from-day' }

const told = ({ code, message, whatToDo }: Refusal): FieldError => (code === 'stands-already' ? { field: 'name', message: 'There is a kind of this name already. Choose another name, or enter the document as that kind.' } : { field: fieldOf[code] ?? 'name', message: `${message} ${whatToDo}` })

/** What kind of notice is it, and what can happen to one? */
export const whatKindOfNoticeIsIt = page({
  path: paths.enterKind(':programme'),
  guard: 'enter-kind',
  show: async (_ask, visit) => shown(visit, { sent: null, errors: [] }),
  submit: {
    guard: 'enter-kind',
    act: async (does, visit, form) => {
      if (form.text('do') === 'another') return shown(visit, { sent: form, errors: [] })
      const errors: FieldError[] = []
      const kind = parseKind(form, errors)
      if (kind === null) return shown(visit, { sent: form, errors })
      const fault = faultInKind(kind, (await does.regime(visit.programme.id)).kinds)
      if (fault !== null) return shown(visit, { sent: form, errors: [told(fault)] })
      const checked = checkTypedText(form, [...freeText, ...kind.stages.map((_each, index) => ({ name: `stage-${index + 1}-name`, where: `What can happen, ${index + 1}` }))], visit.on)
      if (checked.kind === 'warned') return shown(visit, { sent: form, errors: [checked.error], preview: kind, warning: checked.panel })
      if (form.text('do') !== 'enter') return shown(visit, { sent: form, errors: [], preview: kind })
      const outcome = await enterAKindForUs(does, kind, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(visit, { sent: form, errors: [told(outcome)] })
      return { kind: 'redirect', to: paths.kinds(visit.programme.id), notice: `“${kind.name}” can be entered from now on.` }
    },
  },
})
