import { describe, expect, it } from 'vitest'
import { chair } from '../../../../test/support/cast.ts'
import { aPiece } from '../../../../test/support/evidence-changes.ts'
import { pageOf, visitBy } from '../../../../test/support/pages.ts'
import { action, finding, inspection } from '../../../../test/support/states.ts'
import type { FindingId } from '../../../core/inspection/finding.ts'
import type { InspectionId } from '../../../core/inspection/inspection.ts'
import { programme } from '../../../../test/support/cast.ts'
import { isAnythingLeftOut } from './is-anything-left-out.ts'

const register = { findings: [finding('f1')], inspections: [inspection('first-visit')] }
const shown = (held: Parameters<typeof pageOf>[1], actor = visitBy()) => pageOf(isAnythingLeftOut, held, actor)

describe('is anything left out?', () => {
  it('says that nothing is missing only when nothing is', async () => {
    expect(await shown({ ...register, actions: [action('a')] })).toContain('Nothing is missing.')
    expect(await shown({ ...register, actions: [action('a', { owner: null })] })).not.toContain('Nothing is missing.')
  })
  it('does not say so of an empty register', async () => {
    const page = await shown({})
    expect(page).not.toContain('Nothing is missing')
    expect(page).toContain('There are no findings in the register yet')
  })
  it('leads from a finding without an action to its answer, for whoever may plan', async () => {
    expect(await shown(register)).toContain('/answer?finding=f1')
    const forChair = await shown(register, visitBy(chair))
    expect(forChair).not.toContain('/answer?finding=f1')
    expect(forChair).toContain('Ask the programme lead')
  })
  it('counts a withdrawn answer as none and says so', async () => {
    const page = await shown({ ...register, actions: [action('a', { delivery: 'withdrawn' })] })
    expect(page).toContain('Its answer was withdrawn')
    expect(page).toContain('No action: 1 finding')
  })
  it('names the action that lacks an owner, not the other', async () => {
    const page = await shown({ ...register, actions: [action('a', { number: 1 }), action('b', { number: 2, owner: null })] })
    const list = page.slice(page.indexOf('id="no-owner"'), page.indexOf('id="no-measure"'))
    expect(list).toContain('plan/actions/b"')
    expect(list).not.toContain('plan/actions/a"')
  })
  it('lists findings for which nobody offered anything that counts', async () => {
    const none = { findings: [], outcomes: [], actions: [], measures: [] }
    expect(await shown({ ...register, actions: [action('a')] })).toContain('Nothing offered to look at: 1 finding')
    expect(await shown({ ...register, actions: [action('a')], evidence: [aPiece('e', { links: { ...none, findings: ['f1' as FindingId] } })] })).toContain('Nothing offered to look at: none')
  })
  it('leaves out what a later visit closed', async () => {
    const closed = { kind: 'closes', programme, earlier: 'f1' as FindingId, by: 'second' as InspectionId, reason: 'Said so' } as const
    expect(await shown({ ...register, lineage: [closed] })).toContain('No finding asks for an answer today')
  })
})
