import { isThem } from '../../../core/board/digest.ts'
import type { Paper, UnfinishedPaper } from '../../../core/board/meeting.ts'
import { stateOfPaper } from '../../../core/board/give-paper.ts'
import { may, permissions } from '../../../core/people/permission.ts'
import { isInForce } from '../../../core/people/person.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Questions } from '../../questions.ts'
import { dayInWords } from '../../words/day-words.ts'

/** Somebody of the programme who may give a paper, by their post: where the post changes hands, its papers go with it. */
export type PaperWriter = { readonly name: string; readonly capacity: string }

/** In: a page of a programme. Out: whoever serves today and may give a paper, by post. */
export const paperWriters = async (ask: Pick<Questions, 'membershipsOf'>, { programme, on }: Pick<ProgrammeVisit, 'programme' | 'on'>): Promise<readonly PaperWriter[]> =>
  (await ask.membershipsOf(programme.id))
    .filter(({ membership, person }) => isInForce(membership, on) && !person.isDisabled && permissions['give-a-paper'][membership.role])
    .map(({ membership, person }) => ({ name: person.name, capacity: membership.capacity }))
    .toSorted((one, other) => one.capacity.localeCompare(other.capacity))

/** In: a paper and who may write one. Out: who is reminded of it, in a sentence. */
export const whoIsReminded = ({ owner }: Pick<Paper, 'owner'>, writers: readonly PaperWriter[]): string => {
  const told = [...new Set(writers.filter(({ name, capacity }) => isThem(owner, { name, posts: [{ capacity }] })).map(({ name }) => name))]
  return told.length === 0 ? 'Nobody in this programme has that name or post, so no reminder goes out.' : `Reminded: ${told.join(', ')}.`
}

const words = { given: { words: 'Here', tone: 'done' }, awaited: { words: 'Awaited', tone: 'watch' }, late: { words: 'Late', tone: 'bad' }, unfinished: { words: 'Late, not finished', tone: 'bad' } } as const
export const paperStateWords = words

/** In: a page of a programme. Out: the late papers whose file waits unfinished, for those who keep its meetings; nobody else is told. */
export const unfinishedFor = async (ask: Pick<Questions, 'unfinishedPapers'>, { programme, actor, on }: ProgrammeVisit): Promise<readonly UnfinishedPaper[]> => (may(actor, 'keep-meetings', programme.id, on) ? ask.unfinishedPapers(programme.id) : [])

/** In: a paper, what waits unfinished, and the day. Out: where it stands; of what waits, with whom and since when, and nothing of what it says. */
export const paperState = (paper: Paper, unfinished: readonly UnfinishedPaper[], { on }: Pick<ProgrammeVisit, 'on'>): Html => {
  const waits = unfinished.find((each) => each.paper === paper.id)
  return waits === undefined ? html`${stateTag(words[stateOfPaper(paper, on)])}` : html`${stateTag(words.unfinished)}<span class="ib-table__under">${waits.by} brought a file on ${dayInWords(waits.since)} and has not given it yet.</span>`
}
