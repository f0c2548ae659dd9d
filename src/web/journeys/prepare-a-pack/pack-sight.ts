import { latestIssue, type Pack, type PackIssue } from '../../../core/pack/pack.ts'
import { editionWords } from '../../../reports/board-pack/compose-pack.ts'
import type { Paper } from '../../../reports/page/paper.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Questions } from '../../questions.ts'
import { paperFrom } from './frozen-parts.ts'

type Issue = Pack['issues'][number]

/** How an issue is named in an address. */
export const issueName = ({ edition, supplement }: Pick<PackIssue, 'edition' | 'supplement'>): string => (supplement === 0 ? String(edition) : `${edition}-${supplement}`)

/** How an issue is named in words. */
export const issueWords = ({ edition, supplement }: Pick<PackIssue, 'edition' | 'supplement'>): string => editionWords(edition, supplement)

/** In: a visit to a page of a pack. Out: the pack and the issue its address names, the last one where it names none; null where there is none. */
export const packSeen = async (ask: Pick<Questions, 'packs'>, { programme, params }: ProgrammeVisit): Promise<{ readonly pack: Pack; readonly issue: Issue } | null> => {
  const pack = (await ask.packs(programme.id)).find(({ id }) => id === params['pack'])
  if (pack === undefined) return null
  const issue = params['issue'] === undefined ? latestIssue(pack) : pack.issues.find((each) => issueName(each) === params['issue'])
  return issue === undefined ? null : { pack, issue }
}

/** In: an issue. Out: its paper as it was frozen. */
export const paperOf = async (ask: Pick<Questions, 'frozenPack'>, issue: Issue): Promise<Paper> => {
  const frozen = await ask.frozenPack(issue.programme, issue)
  if (frozen === null) throw new Error('an issue of a pack has no paper')
  return paperFrom(frozen.paper)
}
