import { voices, type EvidenceContent } from '../../../core/evidence/evidence.ts'
import { isNonEmpty } from '../../../core/branded.ts'
import { offerAPieceOfEvidence } from '../../../operations/offer-evidence.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { fieldsFor, typedCount } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { kindWords, voiceWords } from '../../words/evidence-words.ts'
import { commonFreeText, commonSent, datesAsked, nameAndWords, offerFieldOf, type SaysQuestion } from './common-fields.ts'
import { linkChoices, linkFields, linksSent, type LinkChoices } from './link-fields.ts'

type Told = 'audit' | 'observation' | 'voice' | 'external'
const told: readonly Told[] = ['audit', 'observation', 'voice', 'external']

const says: Readonly<Record<Told, SaysQuestion>> = {
  audit: { text: 'What did the audit find?', hint: 'How many were looked at, how many were good enough, and the main themes.' },
  observation: { text: 'What was seen?', hint: 'What people did, in plain words. What you make of it belongs in the last sentence.' },
  voice: { text: 'What was heard?', hint: 'What most said, what a few said, and their own words where nobody can be recognised by them.' },
  external: { text: 'What do they confirm?', hint: 'In their words as far as you can, with where they were said.' },
}

type Round = { readonly id: string; readonly title: string }

const ownFields = ({ kind, rounds }: Pick<Subject, 'kind' | 'rounds'>, sent: Form | null, errors: readonly FieldError[]): Html => {
  const { line, tick, choose } = fieldsFor(sent, errors)
  switch (kind) {
    case 'audit':
      return html`${rounds.length === 0 ? null : choose('round', 'Which round of audits was it?', rounds.map(({ id, title }) => ({ value: id, text: title })), { first: 'One that is kept elsewhere' })}
${line('by-whom', rounds.length === 0 ? 'Which audit was it?' : 'Its name, if it is kept elsewhere')}`
    case 'observation':
      return html`${line('where', 'Where?', { hint: 'A team, a panel or a kind of visit. Never a family’s home by its address.' })}${line('by-whom', 'Who looked?', { hint: 'Their post.' })}`
    case 'voice':
      return html`${tick('asked', 'Who was asked?', voices.map((voice) => ({ value: voice, text: voiceWords[voice] })), [])}
${line('how-many', 'How many answered?', { width: '4', inputmode: 'numeric' })}${line('by-whom', 'Who asked them?', { hint: 'The post or the group, such as the participation team.' })}`
    case 'external':
      return line('by-whom', 'Who confirms it?', { hint: 'A body outside the programme, such as the inspectorate or another council.' })
    default:
      return kind satisfies never
  }
}

const contentSent = ({ kind, rounds }: Pick<Subject, 'kind' | 'rounds'>, sent: Form, errors: FieldError[]): EvidenceContent | null => {
  const round = kind === 'audit' ? rounds.find(({ id }) => id === sent.text('round')) : undefined
  if (round !== undefined) return { kind: 'audit', audit: round }
  const byWhom = sent.text('by-whom')
  if (byWhom === '') errors.push({ field: 'by-whom', message: kind === 'audit' ? 'Give the name of the audit' : 'Say who it was, by their post or body' })
  switch (kind) {
    case 'audit':
      return { kind, audit: { id: null, title: byWhom } }
    case 'observation':
      if (sent.text('where') === '') errors.push({ field: 'where', message: 'Say where it was seen' })
      return { kind, where: sent.text('where'), byWhom }
    case 'voice': {
      const asked = voices.filter((voice) => sent.all('asked').includes(voice))
      const howMany = typedCount(sent.text('how-many'))
      if (!isNonEmpty(asked)) errors.push({ field: 'asked', message: 'Choose who was asked' })
      if (howMany === null || Number.isNaN(howMany)) errors.push({ field: 'how-many', message: 'Give a whole number of people' })
      return isNonEmpty(asked) && howMany !== null ? { kind, asked, howMany, gatheredBy: byWhom } : null
    }
    case 'external':
      return { kind, byWhom }
    default:
      return kind satisfies never
  }
}

type Subject = { readonly kind: Told; readonly choices: LinkChoices; readonly rounds: readonly Round[] }

/** What was seen, heard or confirmed? An audit, a visit, what people told us, or a word from outside. */
export const whatWasSeenOrHeard = formPage({
  path: paths.offerKind(':programme', ':kind'),
  guard: 'offer-evidence',
  subject: async (ask, visit): Promise<Subject | null> => {
    const kind = told.find((each) => each === visit.params['kind'])
    if (kind === undefined) return null
    const rounds = kind === 'audit' ? (await ask.audits(visit.programme.id)).rounds.map(({ id, title }) => ({ id, title })) : []
    return { kind, choices: await linkChoices(ask, visit), rounds }
  },
  title: 'What was seen or heard?',
  kicker: ({ kind }) => kindWords[kind].offer,
  lead: 'Name no child and no family. What you offer stays in the library; it can be withdrawn, not deleted.',
  back: (_subject, { programme }) => ({ href: paths.offerEvidence(programme.id), text: 'What kind of evidence is it?' }),
  fields: ({ subject: { kind, choices, rounds }, visit, sent, errors }) => html`${nameAndWords(sent, errors, says[kind])}
${ownFields({ kind, rounds }, sent, errors)}
${datesAsked(sent, errors, visit.on)}
${linkFields(choices, { sent, errors, query: visit.query })}`,
  button: { text: 'Offer it' },
  parse: (form, errors, { kind, choices, rounds }) => {
    const content = contentSent({ kind, rounds }, form, errors)
    const common = commonSent(form, errors)
    return common === null || content === null ? null : { ...common, content, links: linksSent(form, choices) }
  },
  checked: [...commonFreeText, { name: 'where', where: 'Where?' }, { name: 'by-whom', where: 'Who?' }],
  act: (does, sent, { visit, textCheck }) => offerAPieceOfEvidence(does, { ...sent, textCheck, file: null }, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: offerFieldOf,
  firstField: 'title',
  done: (_subject, { programme }) => ({ to: paths.evidence(programme.id), notice: 'It is in the library.' }),
})
