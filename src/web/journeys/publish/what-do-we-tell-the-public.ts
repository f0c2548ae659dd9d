import { bodyId } from '../../../core/bodies/body.ts'
import { measureId } from '../../../core/measure/measure.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { publicParts, wordsOfPublicItem, type PublicItem, type PublicItemId } from '../../../core/publication/public-item.ts'
import { whatFiguresShow } from '../../../core/publication/what-figures-show.ts'
import type { PublicItemWish } from '../../../core/publication/write-for-the-public.ts'
import { writeSomethingForThePublic } from '../../../operations/speak-to-the-public.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { publicPartWords } from '../../words/publication-words.ts'
import { publicRecordOf, toThePublicList } from './publish-forms.ts'

/** A series that a claim may rest on; `series` is how the form names it. */
type Held = { readonly series: string; readonly name: string }
type Subject = { readonly held: readonly Held[]; readonly out: readonly PublicItem[] }
type Sent = Omit<PublicItemWish, 'measure' | 'sentences'> & { readonly series: string }

/** In: a series of the form. Out: the measure and what its figures show today; null where none was chosen or none is held. */
const measureOf = async (ask: Pick<Questions, 'analysedMeasures'>, programme: ProgrammeId, series: string, held: readonly Held[]): Promise<PublicItem['measure']> => {
  const chosen = held.find((each) => each.series === series)
  if (chosen === undefined) return null
  const [measure, body] = series.split('@') as [string, string]
  const [analysed] = await ask.analysedMeasures({ programme, body: bodyId(body), measures: [measureId(measure)] })
  return { id: measureId(measure), body: bodyId(body), name: chosen.name, shows: analysed === undefined ? 'cannot-tell' : whatFiguresShow(analysed.verdict.variation) }
}

/** What do we tell the public? */
export const whatDoWeTellThePublic = formPage<Subject, Sent>({
  path: paths.writeForPublic(':programme'),
  guard: 'write-for-the-public',
  subject: async (ask, visit) => {
    const [held, measures, bodies, record] = [await ask.seriesHeld(visit.programme.id), await ask.measures(visit.programme.id), await ask.bodies(visit.programme.id), await publicRecordOf(ask, visit)]
    const named = held.flatMap(({ measure, body }) => {
      const [one, whose] = [measures.find(({ id }) => id === measure), bodies.find(({ id }) => id === body)]
      return one === undefined || whose === undefined ? [] : [{ series: `${measure}@${body}`, name: `${one.name}, ${whose.name}` }]
    })
    return { held: named.toSorted((one, other) => one.name.localeCompare(other.name)), out: record.items.filter(({ state }) => state === 'released') }
  },
  title: 'What do we tell the public?',
  lead: 'Write as you would tell a neighbour: short sentences, no words of the office, and nothing about any one child. Another person reads it before it goes out.',
  back: (_subject, visit) => toThePublicList(visit),
  fields: ({ subject, sent, errors }) => {
    const { line, long, choose } = fieldsFor(sent, errors)
    return html`${choose('part', 'Which part of the page is it for?', publicParts.map((each) => ({ value: each, text: publicPartWords[each] })), { first: 'Choose a part' })}
${line('title', 'Heading')}
${long('words', 'What is it?', { rows: '8', hint: 'Leave an empty line between two paragraphs.' })}
${choose('series', 'Which measure shows it? (if one does)', subject.held.map(({ series, name }) => ({ value: series, text: name })), { first: 'None', hint: 'What its figures show today is printed beside your words.' })}
${long('against', 'If the record does not bear it out: why do you say so all the same?', { rows: '2', hint: 'Each sentence that says something changed, how much it is, or that work is done is held against the record. Your reason is printed beside it, and the public reads it.' })}
${line('source', 'Where is it written? (if anywhere)', { hint: 'Such as a published letter or report.' })}
${line('address', 'Its address on the web (if it has one)')}
${subject.out.length === 0 ? null : choose('replaces', 'Does it take the place of something?', subject.out.map(({ id, title }) => ({ value: id, text: title })), { first: 'No, it is new' })}`
  },
  button: { text: 'Send it to a second person' },
  parse: (form, errors) => {
    const part = publicParts.find((each) => each === form.text('part'))
    if (part === undefined) errors.push({ field: 'part', message: 'Choose which part of the page it is for' })
    const [source, address] = [form.text('source').trim(), form.text('address').trim()]
    if (source === '' && address !== '') errors.push({ field: 'source', message: 'Say what stands at that address' })
    if (part === undefined) return null
    return {
      part, title: form.text('title'), words: form.text('words'), series: form.text('series'), against: form.text('against').trim() || null, source: source === '' ? null : { title: source, address: address || null },
      replaces: (form.text('replaces') || null) as PublicItemId | null,
    }
  },
  told: { words: wordsOfPublicItem, stands: 'beside it on the public page', reasonIn: 'against' },
  act: async (does, { series, ...wish }, { subject, told, visit: { programme, actor } }) =>
    writeSomethingForThePublic(does, { ...wish, told, measure: await measureOf(does, programme.id, series, subject.held) }, { programme: programme.id, actor }),
  fieldOf: { 'no-title': 'title', 'nothing-said': 'words', 'too-long': 'words', 'no-such-address': 'address', 'figures-do-not-show-it': 'against', 'nothing-to-replace': 'replaces' },
  firstField: 'part',
  done: (_subject, { programme }) => ({ to: paths.public(programme.id), notice: 'It waits for a second person.' }),
})
