import { publicationOf, reviewsDue, stepsOf, type PublicationState, type PublicationSubject } from '../../../core/board/publication-state.ts'
import { may } from '../../../core/people/permission.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { publicationMoveWords, publicationWords } from '../../words/letter-words.ts'
import { stepInWords } from './who-may-read-it.ts'

type Row = { readonly subject: PublicationSubject; readonly title: string; readonly what: string; readonly state: PublicationState }

/** What is kept back from whom, until when, and what may the public read? */
export const whatIsKeptBack = page({
  path: paths.publication(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on }) => {
    const steps = await ask.publicationSteps(programme.id)
    const [{ letters }, { papers }] = [await ask.letters(programme.id), await ask.board(programme.id)]
    const row = (subject: PublicationSubject, title: string, what: string): Row => ({ subject, title, what, state: publicationOf(steps, subject) })
    const rows = [...letters.map(({ id, title }) => row({ kind: 'letter', id }, title, 'Report')), ...papers.toReversed().map(({ id, title, due }) => row({ kind: 'paper', id }, title, `Paper of ${dayInWords(due)}`))]
    const order = { restricted: 0, 'release-proposed': 1, released: 2, members: 3 } as const satisfies Record<PublicationState, number>
    const due = reviewsDue(steps, on)
    const mayStep = may(actor, 'restrict-papers', programme.id, on)
    const nameOf = ({ subject, title }: Row): Html | string => (mayStep ? html`<a class="govuk-link" href="${paths.publicationOf(programme.id, subject.kind, subject.id)}">${title}</a>` : title)
    const last = ({ subject }: Row): Html | null => {
      const step = stepsOf(steps, subject).at(-1)
      return step === undefined ? null : html`${publicationMoveWords[step.move].done}, ${dayInWords(step.by.on)}, ${step.by.name}<span class="ib-table__under">${stepInWords(step)}</span>`
    }
    const restricted = rows.filter((each) => each.state === 'restricted').length
    const title = 'What is kept back?'
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.letters(programme.id), text: 'Reports' },
      body: html`${pageHeading({ title, lead: `${capitalised(counted(restricted, 'paper or report is', 'papers or reports are'))} restricted. ${due.length === 0 ? 'No restriction waits for a review.' : `${capitalised(counted(due.length, 'restriction waits', 'restrictions wait'))} for a review.`}` })}
${due.length === 0 ? null : html`<section class="ib-panel ib-panel--attention" aria-labelledby="due"><h2 class="govuk-heading-m" id="due">Due for a review</h2><ul class="govuk-list govuk-list--bullet">${due.map(({ subject, restriction }) => {
  const found = rows.find((each) => each.subject.kind === subject.kind && each.subject.id === subject.id)
  return html`<li>${found === undefined ? null : nameOf(found)}: to be looked at by ${dayInWords(restriction.reviewBy)}, planned to open on ${dayInWords(restriction.plannedRelease)}</li>`
})}</ul></section>`}
${rows.length === 0 ? emptyState({ title: 'There are no papers and no reports yet', body: 'Every one will stand here, with who may read it.' }) : dataTable<Row>({
  caption: 'Every paper and report',
  note: 'What nobody restricted or released is for the members of the programme.',
  columns: [
    { heading: 'Paper or report', isRowHeading: true, cell: (each) => html`${nameOf(each)}<span class="ib-table__under">${each.what}</span>` },
    { heading: 'Who may read it', cell: ({ state }) => stateTag(publicationWords[state]) },
    { heading: 'What happened last', cell: last, whenEmpty: 'Nothing yet' },
  ],
  rows: rows.toSorted((one, other) => order[one.state] - order[other.state]),
})}`,
    }
  },
})
