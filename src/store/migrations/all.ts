import type { Migration } from 'kysely'
import { rolesPeopleAndJournal } from './0001-roles-people-and-journal.ts'
import { inspectionAndPlan } from './0002-inspection-and-plan.ts'
import { bodiesAndPublicDates } from './0004-bodies-and-public-dates.ts'
import { whatABackupWasMadeWith } from './0005-what-a-backup-was-made-with.ts'
import { intervention } from './0006-intervention.ts'
import { measuresAndTheirNotes } from './0011-measures.ts'
import { supportFrontDoorAndCorporateParenting } from './0010-support-front-door-and-corporate-parenting.ts'
import { figures } from './0012-figures.ts'
import { duties } from './0008-duties.ts'
import { contracts } from './0009-contracts.ts'
import { governance } from './0007-governance.ts'
import { draftsAndFindingAPerson } from './0003-drafts-and-finding-a-person.ts'
import { lettersAndRestrictions } from './0022-letters-and-restrictions.ts'
import { meetings } from './0021-meetings.ts'
import { returnsAndReleases } from './0016-returns-and-releases.ts'
import { progress } from './0013-progress.ts'
import { checksQuestionsAndReadTokens } from './0015-checks-questions-and-read-tokens.ts'
import { packs } from './0023-packs.ts'
import { evidence } from './0017-evidence.ts'
import { whoHoldsEachThing } from './0014-who-holds-each-thing.ts'
import { stepsSetAside } from './0014c-steps-set-aside.ts'
import { frontDoorPeople } from './0014b-front-door-people.ts'
import { audits } from './0019-audits.ts'
import { releasedFiguresForAnybody } from './0025-released-figures-for-anybody.ts'
import { whatThePublicSees } from './0024-what-the-public-sees.ts'
import { flagsAndStaleness } from './0031-flags-and-staleness.ts'
import { assurance } from './0018-assurance.ts'
import { partsOfShares } from './0028-parts-of-shares.ts'
import { actionWaits } from './0030c-action-waits.ts'
import { auditFormsWritten } from './0030b-audit-forms.ts'
import { planVersions } from './0030-plan-versions.ts'
import { releasedLettersForAnybody } from './0033-released-letters-for-anybody.ts'
import { releasedPapersForAnybody } from './0039-released-papers-for-anybody.ts'
import { measuresBelowNothing } from './0040-measures-below-nothing.ts'
import { returnsInFiles } from './0043-returns-in-files.ts'
import { wordsThatAreHeld } from './0044-words-that-are-held.ts'
import { roundsOfSecondLooks } from './0045-rounds-of-second-looks.ts'
import { tracesOfWhatWasErased } from './0070-traces-of-what-was-erased.ts'
import { papersNotFinished } from './0047-papers-not-finished.ts'
import { kindsOfAProgrammeAndCorrections } from './0026-kinds-of-a-programme-and-corrections.ts'
import { risksAndWorkforce } from './0020-risks-and-workforce.ts'
import { whatCountsWereCountedFrom } from './0067-what-counts-were-counted-from.ts'

/** Every migration, in order. One that has been released is never edited: a mistake is mended by the next one. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-roles-people-and-journal': rolesPeopleAndJournal,
  '0002-inspection-and-plan': inspectionAndPlan,
  '0003-drafts-and-finding-a-person': draftsAndFindingAPerson,
  '0004-bodies-and-public-dates': bodiesAndPublicDates,
  '0005-what-a-backup-was-made-with': whatABackupWasMadeWith,
  '0006-intervention': intervention,
  '0007-governance': governance,
  '0008-duties': duties,
  '0009-contracts': contracts,
  '0010-support-front-door-and-corporate-parenting': supportFrontDoorAndCorporateParenting,
  '0012-figures': figures,
  '0011-measures': measuresAndTheirNotes,
  '0013-progress': progress,
  '0015-checks-questions-and-read-tokens': checksQuestionsAndReadTokens,
  '0016-returns-and-releases': returnsAndReleases,
  '0023-packs': packs,
  '0017-evidence': evidence,
  '0014-who-holds-each-thing': whoHoldsEachThing,
  '0021-meetings': meetings,
  '0014b-front-door-people': frontDoorPeople,
  '0014c-steps-set-aside': stepsSetAside,
  '0019-audits': audits,
  '0022-letters-and-restrictions': lettersAndRestrictions,
  '0024-what-the-public-sees': whatThePublicSees,
  '0025-released-figures-for-anybody': releasedFiguresForAnybody,
  '0018-assurance': assurance,
  '0020-risks-and-workforce': risksAndWorkforce,
  '0028-parts-of-shares': partsOfShares,
  '0030-plan-versions': planVersions,
  '0031-flags-and-staleness': flagsAndStaleness,
  '0033-released-letters-for-anybody': releasedLettersForAnybody,
  '0026-kinds-of-a-programme-and-corrections': kindsOfAProgrammeAndCorrections,
  '0030b-audit-forms': auditFormsWritten,
  '0030c-action-waits': actionWaits,
  '0039-released-papers-for-anybody': releasedPapersForAnybody,
  '0040-measures-below-nothing': measuresBelowNothing,
  '0043-returns-in-files': returnsInFiles,
  '0044-words-that-are-held': wordsThatAreHeld,
  '0045-rounds-of-second-looks': roundsOfSecondLooks,
  '0047-papers-not-finished': papersNotFinished,
  '0067-what-counts-were-counted-from': whatCountsWereCountedFrom,
  '0070-traces-of-what-was-erased': tracesOfWhatWasErased,
}
