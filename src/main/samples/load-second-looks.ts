import type { AuditRoundId } from '../../core/audit/audit.ts'
import { formOf, type AuditFormId } from '../../core/audit/audit-form.ts'
import { auditForms } from '../../core/audit/audit-forms.data.ts'
import { secondLooks } from '../../core/audit/second-look.ts'
import { day } from '../../core/calendar/day.ts'
import { planARound } from '../../operations/keep-audits.ts'
import { loadCase } from './load-audits.ts'
import type { LoadSetting } from './load-support.ts'

/*
 * Wholly invented: in August the cases of spring that were graded below the standard are looked at again. Most are better, some are not,
 * two wait for the moderator and one for agreement, after their last day.
 */
const round = { id: 'audits-second-looks-2026', title: 'Second looks, late summer 2026', planned: '2026-08-24', done: '2026-09-10', due: '2026-09-18', seed: 'second looks' } as const
const marks = ['gg', 'gr g', 'rr', 'gg', 'gg', 'gr', 'og g', 'rr', 'gx', 'gg', 'gg', 'rr', 'gg', 'gg', 'rx', 'gr r', 'gg', 'gg', 'gg', 'rr']

/** Looks again at the audits of the invented spring whose grade asks for it; the last of them is left out, so that one waits to be drawn. */
export const loadSecondLooks = async ({ inAct, where, must }: LoadSetting): Promise<void> => {
  await inAct(async (does) => {
    const on = (iso: string) => ({ ...does, today: () => day(iso) })
    const before = await does.audits(where.programme)
    const waiting = secondLooks(before, before.forms, day(round.planned)).filter(({ audit, by }) => by === null && audit.round === 'audits-spring-2026')
    const again = waiting.slice(0, -1).map(({ audit }) => audit.id)
    const planned = await planARound(on(round.planned), { title: round.title, kind: 'random', theme: null, form: 'practice-review' as AuditFormId, due: day(round.due), size: 0, lists: [], again }, where, { id: round.id as AuditRoundId, seed: round.seed })
    must(planned)
    if (planned.kind === 'refusal') return
    const form = formOf(auditForms, planned.round)!
    for (const [at, audit] of planned.audits.entries()) await loadCase(on, audit, { at, marks: marks[at % marks.length]!, form, round, where, must, earlier: before.audits })
  })
}
