import type { MeasureVersion } from '../../../core/measure/measure.ts'
import { summaryList } from '../../components/govuk.ts'
import { html, type Html } from '../../html.ts'
import { dayInWords } from '../../words/day-words.ts'
import { definitionPart, type DefinitionParts } from './definition-parts.ts'

type Line = { readonly part: string; readonly before: string | null; readonly after: string | null }

const spoken = ({ timescales }: MeasureVersion): string | null => (timescales.length === 0 ? null : timescales.map(({ limit }) => limit).join('; '))

/** In: two wordings. Out: what differs between them, part by part; nothing for parts that are the same. */
export const changesBetween = (before: MeasureVersion, after: MeasureVersion): readonly Line[] =>
  (
    [
      ['Question', before.question, after.question],
      ['Why it matters', before.why, after.why],
      ['What is counted', before.numerator, after.numerator],
      ['Out of what', before.denominator, after.denominator],
      ['Time set by law or guidance', spoken(before), spoken(after)],
    ] as const
  ).flatMap(([part, one, other]) => (one === other ? [] : [{ part, before: one, after: other }]))

const changePart = (before: MeasureVersion, after: MeasureVersion): Html => html`<h3 class="govuk-heading-s">Since ${dayInWords(after.from)}: ${after.change?.reason ?? ''}</h3>
<p class="govuk-body">${after.change?.isBreak ? 'Figures before and after this day cannot be laid side by side. The series breaks there, and charts show it.' : 'Figures before and after this day can be laid side by side.'} Written by ${after.writtenBy}.</p>
${summaryList({ rows: changesBetween(before, after).map(({ part, before: was, after: is }) => ({ key: { text: part }, value: { html: html`Before: <del>${was ?? 'nothing'}</del><br>Now: <ins>${is ?? 'nothing'}</ins>` } })) })}`

/** Every wording a measure has had, newest first, with what each changed. */
export const versionPart = ({ measure: { versions } }: DefinitionParts): Html =>
  definitionPart(
    'versions',
    'Its wordings',
    null,
    versions.length === 1
      ? html`<p class="govuk-body">This is the first wording. It counts for every figure there is.</p>`
      : html`${versions.slice(1).map((after, i) => changePart(versions[i]!, after)).toReversed()}`,
  )
