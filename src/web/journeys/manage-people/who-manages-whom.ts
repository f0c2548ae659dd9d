import { colleaguesOn, managerOf, type Colleague, type ManagerLine } from '../../../core/assurance/verifier.ts'
import { independentRoles } from '../../../core/people/role.ts'
import { sayWhoManages } from '../../../operations/close-on-proof.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'

type Subject = { readonly colleagues: readonly Colleague[]; readonly lines: readonly ManagerLine[] }

const isIndependent = ({ posts }: Colleague): boolean => posts.every(({ role }) => independentRoles.some((each) => each === role))
const postOf = ({ posts }: Colleague): string => posts.map(({ capacity }) => capacity).join(', ')

const managerWords = (colleague: Colleague, { colleagues, lines }: Subject): Html | string => {
  if (isIndependent(colleague)) return 'Nobody here: appointed from outside'
  const line = managerOf(lines, colleague.person)
  if (line === null) return html`<span class="ib-gap">Not recorded</span>`
  const { manager } = line
  return html`${manager.kind === 'outside' ? manager.post : (colleagues.find(({ person }) => person === manager.person)?.name ?? 'Somebody no longer here')}<span class="ib-table__under">Since ${dayInWords(line.said.on)}</span>`
}

/** Who manages whom? */
export const whoManagesWhom = formPage<Subject, Pick<ManagerLine, 'person' | 'manager'>>({
  path: paths.managers(':programme'),
  guard: 'manage-people',
  subject: async (ask, { programme, on }) => ({ colleagues: colleaguesOn(await ask.membershipsOf(programme.id), on), lines: (await ask.assurance(programme.id)).lines }),
  title: 'Who manages whom?',
  lead: 'Nobody accepts the proof for work of somebody who manages them. Where this is not recorded, nobody can tell, and the person cannot verify.',
  back: (_subject, { programme }) => ({ href: paths.people(programme.id), text: 'People' }),
  fields: ({ subject, sent, errors }) => {
    const { choose, line } = fieldsFor(sent, errors)
    const items = subject.colleagues.map((each) => ({ value: each.person, text: `${each.name}, ${postOf(each)}` }))
    return html`${dataTable<Colleague>({
      caption: 'What is recorded',
      captionSize: 'm',
      columns: [
        { heading: 'Person', isRowHeading: true, cell: (each) => html`${each.name}<span class="ib-table__under">${postOf(each)}</span>` },
        { heading: 'Managed by', cell: (each) => managerWords(each, subject) },
      ],
      rows: subject.colleagues,
    })}
${choose('person', 'Whose manager is it?', items.filter((_item, index) => !isIndependent(subject.colleagues[index]!)), { first: 'Choose a person' })}
${choose('manager', 'Who manages them?', items, { first: 'Somebody outside this programme' })}
${line('post', 'If somebody outside: which post?', { hint: 'For example: Chief executive of the council.' })}`
  },
  button: { text: 'Record it' },
  parse: (form, errors, { colleagues }) => {
    const person = colleagues.find((each) => each.person === form.text('person'))
    const manager = colleagues.find((each) => each.person === form.text('manager'))
    if (person === undefined) {
      errors.push({ field: 'person', message: 'Choose the person' })
      return null
    }
    return { person: person.person, manager: manager === undefined ? { kind: 'outside', post: form.text('post') } : { kind: 'person', person: manager.person } }
  },
  act: (does, sent, { visit: { programme, actor } }) => sayWhoManages(does, sent, { programme: programme.id, actor }),
  fieldOf: { 'own-manager': 'manager', 'no-post': 'post' },
  firstField: 'person',
  done: (_subject, { programme }) => ({ to: paths.managers(programme.id), notice: 'It is on record.' }),
})
