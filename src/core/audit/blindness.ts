import type { PersonId } from '../people/person.ts'
import type { Grading, PracticeAudit } from './audit.ts'

/**
 * The whole rule of blindness. In: an audit, one of its gradings, and who looks; null for somebody the record does not know. Out: whether
 * they may see what was said. Whoever wrote it always may; everybody else only when the last part is in. No role is above it: a lead who
 * could look first could tell the moderator.
 *
 * The database repeats it (`audit_grading`, row-level security), so that no read can forget it.
 */
export const maySeeGrading = (audit: Pick<PracticeAudit, 'opened'>, grading: Pick<Grading, 'by'>, looks: PersonId | null): boolean =>
  audit.opened !== null || (looks !== null && grading.by === looks)
