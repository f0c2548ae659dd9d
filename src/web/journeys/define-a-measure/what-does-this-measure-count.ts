import { isVerifiedSource } from '../../../core/measure/registry/timescale-source.ts'
import type { Timescale } from '../../../core/measure/measure.ts'
import { versionOn } from '../../../core/measure/measures-of.ts'
import { publishedSourcesOf } from '../../../core/measure/published/published-sources.ts'
import type { PublishedSource } from '../../../core/measure/published/published-source.ts'
import { may, type Act } from '../../../core/people/permission.ts'
import { shownValue } from '../../../reports/words/shown-value.ts'
import { insetText, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { chartWords, directionWords, fallsBelowWords, frequencyWords, groupWords } from '../../words/measure-words.ts'
import { bodyName, measureOf, namesOf } from './about-a-measure.ts'
import { linkPart, notePart, ownerPart } from './around-a-definition.ts'
import { checkPart } from './check-part.ts'
import { annotationPart, rebasePart } from './notes-on-series.ts'
import { targetPart } from './target-history.ts'
import { toolWordsPart } from './tool-words-part.ts'
import { versionPart } from './version-history.ts'

const timescaleLine = ({ limit, source, from, to }: Timescale): Html => html`<li>${limit}${
  isVerifiedSource(source) ? html`, by <a class="govuk-link" href="${source.url}">${source.title}</a>` : html` <span class="govuk-hint ib-inline-hint">(${source.title.charAt(0).toLowerCase()}${source.title.slice(1)})</span>`
}${from === null ? null : html`, since ${dayInWords(from)}`}${to === null ? null : html` until ${dayInWords(to)}`}</li>`

const sourceLine = (source: PublishedSource): Html =>
  source.kind === 'statistics-file'
    ? html`<li>Department for Education, ${source.publication}: files whose names begin <code>${source.fileName}</code></li>`
    : html`<li>Department for Education, local authority interactive tool: <code>${source.value}</code></li>`

const list = (lines: readonly Html[], whenEmpty: string): Html => (lines.length === 0 ? html`${whenEmpty}` : html`<ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">${lines}</ul>`)

/** What does this measure count, what was agreed about it, and what should a reader of its figures know? */
export const whatDoesThisMeasureCount = page({
  path: paths.definition(':programme', ':measure'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const about = await measureOf(ask, visit)
    if (about === null) return { kind: 'not-found' }
    const { programme, actor, on } = visit
    const { measure, bodies } = about
    const version = versionOn(measure, on)
    const unit = { kind: measure.unit, places: measure.places }
    const isMine = (act: Act): boolean => may(actor, act, programme.id, on)
    const nameOf = await namesOf(ask, programme.id)
    const own = <T extends { readonly measure: string | null }>(rows: readonly T[]): readonly T[] => rows.filter((row) => row.measure === measure.id)
    const targets = own(await ask.targets(programme.id))
    const annotations = (await ask.annotations(programme.id)).filter((each) => each.measure === null || each.measure === measure.id)
    const parts = { programme: programme.id, measure, bodies, nameOf, isMine, on, show: (value: number) => shownValue(value, unit), nameOfBody: (id: Parameters<typeof bodyName>[1]) => bodyName(bodies, id) }
    return {
      kind: 'page',
      title: measure.name,
      breadcrumbs: [{ text: programme.name, href: paths.programme(programme.id) }, { text: 'What each measure counts', href: paths.definitions(programme.id) }, { text: measure.name }],
      body: html`${pageHeading({ title: measure.name, kicker: groupWords[measure.group], lead: version.question })}
${insetText({ text: version.why })}
${summaryList({
  rows: [
    { key: { text: 'What is counted' }, value: { text: version.numerator } },
    { key: { text: 'Out of what' }, value: { text: version.denominator ?? 'Nothing: it is a plain number' } },
    { key: { text: 'Which way is better' }, value: { text: directionWords(measure.direction, unit) } },
    ...(measure.mayFallBelowNothing ? [{ key: { text: 'Below nought' }, value: { text: fallsBelowWords } }] : []),
    { key: { text: 'Time set by law or guidance' }, value: { html: list(version.timescales.map(timescaleLine), 'None') } },
    { key: { text: 'New figures' }, value: { text: frequencyWords[measure.frequency] } },
    { key: { text: 'Where figures come from' }, value: { text: measure.source } },
    { key: { text: 'Published in' }, value: { html: list(publishedSourcesOf(measure.id).map(sourceLine), 'Not published: the council counts it') } },
    { key: { text: 'Chart' }, value: { text: chartWords[measure.chart] } },
    { key: { text: 'Written by' }, value: { text: version.writtenBy } },
    { key: { text: 'To be looked at again' }, value: { text: version.reviewBy <= on ? `Due since ${dayInWords(version.reviewBy)}` : dayInWords(version.reviewBy) } },
  ],
})}
${checkPart(parts, own(await ask.definitionChecks(programme.id)), actor)}
${notePart(parts, own(await ask.measureNotes(programme.id)))}
${targetPart(parts, targets)}
${ownerPart(parts, own(await ask.measureOwners(programme.id)))}
${annotationPart(parts, annotations)}
${rebasePart(parts, own(await ask.rebases(programme.id)))}
${linkPart(parts, own(await ask.measureLinks(programme.id)), { findings: await ask.findings(programme.id), actions: await ask.actions(programme.id) })}
${toolWordsPart(parts)}
${versionPart(parts)}`,
    }
  },
})
