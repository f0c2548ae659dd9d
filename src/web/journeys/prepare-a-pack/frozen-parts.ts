import { asJson, canonical } from '../../../core/journal/canonical.ts'
import type { FrozenParts } from '../../../core/pack/issue-pack.ts'
import { composePack, composerVersion } from '../../../reports/board-pack/compose-pack.ts'
import { nothingGathered } from '../../../reports/board-pack/nothing-gathered.ts'
import type { PackFacts } from '../../../reports/board-pack/pack-facts.ts'
import type { Paper } from '../../../reports/page/paper.ts'
import type { Tools } from '../../tools.ts'

/** In: facts. Out: what is frozen of them: themselves, the paper they become, and the hash of each, so that both can be proved years on. */
export const frozenParts = (facts: PackFacts, { sha256 }: Pick<Tools, 'sha256'>): FrozenParts => {
  const [told, paper] = [canonical(asJson(facts)), canonical(asJson(composePack(facts)))]
  const hashOf = (text: string) => sha256(new TextEncoder().encode(text))
  return { facts: told, factsSha256: hashOf(told), paper, paperSha256: hashOf(paper), composedBy: composerVersion }
}

// What is read back was written by the function above and is never changed.
// Facts of an older composer lack what was not gathered then; its template has no page for it.
export const factsFrom = (text: string): PackFacts => {
  const told = JSON.parse(text) as PackFacts
  return { ...nothingGathered, ...told, moved: { ...nothingGathered.moved, ...told.moved } }
}
export const paperFrom = (text: string): Paper => JSON.parse(text) as Paper
