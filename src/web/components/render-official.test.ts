import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { html, type Html } from '../html.ts'
import { govukOptionDescriptions } from './generated/govuk-options.ts'
import { badge } from './moj.ts'
import { button, insetText, officialInUse } from './govuk.ts'
import { renderTemplate } from './render-official.ts'

type Fixture = { readonly name: string; readonly options: unknown; readonly html: string }

const components = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk/components')
const names = Object.keys(govukOptionDescriptions)
const fixturesOf = (name: string): readonly Fixture[] =>
  (JSON.parse(readFileSync(join(components, name, 'fixtures.json'), 'utf8')) as { fixtures: readonly Fixture[] }).fixtures

describe('the official components', () => {
  it('come out exactly as in every shipped fixture', () => {
    const different: string[] = []
    let compared = 0
    for (const name of names) {
      for (const fixture of fixturesOf(name)) {
        compared += 1
        const printed = renderTemplate(`govuk/components/${name}/template.njk`, fixture.options).trim()
        if (printed !== fixture.html.trim()) different.push(`${name}: ${fixture.name}`)
      }
    }
    expect(different).toEqual([])
    expect(compared).toBe(725)
  })
  it('have option types that match the installed release', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../../../scripts/write-govuk-options.mjs'), '--check'], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
  it('are all of the release', () => expect(names).toEqual(expect.arrayContaining([...officialInUse])))
  it('escape text and take markup only where it is known to be safe', () => {
    expect(button({ text: '<b>Save</b>' }).toString()).toContain('&lt;b&gt;Save')
    expect(insetText({ html: html`<b>${'a<b'}</b>` }).toString()).toContain('<b>a&#60;b</b>')
    expect(() => insetText({ html: '<b>x</b>' as unknown as Html })).toThrow('not a plain string')
    expect(() => button({ text: html`x` as unknown as string })).toThrow('takes text')
  })
  it('do not link to an address that runs code', () => {
    expect(button({ text: 'Go', href: 'javascript:alert(1)' }).toString()).toContain('href="#"')
  })
  it('include those of MOJ Frontend', () => expect(badge({ text: 'Large & late' }).toString()).toContain('Large &amp; late'))
})
