import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { officialInUse } from '../../components/govuk.ts'
import * as moj from '../../components/moj.ts'
import { componentsPage, describedComponents } from './components-page.ts'

// Parts of the frame, seen on every page rather than used on one.
const frame = ['generated', 'page-heading', 'wordmark']
const otherNames: Readonly<Record<string, string>> = { 'field-errors': 'problem summary', 'figure-panel': 'figure panel and grade history chart', 'chart-panel': 'control chart' }

describe('the page of components', () => {
  const named = describedComponents.map(({ name }) => name)
  const page = componentsPage().toString()
  it('describes each component once', () => expect(new Set(named).size).toBe(named.length))
  it('describes every component of our own', () => {
    const folders = readdirSync(join(import.meta.dirname, '../../components'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && !frame.includes(entry.name))
    expect(named).toEqual(expect.arrayContaining(folders.map(({ name }) => otherNames[name] ?? name.replaceAll('-', ' '))))
  })
  it('describes every official component in use', () => expect(named).toEqual(expect.arrayContaining(officialInUse.map((name) => name.replaceAll('-', ' ')))))
  it('describes every MOJ component in use', () => {
    const used = Object.keys(moj).map((name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
    expect(named).toEqual(expect.arrayContaining(used))
  })
  it('gives each component an example and its options', () => {
    for (const { name, options } of describedComponents) {
      expect(page).toContain(`Options of ${name} (${options.length})`)
      expect(options.length).toBeGreaterThan(0)
    }
  })
  it('uses no id twice and no inline style', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(page).not.toMatch(/\sstyle="/)
  })
})
