import type { Body, BodyId } from '../../../core/bodies/body.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { predecessorsOf, successorsOf, type Succession } from '../../../core/bodies/succession.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { bodyKindWords, successionWords } from '../../words/body-words.ts'
import { dayInWords } from '../../words/day-words.ts'

const wordsOf = (links: readonly Succession[], nameOf: (id: BodyId) => string, id: BodyId): readonly string[] => [
  ...predecessorsOf(links, id).map((link) => successionWords[link.kind].after(nameOf(link.predecessor), dayInWords(link.on))),
  ...successorsOf(links, id).map((link) => successionWords[link.kind].before(nameOf(link.successor), dayInWords(link.on))),
]

const asList = (said: readonly string[]): Html | null =>
  said.length === 0 ? null : html`<ul class="govuk-list govuk-!-margin-bottom-0">${said.map((each) => html`<li>${each}</li>`)}</ul>`

const codesOf = ({ dfeCode, gssCode }: Body): string =>
  [dfeCode === null ? '' : `Department for Education ${dfeCode}`, gssCode === null ? '' : `Office for National Statistics ${gssCode}`].filter((each) => each !== '').join(', ')

const lastDay = ({ validFrom, validTo }: Body, today: Day): string => dayInWords(validTo, validFrom !== null && validFrom > today ? 'Not yet begun' : 'Exists today')

/** Who is this programme about? Councils, trusts and boards, when each existed, and who came after whom. */
export const whoIsItAbout = page({
  path: paths.bodies(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, on }) => {
    const [bodies, links] = [await ask.bodies(programme.id), await ask.successions(programme.id)]
    const nameOf = (id: BodyId): string => bodies.find((body) => body.id === id)?.name ?? id
    const title = 'Councils, trusts and boards'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({
        title,
        lead: 'Who this programme is about, when each body existed, and who took over from whom. No figure is joined across a change without saying so.',
      })}
${dataTable<Body>({
  caption: 'Bodies of this programme',
  captionSize: 'hidden',
  columns: [
    { heading: 'Name', cell: (body) => body.name, isRowHeading: true },
    { heading: 'Kind', cell: (body) => bodyKindWords[body.kind] },
    { heading: 'First day', staysOnOneLine: true, cell: (body) => dayInWords(body.validFrom, 'Not known') },
    { heading: 'Last day', staysOnOneLine: true, cell: (body) => lastDay(body, on) },
    ...(bodies.some((body) => codesOf(body) !== '') ? [{ heading: 'Codes', cell: codesOf, whenEmpty: 'No code' }] : []),
    { heading: 'What changed', cell: (body) => asList(wordsOf(links, nameOf, body.id)), whenEmpty: 'Nothing' },
  ],
  rows: bodies,
})}`,
    }
  },
})
