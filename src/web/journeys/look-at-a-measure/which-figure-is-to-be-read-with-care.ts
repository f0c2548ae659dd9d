import { qualityFlags } from '../../../core/measure/figure.ts'
import { periodKind } from '../../../core/measure/period.ts'
import { flagAFigure, withdrawAFlag } from '../../../operations/explain-a-series.ts'
import { periodHeading } from '../../../reports/words/period-in-words.ts'
import { insetText } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { qualityWords } from '../../words/measure-words.ts'
import { seriesPeriod } from './charted-series-of.ts'
import { measureOfBody, toMeasure } from './measure-of-body.ts'

/** What a person can say of a figure; that it was worked out by us or stands for several councils is said by the readers of files. */
const marks = qualityFlags.filter((code) => code !== 'calculated' && code !== 'joint-return')

/** Which figure is to be read with care, and why? */
export const whichFigureIsToBeReadWithCare = formPage({
  path: paths.flagFigure(':programme', ':measure', ':body'),
  guard: 'explain-figures',
  subject: async (ask, visit) => {
    const about = await measureOfBody(ask, visit)
    if (about === null) return null
    const figures = (await ask.figuresOfBody(visit.programme.id, about.body)).filter(({ measure }) => measure === about.measure.id)
    return { ...about, periods: figures.map(({ period }) => period).toReversed() }
  },
  title: 'Which figure is to be read with care?',
  kicker: ({ measure, bodyName }) => `${measure.name}, ${bodyName}`,
  lead: 'The figure stays as it is. The mark stands beside it wherever it is shown, with your reason, until somebody lifts it.',
  back: (about, { programme }) => ({ href: toMeasure(about, programme.id, 'marks'), text: about.measure.name }),
  fields: ({ subject: { periods }, sent, errors }) => {
    const ask = fieldsFor(sent, errors)
    return html`${ask.choose('period', 'Which figure?', periods.map((period) => ({ value: `${period.from} ${period.to}`, text: periodHeading(period.to, seriesPeriod(periodKind(period))) })), { first: 'Choose a period' })}
${ask.pick('code', 'What is wrong with it?', marks.map((code) => ({ value: code, text: qualityWords[code] })))}
${ask.long('reason', 'Why?', { hint: 'Such as “One team moved to a new system and entered nothing for two weeks”. Name no child and no family.' })}`
  },
  button: { text: 'Mark the figure' },
  parse: (form, errors, { measure, body, periods }) => {
    const period = periods.find(({ from, to }) => `${from} ${to}` === form.text('period'))
    const code = marks.find((each) => each === form.text('code'))
    if (period === undefined) errors.push({ field: 'period', message: 'Choose the figure' })
    if (code === undefined) errors.push({ field: 'code', message: 'Choose what is wrong with it' })
    return period === undefined || code === undefined ? null : { measure: measure.id, body, period, code, reason: form.text('reason') }
  },
  act: (does, intent, { visit }) => flagAFigure(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: { 'no-reason': 'reason', 'already-flagged': 'code' },
  firstField: 'period',
  done: (about, { programme }) => ({ to: toMeasure(about, programme.id, 'marks'), notice: 'The figure is marked.' }),
})

/** Why is the mark lifted? */
export const whyIsTheMarkLifted = formPage({
  path: paths.liftFlag(':programme', ':measure', ':body', ':mark'),
  guard: 'explain-figures',
  subject: async (ask, visit) => {
    const about = await measureOfBody(ask, visit)
    const flag = (await ask.figureFlags(visit.programme.id)).find(({ id }) => id === visit.params['mark'])
    return about === null || flag === undefined || flag.measure !== about.measure.id || flag.body !== about.body ? null : { ...about, flag }
  },
  title: 'Why is the mark lifted?',
  kicker: ({ measure, bodyName }) => `${measure.name}, ${bodyName}`,
  lead: 'The mark leaves the figure and stays on record, with both reasons.',
  back: (about, { programme }) => ({ href: toMeasure(about, programme.id, 'marks'), text: about.measure.name }),
  fields: ({ subject: { flag }, sent, errors }) =>
    html`${insetText({ text: `${periodHeading(flag.period.to, seriesPeriod(periodKind(flag.period)))}. ${qualityWords[flag.code]}: ${flag.reason}` })}${fieldsFor(sent, errors).long('reason', 'Why?', { hint: 'Such as “The missing visits were entered and the figure was restated”.' })}`,
  button: { text: 'Lift the mark', isWarning: true },
  parse: (form, _errors, { flag }) => ({ flag: flag.id, reason: form.text('reason') }),
  act: (does, intent, { visit }) => withdrawAFlag(does, intent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: {},
  firstField: 'reason',
  done: (about, { programme }) => ({ to: toMeasure(about, programme.id, 'marks'), notice: 'The mark is lifted.' }),
})
