import type { BodyId } from '../../../core/bodies/body.ts'
import type { MeasureId } from '../../../core/measure/measure.ts'
import { refuse } from '../../../core/refusal.ts'
import { offerAPieceOfEvidence } from '../../../operations/offer-evidence.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { kindWords } from '../../words/evidence-words.ts'
import { commonFreeText, nameAndWords, offerFieldOf } from './common-fields.ts'
import { freezeSeries } from './freeze-series.ts'
import { linkChoices, linkFields, linksSent } from './link-fields.ts'

const noFigures = refuse('no-figures', 'The measure has no figures yet.', 'Choose another measure, or wait until its figures are loaded.')

/** Which figures do you offer? They are frozen as they stand today, with the chart and what may be said of them. */
export const whichFiguresDoYouOffer = formPage({
  path: paths.offerSeries(':programme'),
  guard: 'offer-evidence',
  subject: async (ask, visit) => {
    const [measures, bodies] = [await ask.measures(visit.programme.id), await ask.bodies(visit.programme.id)]
    const series = (await ask.seriesHeld(visit.programme.id)).flatMap((each) => {
      const [measure, body] = [measures.find(({ id }) => id === each.measure), bodies.find(({ id }) => id === each.body)]
      return measure === undefined || body === undefined ? [] : [{ value: `${measure.id}|${body.id}`, text: `${measure.name}, ${body.name}` }]
    })
    return { series: series.toSorted((one, other) => one.text.localeCompare(other.text, 'en')), choices: await linkChoices(ask, visit) }
  },
  title: 'Which figures do you offer?',
  kicker: () => kindWords.series.offer,
  lead: 'They are frozen as they stand today: each figure, the chart, and what the statistics allow to be said. If one is restated later, the piece says so.',
  back: (_subject, { programme }) => ({ href: paths.offerEvidence(programme.id), text: 'What kind of evidence is it?' }),
  fields: ({ subject: { series, choices }, visit, sent, errors }) => html`${fieldsFor(sent, errors, { series: series.find(({ value }) => value.startsWith(`${visit.query['measure'] ?? ''}|`))?.value ?? '' }).choose('series', 'Whose figures, of which measure?', series, { first: 'Choose a measure' })}
${nameAndWords(sent, errors, { text: 'What do they show?', hint: 'In a sentence or two. What the statistics allow to be said is added by itself, and stands beside your words.' })}
${linkFields(choices, { sent, errors, query: visit.query })}`,
  button: { text: 'Freeze and offer them' },
  parse: (form, errors, { series, choices }) => {
    const chosen = series.find(({ value }) => value === form.text('series'))
    const [title, says] = [form.text('title'), form.text('says')]
    if (chosen === undefined) errors.push({ field: 'series', message: 'Choose a measure' })
    if (title === '') errors.push({ field: 'title', message: 'Give it a name' })
    if (says === '') errors.push({ field: 'says', message: 'Say in a sentence or two what they show' })
    if (chosen === undefined || errors.length > 0) return null
    const [measure, body] = chosen.value.split('|')
    const links = linksSent(form, choices)
    return { measure: measure as MeasureId, body: body as BodyId, title, says, links: { ...links, measures: [...new Set([measure as MeasureId, ...links.measures])] } }
  },
  checked: commonFreeText,
  act: async (does, { measure, body, ...words }, { visit, textCheck }) => {
    const series = await freezeSeries(does, { programme: visit.programme.id, measure, body })
    if (series === null) return noFigures
    const { frozen, speaksOf } = series
    return offerAPieceOfEvidence(does, { ...words, content: { kind: 'series', measure, body, frozen }, speaksOf, received: visit.on, textCheck, file: null }, { programme: visit.programme.id, actor: visit.actor })
  },
  fieldOf: { ...offerFieldOf, 'no-figures': 'series', 'speaks-of-the-future': 'series' },
  firstField: 'series',
  done: (_subject, { programme }) => ({ to: paths.evidence(programme.id), notice: 'The figures are frozen and in the library.' }),
})
