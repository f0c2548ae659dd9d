import type { Body, BodyId } from '../../../core/bodies/body.ts'
import { jointReturnAmong } from '../../../core/bodies/joint-returns.ts'
import type { AnalysedMeasure, MeasuredPoint } from '../../../core/measure/analysed-measure.ts'
import { heirsOf } from '../../../core/measure/heirs-together.ts'
import type { MeasureId } from '../../../core/measure/measure.ts'
import { versionOn } from '../../../core/measure/measures-of.ts'
import { ownerOn } from '../../../core/measure/measure-notes.ts'
import { funnelChart } from '../../../reports/render/chart/funnel-chart.ts'
import { levelStrip } from '../../../reports/render/chart/level-strip.ts'
import { spcChart } from '../../../reports/render/chart/spc-chart.ts'
import { yearlyChart } from '../../../reports/render/chart/yearly-chart.ts'
import { chartChoiceInWords } from '../../../reports/words/chart-choice-in-words.ts'
import { amountInWords, countsInWords } from '../../../reports/words/point-in-words.ts'
import { shownValue } from '../../../reports/words/shown-value.ts'
import { chartPanel } from '../../components/chart-panel/chart-panel.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { statusStrip } from '../../components/status-strip/status-strip.ts'
import { verdictMark } from '../../components/verdict-mark/verdict-mark.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { capitalised } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { assuranceWords, distanceWords, groupWords, noFunnelWords, variationWords, qualityWords } from '../../words/measure-words.ts'
import { takeOutPart } from '../load-figures/take-out-part.ts'
import { birthCertificates, restatements } from './birth-certificates.ts'
import { chartedSeriesOf, seriesPeriod, unitOf } from './charted-series-of.ts'
import type { PersonId } from '../../../core/people/person.ts'
import { heirsPart } from './heirs-part.ts'
import { namesToSee } from './names-to-see.ts'
import { marksOnFigures } from './marks-on-figures.ts'
import { questionsOfMeasure } from './questions-of-measure.ts'
import { chanceSentence } from './how-are-we-doing.ts'
import { measureDefinition } from './measure-definition.ts'
import { chartedFunnelOf, chartedPeersOf, comparedYearsOf, sharedPeriod, whyNoFunnel } from './peers-in-period.ts'
import { peersOfBody } from './peers-of-body.ts'
import { ratePart } from './rate-part.ts'

const targetFacts = ({ measure, target, distance, trajectory, verdict }: AnalysedMeasure): Html => {
  const unit = unitOf(measure)
  const agreed = target === null ? '' : ` The target is ${shownValue(target.aim, unit)}, agreed by ${target.approvedBy} from ${dayInWords(target.from)}: ${target.reason.replace(/\.$/, '')}.`
  const way = trajectory === null ? '' : ` On the way to it the latest figure should have been ${shownValue(trajectory.expected, unit)}: ${distanceWords(trajectory.distance, unit).toLowerCase().replace('the target', 'that')}.`
  const assured = verdict.target.kind === 'judged' ? ` ${assuranceWords[verdict.target.assurance]}.` : ''
  return html`${distanceWords(distance, unit)}.${agreed}${way}${assured}`
}

/** Which chart the verdict rests on and why that one. It speaks of the last stretch, as the verdict does. */
const chartChoice = ({ measure, stretches, periodKind }: AnalysedMeasure): Html | null => {
  const last = stretches.at(-1)
  return last === undefined ? null : html`<p class="govuk-body" id="which-chart">${chartChoiceInWords({ chart: last.chart, defined: measure.chart, spread: last.spread, period: seriesPeriod(periodKind) })}</p>`
}

/** To which day the latest figure speaks, and why it is to be read with care. */
const latestNote = ({ period, standing, flag, isOutOfFew }: MeasuredPoint, of: string | null): string =>
  `${of === null ? '' : `A figure of ${of}; there is none since of this one alone. `}To ${dayInWords(period.to)}${standing === 'provisional' ? ', provisional' : ''}${flag === null ? '' : `. Read with care: ${qualityWords[flag.code].toLowerCase()}`}${isOutOfFew ? '. Out of fewer than ten: one child more or less moves it far' : ''}`

const linked = async (ask: Pick<Questions, 'measureLinks' | 'findings' | 'actions'>, programme: Parameters<Questions['findings']>[0], measure: AnalysedMeasure['measure']): Promise<Html> => {
  const links = (await ask.measureLinks(programme)).filter((each) => each.measure === measure.id && each.withdrawn === null)
  const [findings, actions] = [await ask.findings(programme), await ask.actions(programme)]
  const named = actions.filter((each) => links.some(({ to }) => to.kind === 'action' && to.action === each.id) || each.howWeWillKnow.measures.some((words) => words.toLowerCase() === measure.name.toLowerCase()))
  const shown = findings.filter((each) => links.some(({ to }) => to.kind === 'finding' && to.finding === each.id))
  if (named.length === 0 && shown.length === 0) return html`<p class="govuk-body">No finding and no action is linked to this measure.</p>`
  return html`<ul class="govuk-list govuk-list--bullet">${shown.map(({ id, text }) => html`<li>Finding: <a class="govuk-link" href="${paths.finding(programme, id)}">${text}</a></li>`)}${named.map(({ id, number, title }) => html`<li>Action ${number}: <a class="govuk-link" href="${paths.action(programme, id)}">${title}</a></li>`)}</ul>`
}

/** Where two councils return this together, the way to the one figure there is. */
const jointNote = (programme: string, measure: MeasureId, body: Body, withFigures: readonly Body[]): Html | null => {
  const joint = jointReturnAmong(body, withFigures)
  return joint === null ? null : html`<p class="govuk-body">Two councils return this together${joint.validFrom === null ? '' : ` since ${dayInWords(joint.validFrom)}`}. The figure is of both, and stands once: <a class="govuk-link" href="${paths.measure(programme, measure, joint.id)}">${joint.name}</a>.</p>`
}

/** The way to the parts of the figure, where there are any. */
const whoLink = async (ask: Pick<Questions, 'periodsWithParts'>, { programme }: ProgrammeVisit, measure: MeasureId, body: BodyId): Promise<Html | null> =>
  (await ask.periodsWithParts(programme.id)).some((each) => each.measure === measure && each.body === body)
    ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.whoFigureIsAbout(programme.id, measure, body)}">Who is this figure about? By age, sex, ethnic group and more</a></p>`
    : null

/** What does this measure show? Level, movement, what it counts, where each figure comes from, and what hangs on it. */
export const whatDoesThisMeasureShow = page({
  path: paths.measure(':programme', ':measure', ':body'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, params, on } = visit
    const bodies = await ask.bodies(programme.id)
    const body = bodies.find(({ id }) => id === params['body'])?.id
    const measure = (await ask.measures(programme.id)).find(({ id }) => id === params['measure'])
    if (body === undefined || measure === undefined) return { kind: 'not-found' }
    const [analysed] = await ask.analysedMeasures({ programme: programme.id, body, measures: [measure.id] })
    const definitionNotes = (await ask.measureNotes(programme.id)).filter((each) => each.measure === measure.id)
    const nameOf = await namesToSee(ask, visit)
    const checks = (await ask.definitionChecks(programme.id)).filter((each) => each.measure === measure.id).map(({ version, by, on: day, text }) => ({ version, by: nameOf(by), on: day, text }))
    const asked = (await ask.measureQuestions(programme.id)).filter((each) => each.measure === measure.id && each.body === body)
    const talk = { visit, measure, body, nameOf }
    if (analysed === undefined) {
      return {
        kind: 'page', title: measure.name, width: 'wide', breadcrumbs: [{ text: 'Measures', href: paths.scorecard(programme.id) }, { text: measure.name }],
        body: html`${pageHeading({ title: measure.name, kicker: groupWords[measure.group], lead: versionOn(measure, on).question })}${emptyState({ title: 'There are no figures yet', body: 'When figures of this measure are brought in, they appear here with their chart and where each comes from.' })}<h2 class="govuk-heading-l ib-section" id="definition">What it counts</h2>${measureDefinition(measure, versionOn(measure, on), definitionNotes, checks)}<p class="govuk-body"><a class="govuk-link" href="${paths.definition(programme.id, measure.id)}">Its targets, notes and fresh starts, and what was agreed before</a></p>${questionsOfMeasure(talk, asked)}`,
      }
    }
    const figures = await ask.figuresOfMeasure(programme.id, measure.id, null)
    const today = peersOfBody(body, bodies, analysed.latest?.period.to ?? on)
    const period = sharedPeriod(figures, body, today.neighbours)
    const peers = period === null ? today : peersOfBody(body, bodies, period.to)
    const [annotations, targets, owners] = [await ask.annotations(programme.id), await ask.targets(programme.id), await ask.measureOwners(programme.id)]
    const flags = (await ask.figureFlags(programme.id)).filter((each) => each.measure === measure.id && each.body === body)
    const isOwn = (each: { readonly measure: typeof measure.id | null; readonly body: BodyId }): boolean => each.body === body && (each.measure === null || each.measure === measure.id)
    const series = chartedSeriesOf(analysed, {
      bodyName: peers.nameOf(body),
      annotations: annotations.filter(isOwn),
      targets: targets.filter(isOwn),
      nameOf: (id) => nameOf(id as PersonId),
    })
    // The latest year often comes without counts; a funnel needs them, so it may be of an earlier one, and says which.
    const counted = sharedPeriod(figures.filter(({ amount }) => amount.kind === 'number' && amount.denominator !== null), body, peers.neighbours)
    const funnel = counted === null ? null : chartedFunnelOf(measure, figures, body, peers, counted, ask.funnelOfPeers)
    const years = comparedYearsOf(analysed, figures, peers)
    const about = { measure, loads: await ask.loads(programme.id), shown: await ask.whereShown(programme.id, measure.id, body) }
    const history = await ask.figureHistory(programme.id, measure.id, body)
    const family = heirsOf(body, await ask.successions(programme.id))?.heirs ?? []
    const isBeside = new Set([...analysed.points.map((each) => each.body), ...peers.neighbours, ...today.neighbours, peers.region, peers.country, ...family])
    const others = [...new Set(figures.map((each) => each.body))].filter((each) => each !== body && isBeside.has(each))
    const takenOut = takeOutPart(programme.id, { measures: [measure.id], bodies: [body, ...others] }, html`This measure of ${peers.nameOf(body)}${others.length === 0 ? null : ' and of those it is laid beside'}: every figure on record, with what it was divided from and where it came from.`)
    const owner = ownerOn(owners, measure.id, body, on)?.owner ?? null
    const { latest, distance, verdict } = analysed
    const unit = unitOf(measure)
    return {
      kind: 'page',
      title: measure.name,
      width: 'wide',
      breadcrumbs: [{ text: 'Measures', href: `${paths.scorecard(programme.id)}?body=${body}` }, { text: measure.name }],
      body: html`${pageHeading({ title: measure.name, kicker: `${peers.nameOf(body)}, ${groupWords[measure.group].toLowerCase()}`, lead: analysed.version.question })}
${statusStrip({
  label: 'The latest figure',
  parts: [
    { label: 'Latest figure', words: latest === null ? 'No figure' : `${amountInWords(latest, unit)}${countsInWords(latest)}`, tone: 'neutral', ...(latest === null ? {} : { note: latestNote(latest, latest.body === body ? null : peers.nameOf(latest.body)) }) },
    { label: 'Beside its target', words: capitalised(distanceWords(distance, unit)), tone: distance.kind === 'met' || distance.kind === 'in-band' ? 'good' : distance.kind === 'missed' || distance.kind === 'below-minimum' || distance.kind === 'outside-band' ? 'bad' : distance.kind === 'near' ? 'watch' : 'unknown', note: owner === null ? 'Nobody answers for it yet' : `Answers for it: ${owner}` },
    { label: 'What the figures show', words: variationWords(verdict.variation), tone: verdict.variation.kind === 'changed' ? (verdict.variation.way === 'better' ? 'good' : verdict.variation.way === 'worse' ? 'bad' : 'neutral') : 'unknown' },
  ],
})}
${await ratePart(ask, visit, measure, latest, about.loads)}
<h2 class="govuk-heading-l ib-section">Level before movement</h2>
${period === null ? html`<p class="govuk-body">No neighbour has a figure for a period in which ${peers.nameOf(body)} has one, so there is nothing to lay it beside.</p>` : chartPanel({ title: 'Where does it stand among its neighbours?', id: 'level', headingLevel: 3, draw: (options) => levelStrip(chartedPeersOf(measure, figures, body, peers, period), options) })}
${funnel === null ? (period === null ? null : html`<p class="govuk-body" id="no-funnel">${noFunnelWords[whyNoFunnel(measure)]}</p>`) : html`${chartPanel({ title: 'Is the difference more than chance?', id: 'funnel', headingLevel: 3, draw: (options) => funnelChart(funnel, options) })}<p class="govuk-body">Limits say what chance alone would give. Councils also record and work differently, so most stand outside them more often than chance would have it.</p>`}
<h2 class="govuk-heading-l">Movement</h2>
<p class="govuk-body">${verdictMark(verdict.variation)}</p>
<p class="govuk-body">${targetFacts(analysed)}</p>
${chartPanel({ title: 'Against its own range of routine variation', id: 'series', headingLevel: 3, draw: (options) => spcChart(series, options) })}
${chartChoice(analysed)}
${jointNote(programme.id, measure.id, bodies.find(({ id }) => id === body)!, bodies.filter(({ id }) => figures.some((each) => each.body === id)))}
${await heirsPart(ask, visit, analysed, { bodies, figures })}
${await whoLink(ask, visit, measure.id, body)}
${years === null ? null : chartPanel({ title: 'Year by year, beside others', id: 'years', headingLevel: 3, draw: (options) => yearlyChart(years, options) })}
${chanceSentence(1)}
<h2 class="govuk-heading-l ib-section" id="definition">What it counts</h2>
${measureDefinition(measure, analysed.version, definitionNotes, checks)}<p class="govuk-body"><a class="govuk-link" href="${paths.definition(programme.id, measure.id)}">Its targets, notes and fresh starts, and what was agreed before</a></p>
<h2 class="govuk-heading-l ib-section" id="trust">Can this number be trusted?</h2>
${marksOnFigures(talk, flags)}
${restatements(history, about)}
${birthCertificates(history, about)}
<h2 class="govuk-heading-l ib-section" id="linked">What hangs on it</h2>
${await linked(ask, programme.id, measure)}
${questionsOfMeasure(talk, asked)}
${takenOut}`,
    }
  },
})
