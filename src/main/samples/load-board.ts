import { readFileSync } from 'node:fs'
import { bodyId } from '../../core/bodies/body.ts'
import { addDays, day } from '../../core/calendar/day.ts'
import type { AgendaItem, AgendaKind, BoardActionId, MeetingId, MeetingSeriesId, PaperId } from '../../core/board/meeting.ts'
import { expectedAt } from '../../core/board/record-attendance.ts'
import { standingAgenda } from '../../core/board/standing-agenda.data.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import { askForAPaper, followABoardAction, moveAMeeting, noteWhatWasSaid, planAMeeting, recordABoardAction, recordADecision, recordWhoIsThere, sayHowABoardMeets, writeAnAgenda } from '../../operations/keep-meetings.ts'
import { giveAPaper } from '../../operations/give-a-paper.ts'
import { approveTheMinutes, correctTheMinutes, draftTheMinutes, writeTheChairsView } from '../../operations/keep-minutes.ts'
import { minutesWords } from '../../web/words/board-words.ts'
import { assetFile } from '../built-file.ts'
import { inOneAct, type Inside } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import type { SampleMeeting } from './board-sample-types.ts'
import { exampleshireFurtherSeries } from './exampleshire-further-series.data.ts'
import { exampleshireBoardNames, exampleshireBoardSeries, exampleshireForwardPlan, exampleshireLeads, exampleshireMeetings } from './exampleshire-board.data.ts'
import { samplePerson } from './sample-person.ts'

type Must = <T>(outcome: T | Refusal) => Exclude<T, Refusal>
type As = (person: string, on: string, work: (does: Inside, where: { readonly programme: ProgrammeId; readonly actor: Actor }) => Promise<void>) => Promise<void>

const itemOf = (items: readonly AgendaItem[], kind: AgendaKind): AgendaItem['id'] => {
  const found = items.find((each) => each.kind === kind)
  if (found === undefined) throw new Error(`the invented agenda has no point of the kind ${kind}`)
  return found.id
}

const begin = async (sample: Pick<SampleMeeting, 'id' | 'on' | 'story' | 'deepDives'>, as: As, must: Must): Promise<void> =>
  as('lead', addDays(day(sample.on), -40), async (does, where) => {
    const intent = { series: exampleshireBoardSeries.id as MeetingSeriesId, on: day(sample.on), begins: '14:00', place: exampleshireBoardSeries.place, story: sample.story, deepDives: sample.deepDives }
    must(await planAMeeting(does, intent, where, sample.id as MeetingId))
  })

const prepare = async (sample: SampleMeeting, as: As, must: Must): Promise<void> => {
  const meeting = sample.id as MeetingId
  await as('lead', addDays(day(sample.on), -21), async (does, where) => {
    const leads: Readonly<Partial<Record<AgendaKind, string>>> = { ...exampleshireLeads, 'deep-dive': sample.deepDives.length === 0 ? 'Chair' : 'Programme lead', story: sample.story?.broughtBy ?? '' }
    const titleOf = (kind: AgendaKind, title: string): string => (kind === 'deep-dive' && sample.deepDives.length > 0 ? `${title}: ${sample.deepDives.join('; ')}` : kind === 'story' && sample.story !== null ? `${title}: ${sample.story.title}` : title)
    const wanted = standingAgenda.filter(({ kind }) => (kind !== 'story' || sample.story !== null) && (kind !== 'deep-dive' || sample.deepDives.length > 0))
    must(await writeAnAgenda(does, { meeting, items: wanted.map(({ kind, title, minutes }) => ({ id: null, kind, title: titleOf(kind, title), minutes, led: leads[kind] ?? '' })) }, where))
    must(await moveAMeeting(does, { meeting, move: 'set-agenda', reason: '' }, where))
    const items = (await does.board(where.programme)).items.filter((each) => each.meeting === meeting)
    for (const [index, { at, title, owner }] of sample.papers.entries()) must(await askForAPaper(does, { meeting, item: itemOf(items, at), title, owner, due: addDays(day(sample.on), -7) }, where, `${sample.id}-paper-${index + 1}` as PaperId))
  })
}

const givePapers = async (sample: SampleMeeting, { sha256 }: Opened, as: As, must: Must): Promise<void> => {
  for (const [index, { by, givenOn, page, file }] of sample.papers.entries()) {
    if (givenOn === undefined || by === undefined) continue
    await as(by, givenOn, async (does, where) => {
      const content = file === undefined ? ({ kind: 'page', page: page ?? 'plan' } as const) : ({ kind: 'file', name: file, bytes: new Uint8Array(readFileSync(assetFile(file))), sentences: [], goingOn: null } as const)
      must(await giveAPaper({ ...does, sha256 }, { paper: `${sample.id}-paper-${index + 1}` as PaperId, content }, where))
    })
  }
}

const hold = async (sample: SampleMeeting, as: As, must: Must): Promise<void> => {
  const meeting = sample.id as MeetingId
  await as('lead', sample.on, async (does, where) => {
    const board = await does.board(where.programme)
    const items = board.items.filter((each) => each.meeting === meeting)
    const people = expectedAt({ on: day(sample.on) }, { body: bodyId(exampleshireBoardSeries.body) }, (await does.governance(where.programme)).seats).map((each) => {
      const away = sample.away.find(({ seat }) => seat === each.seat)
      return { ...each, name: each.place.endsWith('(2 of 2)') ? 'Beatrix Thornham' : (exampleshireBoardNames[each.seat ?? ''] ?? ''), presence: away?.presence ?? 'present', substitute: away?.substitute ?? null, interest: sample.interests.find(({ seat }) => seat === each.seat)?.interest ?? null } as const
    })
    must(await recordWhoIsThere(does, { meeting, lines: people.map((now) => ({ seen: null, now })) }, where))
    for (const item of items) {
      const note = sample.notes[item.kind]
      if (note !== undefined) must(await noteWhatWasSaid(does, { item: item.id, note, version: item.version }, where))
    }
    for (const { at, what, why, by } of sample.decisions) must(await recordADecision(does, { item: itemOf(items, at), what, why, decidedBy: by }, where))
    for (const [index, { at, what, owner, due }] of sample.actions.entries()) must(await recordABoardAction(does, { item: itemOf(items, at), what, owner, due: day(due) }, where, `${sample.id}-action-${index + 1}` as BoardActionId))
    must(await moveAMeeting(does, { meeting, move: 'hold', reason: '' }, where))
    must(await draftTheMinutes(does, { meeting, words: minutesWords }, where))
  })
}

const approve = async (sample: SampleMeeting, as: As, must: Must): Promise<void> => {
  const meeting = sample.id as MeetingId
  const { approvedOn, correction } = sample
  if (approvedOn === null) return
  await as('chair', approvedOn, async (does, where) => void must(await approveTheMinutes(does, { meeting, version: 1 }, where)))
  if (correction === undefined) return
  await as('chair', correction.on, async (does, where) => {
    const part = (await does.board(where.programme)).items.find((each) => each.meeting === meeting && each.kind === correction.at)?.position ?? 0
    must(await correctTheMinutes(does, { meeting, texts: new Map([[part, correction.text]]), reason: correction.reason, version: 2 }, where))
  })
}

/** Enters the invented board’s meetings through the acts that people use, each on its day and by whoever did it. */
export const loadBoard = async (opened: Opened, programme: ProgrammeId, must: Must): Promise<void> => {
  const { store } = opened
  const as: As = async (person, on, work) => {
    const actor = await samplePerson(opened, person)
    await inOneAct(store, actor, (does) => work({ ...does, today: () => day(on) }, { programme, actor }))
  }
  await as('lead', '2026-04-01', async (does, where) => void must(await sayHowABoardMeets(does, { ...exampleshireBoardSeries, body: bodyId(exampleshireBoardSeries.body), agenda: standingAgenda }, where, exampleshireBoardSeries.id as MeetingSeriesId)))
  for (const sample of exampleshireMeetings) {
    await begin(sample, as, must)
    await prepare(sample, as, must)
    await givePapers(sample, opened, as, must)
    if (sample.view === null) continue
    await as('lead', addDays(day(sample.on), -7), async (does, where) => void must(await moveAMeeting(does, { meeting: sample.id as MeetingId, move: 'send-papers', reason: '' }, where)))
    await hold(sample, as, must)
    await as('chair', sample.view.on, async (does, where) => void must(await writeTheChairsView(does, { ...sample.view!, meeting: sample.id as MeetingId }, where)))
    await approve(sample, as, must)
  }
  const plan = await store.read({ kind: 'service', name: 'sample loader' }, (reads) => reads.actions(programme))
  for (const { id, actions } of exampleshireMeetings) {
    for (const [index, { closed, planAction }] of actions.entries()) {
      const action = `${id}-action-${index + 1}` as BoardActionId
      const carrier = plan.find((each) => each.number === planAction)
      if (carrier !== undefined) await as('lead', '2026-10-13', async (does, where) => void must(await followABoardAction(does, { action, step: { kind: 'carry-into-plan', planAction: carrier.id, reason: 'It is work of months, not of one meeting.' } }, where)))
      if (closed !== undefined) await as('lead', closed.on, async (does, where) => void must(await followABoardAction(does, { action, step: { kind: 'close', result: closed.result } }, where)))
    }
  }
  for (const sample of exampleshireForwardPlan) await begin(sample, as, must)
  const { meetings, ...further } = exampleshireFurtherSeries
  await as('lead', '2026-11-02', async (does, where) => void must(await sayHowABoardMeets(does, { ...further, body: bodyId(further.body) }, where, further.id as MeetingSeriesId)))
  for (const { id, on, begins, deepDives } of meetings) {
    await as('lead', '2026-11-03', async (does, where) => void must(await planAMeeting(does, { series: further.id as MeetingSeriesId, on: day(on), begins, place: further.place, story: null, deepDives }, where, id as MeetingId)))
  }
}
