import { makeReadToken, withdrawReadToken, type ReadToken, type ReadTokenId } from '../core/measure/keep-read-tokens.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly ownReadTokens: (programme: ProgrammeId) => Promise<readonly ReadToken[]> }

const settingOf = async (needs: Needs, { programme, actor }: Where) => ({ programme, actor, on: needs.today(), own: await needs.ownReadTokens(programme) })

/** A person lets a program read figures. In: its name and the hash of the secret. */
export const makeAReadToken = async (needs: Needs, { name, tokenHash }: { readonly name: string; readonly tokenHash: string }, where: Where) =>
  needs.record(makeReadToken({ name, tokenHash, id: needs.newId() as ReadTokenId }, await settingOf(needs, where)), where.actor)

/** A person stops a program reading. */
export const withdrawAReadToken = async (needs: Needs, id: string, where: Where) => needs.record(withdrawReadToken(id, await settingOf(needs, where)), where.actor)
