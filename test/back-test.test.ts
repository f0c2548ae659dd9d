import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Command } from '../src/cli/command.ts'
import { shippedBackTest } from '../src/core/measure/back-test.data.ts'
import { wire as wireArrows } from '../src/main/commands/arrows.ts'
import { wire as wireBackTest } from '../src/main/commands/back-test.ts'

// The published statistics are no part of this project: where the folder is absent these tests are skipped, and say so.
const folder = join(process.env['IMPROVEMENT_BOARD_CORPUS'] ?? resolve(import.meta.dirname, '../../shared'), 'data/early-warning')
const isAbsent = !existsSync(join(folder, 'panel18.csv'))
const title = isAbsent ? `(skipped: no published figures in ${folder}) ` : ''
const file = (name: string): string => join(folder, `${name}.csv`)

const run = async (command: Command, words: readonly string[]): Promise<unknown> => {
  const printed: string[] = []
  await command({ words, readInput: async () => '', print: (text) => printed.push(text), say: () => undefined, isInteractive: false })
  return JSON.parse(printed.join(''))
}

describe.skipIf(isAbsent)(`${title}the back-test that ships`, () => {
  it('has the arrows that the command counts', async () => {
    const { arrows, kinds } = shippedBackTest
    expect(await run(wireArrows(), [file('panel18'), file('indicators')])).toEqual({
      arrows: {
        changes: arrows.changes, green: arrows.better, red: arrows.worse, flat: arrows.unchanged, next_n: arrows.nextKnown, next_red: arrows.nextWorse, next_back: expect.any(Number),
        two_n: arrows.twoKnown, two_back: arrows.twoBack, xmr_n: arrows.betterTested, xmr_signal: arrows.betterBeyond, rules_n: expect.any(Number), rules_signal: expect.any(Number),
        bin_n: arrows.samplingTested, bin_sig: arrows.samplingBeyond, bad_n: arrows.worseTested, bad_signal: arrows.worseBeyond,
      },
      arrows_by_indicator: Object.fromEntries(kinds.map((each) => [each.kind, { green: each.better, xmr_noise: each.withinLimits, next_red: each.nextWorse, median_half_width: each.halfWidth }])),
    })
  })
  it('has the lists, the hits and the misses that the command counts', async () => {
    const { lists, byChance } = shippedBackTest
    expect(await run(wireBackTest(), ['panel18', 'indicators', 'events', 'sn2021'].map(file))).toEqual({
      back_test: {
        council_years: lists.councilYears, listed: lists.listed, listed_inspected: lists.listedInspected, listed_inadequate: lists.listedInadequate, listed_good_or_outstanding: lists.listedGoodOrOutstanding,
        inspected: lists.inspected, inadequate: lists.inadequate, inspections_tested: lists.inspectionsTested, auc: lists.auc,
        newly_inadequate: lists.newlyInadequate.map(({ council, from, wasListed }) => ({ council, inspected_from: from, was_on_the_list: wasListed })),
      },
      by_chance: { better_arrows_beyond_limits: byChance.betterBeyond, months: byChance.months, latest_month_marked: byChance.latestMarked },
    })
  })
})
