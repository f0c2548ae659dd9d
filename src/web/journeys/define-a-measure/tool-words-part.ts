import { differencesFromTool, toolWordsOf, type ToolDifference, type ToolWords } from '../../../core/measure/published/tool-words.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import { unitWords } from '../../../reports/words/shown-value.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { details, summaryList } from '../../components/govuk.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { definitionPart, type DefinitionParts } from './definition-parts.ts'

const polarityWords = { high: 'High is good', low: 'Low is good', none: 'Neither is called good' } as const satisfies Record<ToolWords['polarity'], string>
const wayWords: Readonly<Record<string, string>> = { higher: 'higher is better', lower: 'lower is better', none: 'neither is better', band: 'best within a range' }

const differenceWords = ({ kind, theirs, ours }: ToolDifference, measure: Measure): string =>
  kind === 'direction' ? `The tool says that ${wayWords[theirs]}; here ${wayWords[ours]}.` : `The tool counts in “${theirs}”; here it is ${unitWords[measure.unit].toLowerCase()}.`

/** What the comparison tool's own dictionary says of a measure, and where it says otherwise than we do; nothing for a measure it does not give. */
export const toolWordsPart = ({ measure }: DefinitionParts): Html | null => {
  const words = toolWordsOf(measure.id)
  if (words === null) return null
  const differences = differencesFromTool(measure, words)
  return definitionPart(
    'tool',
    'In the words of the comparison tool',
    null,
    html`<p class="govuk-body">So says the Department for Education of this measure in the dictionary of its local authority interactive tool. Its words are not ours.</p>
${summaryList({ rows: [{ key: { text: 'Title' }, value: { text: words.title } }, { key: { text: 'Unit' }, value: { text: words.unit } }, { key: { text: 'Polarity' }, value: { text: polarityWords[words.polarity] } }] })}
${details({ summaryText: 'The whole description', html: html`<p class="govuk-body" lang="en-GB">${words.description}</p>` })}
<p class="govuk-body">${differences.length === 0 ? 'Direction and unit are the same as here.' : html`<strong>Not the same as here:</strong> ${differences.map((each) => differenceWords(each, measure)).join(' ')}`}</p>`,
  )
}

type Line = { readonly measure: Measure; readonly difference: ToolDifference }

/** Every measure in which the comparison tool says otherwise than our registry, folded away. */
export const toolDifferences = (programme: string, measures: readonly Measure[]): Html | null => {
  const lines = measures.flatMap((measure): readonly Line[] => {
    const words = toolWordsOf(measure.id)
    return words === null ? [] : differencesFromTool(measure, words).map((difference) => ({ measure, difference }))
  })
  if (lines.length === 0) return null
  return details({
    summaryText: 'Where the comparison tool of the Department for Education says otherwise',
    html: dataTable<Line>({
      caption: 'Differences between the tool’s dictionary and our definitions',
      captionSize: 's',
      columns: [
        { heading: 'Measure', isRowHeading: true, cell: ({ measure }) => html`<a class="govuk-link" href="${paths.definition(programme, measure.id)}">${measure.name}</a>` },
        { heading: 'What differs', cell: ({ difference, measure }) => differenceWords(difference, measure) },
      ],
      rows: lines,
    }),
  })
}
