import { letterForms } from '../../../core/board/letter-forms.data.ts'
import type { LetterStatement } from '../../../core/board/letter.ts'
import { inTheRecord } from '../../../core/board/letter-sources.ts'
import { flagsOnStatement, whyNotOpen } from '../../../core/board/write-letter.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { dropAStatement, restsOnSources, writeAStatement } from '../../../operations/write-letters.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { flagPanel, goingOnReason } from '../../components/flagged-words/flagged-words.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { noChildHere } from '../work-together-at-the-front-door/front-door-forms.ts'
import { backToLetter, letterFor, type LetterSight } from './letter-sight.ts'
import { restsOnChoices, restsOnFields, restsOnFrom, type RestsOnChoices } from './rests-on-fields.ts'
import { sourceChoices } from './source-choices.ts'

const statementOf = ({ letter }: LetterSight, { params }: ProgrammeVisit): LetterStatement | null => letter.text.statements.find((each) => each.id === params['letterStatement']) ?? null

const isThere = (sight: LetterSight, visit: ProgrammeVisit): boolean => visit.params['letterStatement'] === 'new' || statementOf(sight, visit) !== null

/** Which voices this person may write in now; the refusal where none. */
const openVoices = ({ letter }: LetterSight, { actor, programme, on }: ProgrammeVisit) => {
  const setting = { actor, programme: programme.id, on }
  const fact = whyNotOpen(letter, 'fact', setting)
  const judgement = whyNotOpen(letter, 'judgement', setting)
  return { voices: [...(fact === null ? ['fact' as const] : []), ...(judgement === null ? ['judgement' as const] : [])], refusal: fact }
}

const shown = (sight: LetterSight, visit: ProgrammeVisit, choices: RestsOnChoices, sent: Form | null, errors: readonly FieldError[], warning: Html | null = null): Answer => {
  const was = statementOf(sight, visit)
  const { letter } = sight
  const { voices } = openVoices(sight, visit)
  const { long, choose, pick } = fieldsFor(sent, errors, { section: was?.section ?? visit.query['section'] ?? '', text: was?.text ?? '', voice: was?.voice ?? voices[0] ?? 'fact', [goingOnReason]: was?.flags?.goingOn ?? '' })
  const title = was === null ? 'What do you state?' : 'How should it read?'
  const voiceWords = { fact: 'A fact, which rests on a source', judgement: 'My judgement, as the one who signs' } as const
  return {
    kind: 'page',
    title,
    errors,
    backLink: backToLetter(sight, visit),
    body: html`${pageHeading({ title, kicker: letter.title, lead: 'One thing at a time. What the record says of a source today is kept with it.' })}
<form method="post" novalidate>${visit.token}<input type="hidden" name="version" value="${String(sent === null ? letter.version : letter.version)}">
${noChildHere()}
${choose('section', 'In which part?', letterForms[letter.kind].sections.map(({ key, title: words }) => ({ value: key, text: words })), { first: 'Choose a part' })}
${pick('voice', 'What is it?', voices.map((each) => ({ value: each, text: voiceWords[each] })))}
${long('text', 'What do you state?', { rows: '4' })}
${restsOnFields(choices, was?.sources ?? [], sent, errors)}
${warning ?? (was?.flags === undefined ? null : long(goingOnReason, 'Why do you say it although the record does not bear it out?', { rows: '3' }))}
<div class="govuk-button-group">${button({ text: was === null ? 'Put it in the report' : 'Change the report' })}${was === null ? null : button({ text: 'Take it out', name: 'do', value: 'drop', classes: 'govuk-button--secondary' })}</div></form>`,
  }
}

/** What the signer may choose from also holds facts of the letter, but for the statement itself. */
const choicesFor = async (ask: Parameters<typeof sourceChoices>[0], { letter }: LetterSight, visit: ProgrammeVisit, voices: readonly LetterStatement['voice'][]): Promise<RestsOnChoices> => {
  const text = { ...letter.text, statements: letter.text.statements.filter(({ id }) => id !== visit.params['letterStatement']) }
  return restsOnChoices(await sourceChoices(ask, visit), { kind: letter.kind, text }, voices.includes('judgement'), visit.on)
}

const fieldOf: Readonly<Record<string, string>> = { 'no-source': 'source-1', 'no-such-section': 'section', 'not-your-judgement': 'voice' }

/** What do you state, in whose voice, and on what does it rest? */
export const whatDoYouState = page({
  path: paths.statement(':programme', ':letter', ':letterStatement'),
  guard: 'write-letters',
  show: async (ask, visit) => {
    const sight = await letterFor(ask, visit)
    if (sight === null || !isThere(sight, visit)) return { kind: 'not-found' }
    const { voices, refusal } = openVoices(sight, visit)
    if (voices.length === 0 && refusal !== null) return { kind: 'refused', refusal }
    return shown(sight, visit, await choicesFor(ask, sight, visit, voices), null, [])
  },
  submit: {
    guard: 'write-letters',
    hasNoWayPast: true,
    act: async (does, visit, form) => {
      const sight = await letterFor(does, visit)
      if (sight === null || !isThere(sight, visit)) return { kind: 'not-found' }
      const { voices, refusal } = openVoices(sight, visit)
      if (voices.length === 0 && refusal !== null) return { kind: 'refused', refusal }
      const was = statementOf(sight, visit)
      const where = { programme: visit.programme.id, actor: visit.actor }
      const about = { letter: sight.letter.id, version: Number(form.text('version')) }
      const choices = await choicesFor(does, sight, visit, voices)
      const sources = restsOnFrom(form, choices)
      const outcome =
        was !== null && form.text('do') === 'drop'
          ? await dropAStatement(does, { ...about, statement: was.id }, where)
          : await writeAStatement(does, { ...about, statement: was?.id ?? null, section: form.text('section'), voice: voices.find((each) => each === form.text('voice')) ?? 'fact', text: form.text('text'), sources, goingOn: form.text(goingOnReason) || null }, where)
      if (isRefusal(outcome) && outcome.code === 'record-contradicts') {
        const error = { field: goingOnReason, message: `${outcome.message} ${outcome.whatToDo}` }
        const held = inTheRecord(sources, sight.letter.text)
        const flagged = flagsOnStatement({ text: form.text('text'), sources: held }, await restsOnSources(does, visit.programme.id, held), visit.on)
        return shown(sight, visit, choices, form, [error], flagPanel({ flagged, reason: '', error: error.message }))
      }
      if (isRefusal(outcome)) return shown(sight, visit, choices, form, [{ field: fieldOf[outcome.code] ?? 'text', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.letter(visit.programme.id, sight.letter.id), notice: 'The report is changed.' }
    },
  },
})
