import { describe, expect, it } from 'vitest'
import { aBody, aLink, aRegime, aSetting } from '../../../test/support/regime.ts'
import { isRefusal } from '../refusal.ts'
import { addBody, faultInLink } from './add-body.ts'
import type { Body } from './body.ts'

const regime = aRegime({ bodies: [aBody('county', null, '2024-02-29'), aBody('town', '2019-04-01', null)], successions: [aLink('county', 'town', '2019-04-01', 'split')] })
const add = (body: Body, ...links: readonly ReturnType<typeof aLink>[]): string => {
  const outcome = addBody(body, links, aSetting(regime))
  return isRefusal(outcome) ? outcome.code : outcome.kind
}

describe('a body that is added', () => {
  it.each([
    [aBody('north', '2024-03-01', null), [aLink('county', 'north', '2024-03-01', 'split')], 'body-added'],
    [aBody('north', '2024-02-29', null), [aLink('county', 'north', '2024-02-29', 'service-transferred')], 'body-added'],
    [aBody('north', '2024-03-01', null), [], 'body-added'],
    [aBody('north', '2024-03-01', '2024-02-29'), [], 'ended-before-it-began'],
    [aBody('north', '2024-02-29', '2024-02-29'), [], 'body-added'],
    [{ ...aBody('north', null, null), name: ' ' }, [], 'no-name'],
    [aBody('county', null, null), [], 'already-there'],
    [aBody('north', '2024-03-02', null), [aLink('county', 'north', '2024-03-01', 'split')], 'successor-not-there'],
    [aBody('north', '2024-03-02', null), [aLink('county', 'north', '2024-03-02', 'split')], 'predecessor-not-there'],
    [aBody('north', '2024-03-01', null), [aLink('nowhere', 'north', '2024-03-01', 'split')], 'no-such-body'],
    [aBody('north', '2024-03-01', null), [aLink('north', 'north', '2024-03-01', 'rename')], 'follows-itself'],
  ] as const)('%o after %o: %s', (body, links, expected) => expect(add(body, ...links)).toBe(expected))
  it('never comes after itself by a way round', () => {
    const bodies = [aBody('a', null, null), aBody('b', null, null), aBody('c', null, null)]
    const links = [aLink('a', 'b', '2020-01-01', 'rename'), aLink('b', 'c', '2021-01-01', 'merge')]
    const kinds = ['rename', 'service-transferred'] as const
    expect(kinds.map((kind) => faultInLink(bodies, links, aLink('c', 'a', '2022-01-01', kind))?.code ?? null)).toEqual(['goes-in-a-circle', null])
  })
})
