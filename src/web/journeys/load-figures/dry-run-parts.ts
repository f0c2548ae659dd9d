import type { BodyId } from '../../../core/bodies/body.ts'
import { knownBodies } from '../../../core/bodies/known-bodies.ts'
import type { BesideLast } from '../../../core/measure/beside-last.ts'
import type { DryRun } from '../../../core/measure/figure-check.ts'
import { rulesOfReturns, waivable, type FigureForm, type FigureRule, type ProblemGroup } from '../../../core/measure/figure-problem.ts'
import type { Measure, MeasureId } from '../../../core/measure/measure.ts'
import type { FigureKey } from '../../../core/measure/read-figure.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { details, textarea, warningText } from '../../components/govuk.ts'
import { html, type Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Questions } from '../../questions.ts'
import { amountInWords, figureRuleWords, wordsOfPeriod } from '../../words/figure-words.ts'
import { openFirst } from './open-first.ts'
import type { PlaceToSee } from './rows-of-return.ts'

/** What measures and bodies are called here. */
export type Names = { readonly measure: (id: MeasureId) => Measure | undefined; readonly body: (id: BodyId) => string }

export const namesHere = async (ask: Pick<Questions, 'measures' | 'bodies'>, { programme }: ProgrammeVisit): Promise<Names> => {
  const measures = new Map((await ask.measures(programme.id)).map((measure) => [measure.id, measure]))
  const bodies = new Map([...knownBodies, ...(await ask.bodies(programme.id))].map(({ id, name }) => [id, name]))
  return { measure: (id) => measures.get(id), body: (id) => bodies.get(id) ?? id }
}

const number = (count: number): string => count.toLocaleString('en-GB')

const about = (names: Names, { measure, body, period }: FigureKey): Html =>
  html`${names.measure(measure)?.name ?? measure}<span class="ib-table__under">${names.body(body)}, ${wordsOfPeriod(period)}</span>`

const first = (shown: number, all: number): string | undefined => (shown < all ? `The first ${number(shown)} of ${number(all)}.` : undefined)

/** The numbers of a dry run: what would be added, restated and left alone. */
export const countsPart = ({ summary, added, restated, unchanged, keptOwn, overtaken, keptBack, splits, jumps }: DryRun, form: FigureForm): Html =>
  dataTable<readonly [string, string]>({
    caption: 'What this file would change',
    onNarrow: 'same',
    columns: [{ heading: 'What', isRowHeading: true, cell: ([what]) => what }, { heading: 'Figures', isNumeric: true, cell: ([, count]) => count }],
    rows: [
      ['New', number(added)],
      ['Restated: another value, other parts, or final now', number(restated)],
      ['As before', number(unchanged - overtaken - keptOwn - keptBack)],
      ...(keptOwn === 0 ? [] : [['Left out: this programme has these figures itself, and not rounded', number(keptOwn)] as const]),
      ...(overtaken === 0 ? [] : [[form === 'released-figures' ? 'Left as they stand on record' : 'Left as a newer release gave them', number(overtaken)] as const]),
      ...(keptBack === 0 ? [] : [['Kept back in the file (c): the number on record stays', number(keptBack)] as const]),
      ['Unusual steps, worth a look', number(jumps)],
      ...(summary.parts === undefined || summary.parts === 0 ? [] : [['Parts of them, by age, sex and the like', number(summary.parts)] as const]),
      ...(splits.added === 0 ? [] : [['Figures told apart in one way, new', number(splits.added)] as const]),
      ...(splits.restated === 0 ? [] : [['Figures told apart otherwise than on record: the new parts take their place', number(splits.restated)] as const]),
      ...(splits.unchanged === 0 ? [] : [['Figures told apart as before', number(splits.unchanged)] as const]),
      ...(summary.asPrinted === undefined ? [] : [[`Taken as the Department is said to have printed them, though their parts give another value: row ${summary.asPrinted.firstRows.join(', ')}${summary.asPrinted.count > summary.asPrinted.firstRows.length ? ' and others' : ''}. Look whether they were published so`, number(summary.asPrinted.count)] as const]),
      ...summary.passedOver.map(({ why, count }) => [`Passed over: ${why}`, number(count)] as const),
    ],
  })

export const restatedPart = ({ restated, firstRestated }: DryRun, names: Names): Html | null =>
  restated === 0
    ? null
    : openFirst({
        caption: 'Restated figures, old and new',
        ...(first(firstRestated.length, restated) === undefined ? {} : { note: first(firstRestated.length, restated)! }),
        columns: [
          { heading: 'Figure', isRowHeading: true, cell: ({ after }) => about(names, after) },
          { heading: 'On record', isNumeric: true, cell: ({ before }) => amountInWords(before.amount, names.measure(before.measure)) },
          { heading: 'In the file', isNumeric: true, cell: ({ after }) => amountInWords(after.amount, names.measure(after.measure)) },
          { heading: 'Row', isNumeric: true, cell: ({ after }) => (after.place.row === null ? null : String(after.place.row)) },
        ],
        rows: firstRestated,
      })

/** Why the figures on record stay: of a publisher's older file, and of figures that a programme released. */
const whyTheyStay = (form: FigureForm): { readonly warning: string; readonly next: string; readonly caption: string; readonly inFile: string } =>
  form === 'released-figures'
    ? {
        warning: 'Released figures are rounded. Where the record has a figure from another source, or from a newer release, that one stays.',
        next: 'If this file is the right one after all, undo the load of the other file first, then bring this one in.',
        caption: 'Figures on record that stay',
        inFile: 'In this release',
      }
    : {
        warning: 'This is an older release than one that is on record: it ends earlier. Where the two differ, the figures of the newer release stay. Figures that the newer one does not give are added.',
        next: 'If this file is the right one after all, undo the load of the newer file first, then bring this one in.',
        caption: 'Figures of a newer release that stay',
        inFile: 'In this older file',
      }

/** What a file says otherwise than figures on record that stay, and what to do where the file is right after all. */
export const overtakenPart = ({ overtaken, firstOvertaken }: DryRun, names: Names, form: FigureForm): Html | null => {
  if (overtaken === 0) return null
  const { warning, next, caption, inFile } = whyTheyStay(form)
  return html`${warningText({ text: warning, iconFallbackText: 'Warning' })}
<p class="govuk-body">${next}</p>
${openFirst({
  caption,
  ...(first(firstOvertaken.length, overtaken) === undefined ? {} : { note: first(firstOvertaken.length, overtaken)! }),
  columns: [
    { heading: 'Figure', isRowHeading: true, cell: ({ before }) => about(names, before) },
    { heading: 'On record, and stays', isNumeric: true, cell: ({ before }) => amountInWords(before.amount, names.measure(before.measure)) },
    { heading: inFile, isNumeric: true, cell: ({ after }) => amountInWords(after.amount, names.measure(after.measure)) },
  ],
  rows: firstOvertaken,
})}`
}

export const jumpsPart = ({ jumps, firstJumps }: DryRun, names: Names): Html | null =>
  jumps === 0
    ? null
    : openFirst({
        caption: 'Unusual steps',
        note: `A step of 20 points of a percentage, or to twice or half of anything else. It may be right; look before you load. ${first(firstJumps.length, jumps) ?? ''}`,
        columns: [
          { heading: 'Figure', isRowHeading: true, cell: ({ after }) => about(names, after) },
          { heading: 'Before', isNumeric: true, cell: ({ before, after }) => amountInWords({ kind: 'number', value: before, numerator: null, denominator: null }, names.measure(after.measure)) },
          { heading: 'In the file', isNumeric: true, cell: ({ after }) => amountInWords(after.amount, names.measure(after.measure)) },
          { heading: 'Row', isNumeric: true, cell: ({ after }) => (after.place.row === null ? null : String(after.place.row)) },
        ],
        rows: firstJumps,
      })

const rangeInWords = ({ usual, measure }: BesideLast, names: Names): string | null => {
  if (usual === null) return null
  const known = names.measure(measure)
  const least = known?.mayFallBelowNothing === true ? -Infinity : 0
  const say = (value: number): string => amountInWords({ kind: 'number', value: Math.max(least, value), numerator: null, denominator: null }, known)
  return `${say(usual.lower)} to ${say(usual.upper)}`
}

/** So many unusual figures stand open; where there are more, the file itself is what to look at. */
const mostUnusual = 40

/** What a new figure stands beside: the number before it, of which month that is, and whether this file gives it too. */
const beforeInWords = ({ before, measure }: BesideLast, names: Names): Html | null =>
  before === null ? null : html`${amountInWords({ kind: 'number', value: before.value, numerator: null, denominator: null }, names.measure(measure))}<span class="ib-table__under">${wordsOfPeriod(before.period)}, ${before.isInFile ? 'in this file' : 'on record'}</span>`

/** Figures of each series beside the one before, with the unusual ones first. */
export const besidePart = ({ beside }: DryRun, names: Names): Html | null => {
  if (beside.length === 0) return null
  const unusual = beside.filter(({ isUnusual }) => isUnusual).length
  return openFirst<BesideLast>({
    caption: 'The new figures beside the ones before',
    note: `${unusual === 0 ? 'None of them is unusual.' : `${number(unusual)} of ${number(beside.length)} ${unusual === 1 ? 'is' : 'are'} unusual, and ${unusual === 1 ? 'stands' : 'stand'} first.`} Unusual: outside the limits in which the two years before it ran. Check those in the records before you load. Under each number before stands its month: the last on record, or an earlier one of this file. Of a measure with more than three periods in the file, the first and the newest stand here.`,
    columns: [
      { heading: 'Figure', isRowHeading: true, cell: (each) => about(names, each) },
      { heading: 'The one before', isNumeric: true, whenEmpty: 'None yet', cell: (each) => beforeInWords(each, names) },
      { heading: 'New', isNumeric: true, cell: ({ after, measure }) => amountInWords(after, names.measure(measure)) },
      { heading: 'Usual', isNumeric: true, whenEmpty: 'Too few to say', cell: (each) => rangeInWords(each, names) },
      { heading: 'What we see', cell: ({ isUnusual, usual }) => (isUnusual ? html`<strong class="govuk-tag govuk-tag--yellow">Unusual</strong>` : usual === null ? 'Cannot tell' : 'As usual') },
    ],
    rows: beside,
  }, Math.min(unusual, mostUnusual))
}

const whereInWords = ({ sheet, row, column, isLine = false }: Pick<PlaceToSee, 'sheet' | 'row' | 'column' | 'isLine'>): string => {
  if (sheet === null) return row === null ? 'The whole file' : `Row ${row}`
  if (isLine && row !== null) return `Line ${row}, in “${sheet}”`
  if (row !== null) return `Sheet “${sheet}”, row ${row}`
  return column === null ? `All of the sheet “${sheet}”` : `Sheet “${sheet}”`
}

/** More kinds of problems than this would be screens of places: then each is told in a line, and its places are opened one by one. */
const mostOpen = 6
const mostPlaces = 5

/** A line may stand for many rows, and of very many only the first are kept: then it is not said of how many places these are the first. */
const firstPlaces = (kept: number, all: number): string => (kept === all ? `The first ${mostPlaces} of ${number(all)}` : `The first ${mostPlaces} places`)

const howMany = ({ rule, count }: ProblemGroup): string => `${figureRuleWords[rule]}: ${number(count)}`

const placesOf = (group: ProblemGroup, isFolded: boolean): Html => {
  const { count, first: problems, whatToDo } = group
  return dataTable({
    caption: whatToDo,
    captionSize: isFolded ? 'hidden' : 's',
    ...(isFolded ? {} : { note: html`${howMany(group)}${problems.length > mostPlaces ? html` <span class="govuk-!-display-block">${firstPlaces(problems.length, count)}.</span>` : null}` }),
    columns: [
      { heading: 'Where', isRowHeading: true, cell: whereInWords },
      { heading: 'Column', cell: ({ column, row }) => column ?? (row === null ? 'All columns' : null), whenEmpty: 'The whole row' },
      { heading: 'What is there', cell: ({ value }) => html`<span class="ib-value">${value}</span>`, whenEmpty: 'Nothing' },
    ],
    rows: problems.slice(0, mostPlaces),
  })
}

/** Problems by what to do about them; the first five of each are shown. */
export const problemsPart = (groups: readonly ProblemGroup[], download: string): Html => html`<h2 class="govuk-heading-m">Problems, by what to do</h2>
<p class="govuk-body"><a class="govuk-link" href="${download}" download>Take the problems out as a workbook (XLSX)</a></p>
<div class="ib-problems">${groups.map((group) =>
  groups.length <= mostOpen
    ? placesOf(group, false)
    : html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">${group.whatToDo}</h3><p class="govuk-body govuk-!-margin-bottom-2">${howMany(group)}</p>${details({ summaryHtml: html`${group.first.length > mostPlaces ? `Where: ${firstPlaces(group.first.length, group.count).toLowerCase()}` : 'Where'}<span class="govuk-visually-hidden">: ${group.whatToDo}</span>`, html: placesOf(group, true) })}`,
)}</div>`

/** Rules that may be waived, each with its reason. What breaks a rule of the file is left out; what was wrong with a return was counted as it stands. */
export const waiversPart = (groups: readonly ProblemGroup[]): Html | null => {
  const rules = [...new Set(groups.map(({ rule }) => rule))].filter((rule) => waivable[rule])
  if (rules.length === 0) return null
  const [counted, leftOut] = [rules.filter((rule) => rulesOfReturns.has(rule)), rules.filter((rule) => !rulesOfReturns.has(rule))]
  const ask = (rule: FigureRule, question: string): Html => textarea({ id: `waive-${rule}`, name: `waive-${rule}`, rows: '2', label: { text: `${figureRuleWords[rule]}: ${question}`, classes: 'govuk-label--s' } })
  return html`${leftOut.length === 0 ? null : html`<h2 class="govuk-heading-m">Load it without these?</h2>
<p class="govuk-body">What breaks a rule is then left out, and everything else is loaded. Your reason stands in the journal.</p>
${leftOut.map((rule) => ask(rule, 'why may it be left out?'))}`}
${counted.length === 0 ? null : html`<h2 class="govuk-heading-m">Load the counts as they are?</h2>
<p class="govuk-body">The return was counted as it stands, and no count is left out. Say why the counts may be used all the same. Your reason stands in the journal.</p>
${counted.map((rule) => ask(rule, 'why may the counts be used?'))}`}`
}
