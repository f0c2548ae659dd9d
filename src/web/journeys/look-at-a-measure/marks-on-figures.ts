import type { FigureFlag } from '../../../core/measure/measure-notes.ts'
import { periodKind } from '../../../core/measure/period.ts'
import { may } from '../../../core/people/permission.ts'
import { periodHeading } from '../../../reports/words/period-in-words.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { qualityWords } from '../../words/measure-words.ts'
import { seriesPeriod } from './charted-series-of.ts'
import type { TalkAbout } from './questions-of-measure.ts'

/** Figures that somebody marked to be read with care, with their reasons; lifted marks stay, with why. */
export const marksOnFigures = ({ visit: { programme, actor, on }, measure, body, nameOf }: TalkAbout, flags: readonly FigureFlag[]): Html => {
  const mayMark = may(actor, 'explain-figures', programme.id, on)
  const lift = ({ id, withdrawn }: FigureFlag): Html | null => (mayMark && withdrawn === null ? html`<br><a class="govuk-link" href="${paths.liftFlag(programme.id, measure.id, body, id)}">Lift the mark</a>` : null)
  const table =
    flags.length === 0
      ? html`<p class="govuk-body">Nobody has marked a figure of this measure to be read with care.</p>`
      : dataTable<FigureFlag>({
          caption: 'Figures to be read with care',
          note: 'Newest first. A mark stays with the figure when it is restated, until somebody lifts it.',
          columns: [
            { heading: 'Period', isRowHeading: true, cell: ({ period }) => periodHeading(period.to, seriesPeriod(periodKind(period))) },
            { heading: 'Mark', cell: ({ code }) => qualityWords[code] },
            { heading: 'Why', cell: ({ reason, raised }) => html`${reason}<span class="ib-table__under">${nameOf(raised.by)}, ${dayInWords(raised.on)}</span>` },
            { heading: 'Now', cell: (flag) => html`${flag.withdrawn === null ? 'In force' : `Lifted on ${dayInWords(flag.withdrawn.on)}: ${flag.withdrawn.reason}`}${lift(flag)}` },
          ],
          rows: flags.toReversed(),
        })
  return html`<section id="marks">${table}${mayMark ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.flagFigure(programme.id, measure.id, body)}">Mark a figure to be read with care</a></p>` : null}</section>`
}
