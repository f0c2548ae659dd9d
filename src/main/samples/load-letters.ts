import { readFileSync } from 'node:fs'
import { bodyId } from '../../core/bodies/body.ts'
import type { Letter, LetterCommentId, LetterId, LetterSource, LetterStatement } from '../../core/board/letter.ts'
import { factAsSource, unsourced, type Unsourced } from '../../core/board/letter-sources.ts'
import type { ChairAssessment, PaperId } from '../../core/board/meeting.ts'
import { day, type Day } from '../../core/calendar/day.ts'
import type { MeasureId } from '../../core/measure/measure.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { ProgrammeId } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import { attachAnAppendix } from '../../operations/attach-an-appendix.ts'
import { answerAComment, answerATest, beginALetter, commentOnALetter, moveALetter, signALetter, stepAPublication, writeAStatement } from '../../operations/write-letters.ts'
import { ownJudgementWords } from '../../reports/words/letter-in-words.ts'
import { dayWords } from '../../reports/words/period-in-words.ts'
import { assetFile } from '../built-file.ts'
import { inOneAct, type Inside } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { exampleshireFurtherLetters } from './exampleshire-further-letters.data.ts'
import { exampleshireLetters, type SampleLetter, type SampleSource } from './exampleshire-letters.data.ts'
import { samplePerson } from './sample-person.ts'

type Must = <T>(outcome: T | Refusal) => Exclude<T, Refusal>
type Where = { readonly programme: ProgrammeId; readonly actor: Actor }
type As = (person: string, on: string, work: (does: Inside & Pick<Opened, 'sha256'>, where: Where) => Promise<void>) => Promise<void>

const sourceOf = async (does: Inside, programme: ProgrammeId, sample: SampleSource, on: string): Promise<LetterSource> => {
  const said = { words: sample.words, on: day(on) }
  const there = <T>(found: T | undefined): T => {
    if (found === undefined) throw new Error(`the invented record has no ${sample.words}`)
    return found
  }
  switch (sample.kind) {
    case 'action':
      return { kind: 'action', action: there((await does.actions(programme)).find((each) => each.number === sample.number)).id, ...said }
    case 'finding':
      return { kind: 'finding', finding: there((await does.findings(programme))[sample.number - 1]).id, ...said }
    case 'decision':
      return { kind: 'decision', decision: there((await does.board(programme)).decisions.find((each) => each.number === sample.number)).id, ...said }
    case 'measure':
      return { kind: 'measure', measure: sample.measure as MeasureId, body: bodyId(sample.body), ...said }
    case 'outside':
      return { kind: 'outside', url: null, ...said }
    default:
      return sample satisfies never
  }
}

const versionOf = async (does: Inside, programme: ProgrammeId, letter: LetterId): Promise<number> => (await does.letters(programme)).letters.find((each) => each.id === letter)?.version ?? 0

const write = async (sample: SampleLetter, as: As, must: Must): Promise<void> => {
  const letter = sample.id as LetterId
  const { kind, title, addressee, from, to } = sample
  await as(sample.drafter, sample.begun, async (does, where) => void must(await beginALetter(does, { kind, title, addressee, period: { from: day(from), to: day(to) } }, where, letter)))
  for (const { section, text, sources } of sample.statements) {
    // A statement without a source is the signer’s own judgement.
    await as(sources.length === 0 ? sample.signer : sample.drafter, sample.begun, async (does, where) => {
      const found: LetterSource[] = []
      for (const each of sources) found.push(await sourceOf(does, where.programme, each, sample.begun))
      must(await writeAStatement(does, { letter, version: await versionOf(does, where.programme, letter), statement: null, section, voice: found.length === 0 ? 'judgement' : 'fact', text, sources: found }, where))
    })
  }
  for (const test of sample.tests) await as(sample.signer, sample.begun, async (does, where) => void must(await answerATest(does, { letter, version: await versionOf(does, where.programme, letter), key: test.key, answer: test.answer, because: test.because }, where)))
}

/** A letter is kept in the order it is read in, the sample in the order it was written in: a statement is known by its words. */
const statementAt = (sample: SampleLetter, statements: readonly LetterStatement[], place: number): LetterStatement | undefined => statements.find(({ text }) => text === sample.statements[place - 1]?.text)

/** What a sentence of the signer is said in signing to rest on. */
const restsIn = (sample: SampleLetter, sentence: Unsourced, { kind, text: { statements } }: Letter, assessments: readonly ChairAssessment[], on: Day): readonly LetterSource[] => {
  const rests = sentence.kind === 'test' ? sample.tests.find(({ key }) => key === sentence.key)?.rests : sample.statements.find(({ text }) => text === sentence.text)?.rests
  if (rests === undefined) return [{ kind: 'own', words: ownJudgementWords[kind], on }]
  const concluded = assessments.filter(({ meeting }) => meeting === rests.concludedAfter)
  return [
    ...rests.facts.map((place): LetterSource => factAsSource(statementAt(sample, statements, place)!, on)),
    ...concluded.map(({ id, meeting, by }): LetterSource => ({ kind: 'conclusion', assessment: id, meeting, words: `What ${by.name}, ${by.capacity}, concluded on ${dayWords(by.on)}, after the meeting of the board`, on })),
  ]
}

const check = async (sample: SampleLetter, as: As, must: Must): Promise<void> => {
  const letter = sample.id as LetterId
  if (sample.check === null) return
  await as(sample.drafter, sample.check.on, async (does, where) => void must(await moveALetter(does, { letter, move: 'send-to-check', reason: '' }, where)))
  for (const [index, { on, statement, words, answer }] of sample.check.comments.entries()) {
    const id = `${sample.id}-comment-${index + 1}` as LetterCommentId
    await as('director', on, async (does, where) => {
      const said = (await does.letters(where.programme)).letters.find((each) => each.id === letter)?.text.statements ?? []
      must(await commentOnALetter(does, { letter, statement: statement === null ? null : (statementAt(sample, said, statement)?.id ?? null), words }, where, id))
    })
    if (answer !== null) await as(sample.drafter, answer.on, async (does, where) => void must(await answerAComment(does, { comment: id, words: answer.words }, where)))
  }
  if (sample.signedOn === null) return
  await as('director', sample.check.comments.at(-1)?.answer?.on ?? sample.check.on, async (does, where) => void must(await moveALetter(does, { letter, move: 'finish-check', reason: '' }, where)))
  await as(sample.signer, sample.signedOn, async (does, where) => {
    const held = (await does.letters(where.programme)).letters.find((each) => each.id === letter)
    if (held === undefined) throw new Error(`the invented letter ${letter} was not begun`)
    const { assessments } = await does.board(where.programme)
    const named = unsourced(held.text).map((each) => ({ of: each, sources: restsIn(sample, each, held, assessments, day(sample.signedOn!)) }))
    must(await signALetter(does, { letter, version: held.version, named }, where))
  })
}

/** Enters the invented reports, their checks and signatures, one released letter, one released and one restricted paper, each by whoever would do it. */
export const loadLetters = async (opened: Opened, programme: ProgrammeId, must: Must): Promise<void> => {
  const as: As = async (person, on, work) => {
    const actor = await samplePerson(opened, person)
    await inOneAct(opened.store, actor, (does) => work({ ...does, sha256: opened.sha256, today: () => day(on) }, { programme, actor }))
  }
  for (const sample of [...exampleshireLetters, ...exampleshireFurtherLetters]) {
    await write(sample, as, must)
    await check(sample, as, must)
  }
  const cabinet = 'cabinet-december-2026' as LetterId
  await as('director', '2026-11-18', async (does, where) => void must(await attachAnAppendix(does, { letter: cabinet, version: await versionOf(does, where.programme, cabinet), title: 'The inspection report of 2025', file: { name: 'exampleshire-report.pdf', bytes: new Uint8Array(readFileSync(assetFile('exampleshire-report.pdf'))), sentences: [], goingOn: null } }, where)))
  const signed = { kind: 'letter', id: 'minister-autumn-2026' as LetterId } as const
  await as('lead', '2026-10-26', async (does, where) => void must(await stepAPublication(does, { subject: signed, move: 'propose-release', reason: 'The board wants its letters to be public.', restriction: null, numbersChecked: true }, where)))
  await as('chair', '2026-10-27', async (does, where) => void must(await stepAPublication(does, { subject: signed, move: 'release', reason: 'Read again. No number in it is small and nobody can be recognised.', restriction: null, numbersChecked: true }, where)))
  // The report of an inspection is published by its inspectors, so the board lets everybody read the paper it had.
  const report = { kind: 'paper', id: 'board-2026-06-paper-2' as PaperId } as const
  await as('lead', '2026-10-28', async (does, where) => void must(await stepAPublication(does, { subject: report, move: 'propose-release', reason: 'Inspectors publish it. It belongs beside what we say of it.', restriction: null, numbersChecked: true }, where)))
  await as('director', '2026-10-29', async (does, where) => void must(await stepAPublication(does, { subject: report, move: 'release', reason: 'The same file as the published one.', restriction: null, numbersChecked: true }, where)))
  const contract = { kind: 'paper', id: 'board-2026-10-paper-2' as PaperId } as const
  await as('director', '2026-10-05', async (does, where) => {
    const restriction = { audience: ['chair', 'commissioner', 'director', 'programme-lead'] as const, reviewBy: day('2026-11-16'), plannedRelease: day('2027-01-04') }
    must(await stepAPublication(does, { subject: contract, move: 'restrict', reason: 'It speaks of a price that is being negotiated (Local Government Act 1972, Schedule 12A, paragraph 3).', restriction, numbersChecked: false }, where))
  })
}
