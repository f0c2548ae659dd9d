import { checkChain, type ChainCheck } from '../core/journal/check-chain.ts'
import type { Sha256 } from '../core/journal/journal-line.ts'

type Needs = { readonly lines: () => AsyncIterable<string>; readonly sha256: Sha256 }

/** Checks an exported journal, without the store it came from. In: the hash its last line must have, where it is known. */
export const verifyJournal = (needs: Needs, knownHead: string | null): Promise<ChainCheck> => checkChain(needs.lines(), needs.sha256, knownHead)
