import type { Letter } from '../../../core/board/letter.ts'
import { publicationOf, reviewsDue } from '../../../core/board/publication-state.ts'
import { may } from '../../../core/people/permission.ts'
import { letterKindNames } from '../../../reports/words/letter-in-words.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { letterStateTag, publicationWords } from '../../words/letter-words.ts'

/** Which reports go upward and sideways, and where does each stand? */
export const whichReportsHaveWeMade = page({
  path: paths.letters(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on }) => {
    const { letters, comments } = await ask.letters(programme.id)
    const steps = await ask.publicationSteps(programme.id)
    const due = reviewsDue(steps, on).length
    const title = 'What do we tell the minister and others?'
    const open = (letter: Letter): number => comments.filter((each) => each.letter === letter.id && each.answer === null).length
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.meetings(programme.id), text: 'Meetings' },
      body: html`${pageHeading({ title, lead: 'Reports made of statements, each with its source. The director checks the facts beside the text. One person signs, and then nobody changes it.' })}
${may(actor, 'write-letters', programme.id, on) ? button({ text: 'Begin a report', href: paths.beginLetter(programme.id) }) : null}
<p class="govuk-body"><a class="govuk-link" href="${paths.publication(programme.id)}">What is restricted, and what the public may read</a>${due === 0 ? '' : `: ${counted(due, 'restriction is', 'restrictions are')} due for review`}</p>
<p class="govuk-body"><a class="govuk-link" href="${paths.inspectionDay(programme.id)}">For the day of an inspection: evidence by finding</a></p>
${letters.length === 0 ? emptyState({ title: 'No report yet', body: 'Reports to the minister, to cabinet and to scrutiny appear here.' }) : dataTable<Letter>({
  caption: 'Reports, the latest first',
  columns: [
    { heading: 'Report', isRowHeading: true, cell: (letter) => html`${letter.isHeldBack ? letter.title : html`<a class="govuk-link" href="${paths.letter(programme.id, letter.id)}">${letter.title}</a>`}<span class="ib-table__under">${letterKindNames[letter.kind]}</span>` },
    { heading: 'Speaks of', cell: ({ period }) => `${dayInWords(period.from)} to ${dayInWords(period.to)}` },
    { heading: 'State', cell: (letter) => html`${stateTag(letterStateTag(letter.state))}${letter.signed === null ? null : html`<span class="ib-table__under">${letter.signed.by.name}, ${dayInWords(letter.signed.by.on)}</span>`}${open(letter) === 0 ? null : html`<span class="ib-table__under">${capitalised(counted(open(letter), 'comment waits', 'comments wait'))} for an answer</span>`}` },
    { heading: 'Who may read it', cell: ({ id }) => stateTag(publicationWords[publicationOf(steps, { kind: 'letter', id })]) },
  ],
  rows: letters,
})}`,
    }
  },
})
