import type { Programme } from '../../../core/people/person.ts'
import type { PackFacts } from '../../../reports/board-pack/pack-facts.ts'
import type { Questions } from '../../questions.ts'
import type { InParts } from './gather-facts.ts'

/** Where somebody writes to the record again and again while a pack is gathered, it is gathered at one moment at last, and everybody waits for it. */
const TRIES_IN_PARTS = 2

type Moment = Pick<Questions, 'journal' | 'today'>

const isOfNow = async (does: Moment, { id }: Programme, { head, asOf }: PackFacts): Promise<boolean> => {
  const [newest] = await does.journal(id, { beforeSequence: null, limit: 1, subject: null })
  return (newest?.sequence ?? null) === (head?.sequence ?? null) && does.today() === asOf
}

type Ways<D, G> = {
  /** Asks one part after another, each at a moment of its own. */
  readonly see: InParts
  /** Runs one act. */
  readonly run: <T>(work: (does: D) => Promise<T>) => Promise<T>
  readonly gather: (inParts: InParts) => Promise<G>
}

/**
 * Gathers a pack part by part, so that whoever asks for a page is answered in between, and then acts on it in one act where nothing was recorded meanwhile: the
 * last line of the journal and the day are still those that the facts were read at (decision 56). In: the programme, how to ask, and what to do with what was
 * gathered. Out: what the act gives.
 */
export const gatherThenAct = async <D extends Parameters<Parameters<InParts>[0]>[0], G extends { readonly facts: PackFacts }, T>(programme: Programme, { see, run, gather }: Ways<D, G>, act: (does: D, gathered: G) => Promise<T>): Promise<T> => {
  for (let tries = 1; tries <= TRIES_IN_PARTS; tries += 1) {
    const gathered = await gather(see)
    const done = await run(async (does) => ((await isOfNow(does, programme, gathered.facts)) ? { gave: await act(does, gathered) } : null))
    if (done !== null) return done.gave
  }
  return run(async (does) => act(does, await gather((part) => part(does))))
}
