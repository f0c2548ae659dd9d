import type { Annotation, Rebase } from '../../../core/measure/series-notes.ts'
import { rebaseState, type RebaseState } from '../../../core/measure/series-states.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { actLink, definitionPart, takenBack, type DefinitionParts } from './definition-parts.ts'

/** What happened and may explain the figures, newest first. */
export const annotationPart = ({ programme, measure, isMine, nameOf, nameOfBody }: DefinitionParts, annotations: readonly Annotation[]): Html => {
  const may = isMine('explain-figures')
  return definitionPart(
    'annotations',
    'Notes on its charts',
    actLink(may, paths.annotate(programme, measure.id), 'Add a note to charts'),
    annotations.length === 0
      ? html`<p class="govuk-body">None. A note says what happened on a day; it explains, and proves nothing.</p>`
      : dataTable<Annotation>({
          caption: 'Notes on charts, the newest first',
          captionSize: 'hidden',
          columns: [
            { heading: 'Day', staysOnOneLine: true, cell: ({ on }) => dayInWords(on) },
            { heading: 'What happened', isRowHeading: true, cell: ({ text, withdrawn, measure: one }) => html`${text}${one === null ? html` <span class="govuk-hint ib-inline-hint">(on every chart of the body)</span>` : null}${takenBack(withdrawn)}` },
            { heading: 'Body', cell: ({ body }) => nameOfBody(body) },
            { heading: 'Added by', cell: ({ by, id, withdrawn }) => html`${nameOf(by)}${may && withdrawn === null ? html`<br>${actLink(true, paths.withdrawAnnotation(programme, measure.id, id), 'Take it back')}` : null}` },
          ],
          rows: annotations.toReversed(),
        }),
  )
}

const stateWords = { proposed: 'Waits for a second person', agreed: 'Agreed', refused: 'Refused' } as const satisfies Record<RebaseState, string>
const stateColours = { proposed: 'yellow', agreed: 'green', refused: 'grey' } as const satisfies Record<RebaseState, string>

const decision = ({ decided }: Rebase, nameOf: DefinitionParts['nameOf']): string => {
  if (decided === null) return ''
  const who = `By ${nameOf(decided.by)} on ${dayInWords(decided.at)}`
  return decided.reason === null ? who : `${who}: ${decided.reason}`
}

/** Days from which limits start afresh: proposed, agreed and refused, newest first. */
export const rebasePart = ({ programme, measure, isMine, nameOf, nameOfBody }: DefinitionParts, rebases: readonly Rebase[]): Html =>
  definitionPart(
    'rebases',
    'Fresh starts of its limits',
    actLink(isMine('propose-a-rebase'), paths.proposeRebase(programme, measure.id), 'Propose a fresh start'),
    rebases.length === 0
      ? html`<p class="govuk-body">None. Limits start afresh only where one person proposes it and a second agrees.</p>`
      : dataTable<Rebase>({
          caption: 'Fresh starts, the newest first',
          captionSize: 'hidden',
          columns: [
            { heading: 'From', staysOnOneLine: true, isRowHeading: true, cell: ({ on }) => dayInWords(on) },
            { heading: 'Body', cell: ({ body }) => nameOfBody(body) },
            { heading: 'Why', cell: ({ reason, proposed }) => html`${reason}<br><span class="govuk-hint govuk-!-margin-bottom-0">Proposed by ${nameOf(proposed.by)} on ${dayInWords(proposed.at)}</span>` },
            {
              heading: 'Where it stands',
              cell: (rebase) => {
                const state = rebaseState(rebase)
                const waits = state === 'proposed' && isMine('decide-a-rebase')
                return html`<strong class="govuk-tag govuk-tag--${stateColours[state]}">${stateWords[state]}</strong><br>${decision(rebase, nameOf)}${waits ? actLink(true, paths.rebase(programme, measure.id, rebase.id), 'Decide on it') : null}`
              },
            },
          ],
          rows: rebases.toReversed(),
        }),
  )
