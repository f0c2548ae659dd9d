import { packPrinted, type KeptFile } from '../core/pack/print-pack.ts'
import type { Pack, PackIssue } from '../core/pack/pack.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { refuse } from '../core/refusal.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Pick<Recording, 'record'> & { readonly packs: (programme: ProgrammeId) => Promise<readonly Pack[]> }

/** The press keeps the files of an issue, once. */
export const printAPack = async (needs: Needs, { issue, files }: { readonly issue: Pick<PackIssue, 'pack' | 'edition' | 'supplement'>; readonly files: readonly KeptFile[] }, { programme, actor }: Where) => {
  const found = (await needs.packs(programme)).find(({ id }) => id === issue.pack)?.issues.find(({ edition, supplement }) => edition === issue.edition && supplement === issue.supplement)
  if (found === undefined) return refuse('no-such-pack', 'There is no such pack in this programme.', 'Choose one from the list of packs.')
  return needs.record(packPrinted(found, files), actor)
}
