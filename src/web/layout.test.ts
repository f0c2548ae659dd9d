import { describe, expect, it } from 'vitest'
import { html } from './html.ts'
import { documentTitle, layout } from './layout.ts'

const page = { title: 'Findings', body: html`<h1>Findings</h1>`, navigation: { sections: [] } }
const programme = { name: 'Exampleshire', href: '/programmes/exampleshire' }

describe('layout', () => {
  it('names the page, the programme and the service in the title', () => {
    expect(documentTitle({ ...page, programme })).toBe('Findings - Exampleshire - Improvement Board')
    expect(documentTitle(page)).toBe('Findings - Improvement Board')
  })
  it('says in the title and above the page that something is wrong', () => {
    const text = layout({ ...page, errors: [{ field: 'owner', message: 'Choose who owns the action' }] }).toString()
    expect(text).toContain('<title>Error: Findings - Improvement Board</title>')
    expect(text).toContain('There is a problem')
    expect(text).toContain('href="#owner"')
  })
  it('says on the invented programme that it is invented, and on no other', () => {
    const words = 'Exampleshire is invented: nobody here is real.'
    expect(layout({ ...page, isInvented: true }).toString()).toContain(words)
    expect(layout(page).toString()).not.toContain(words)
  })
  it('says on the public record that it holds nothing confidential', () => {
    expect(layout({ ...page, isPublicRecord: true }).toString()).toContain('No confidential information, no claim beyond the sources.')
  })
  it('is a British English document with a skip link, one main part and a way to report a concern', () => {
    const text = layout({ ...page, programme }).toString()
    expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB"/)
    expect(text).toContain('href="#main-content"')
    expect(text.match(/<main /g)).toHaveLength(1)
    expect(text).toContain('How to report a concern about a child')
  })
  it('has no inline script, inline style or handler, so the content security policy can be strict', () => {
    const text = layout({ ...page, programme, navigation: { sections: [{ text: 'Plan', href: '/plan', isCurrent: true }], section: 'Plan', pages: [{ text: 'Plan', href: '/plan', isCurrent: true, isExact: true }, { text: 'Risks', href: '/risks' }] }, isInvented: true }).toString()
    expect(text).not.toMatch(/ style=|<style|<script(?![^>]* src=)|\son\w+=/)
  })
  it('marks the section one is in, and the page of it', () => {
    const pages = (isExact: boolean) => [{ text: 'Risks', href: '/risks', isCurrent: true, isExact }, { text: 'Workforce', href: '/workforce' }]
    const shown = (isExact: boolean) => layout({ ...page, programme, navigation: { sections: [{ text: 'Plan', href: '/plan', isCurrent: true }], section: 'Plan', pages: pages(isExact) } }).toString()
    expect(shown(true)).toMatch(/href="\/plan"\s+aria-current="true"/)
    expect(shown(true)).toContain('href="/risks" aria-current="page"')
    expect(shown(false)).toContain('href="/risks" aria-current="true"')
  })
  it('has no second row for a section of one page', () => {
    expect(layout({ ...page, programme, navigation: { sections: [], section: 'Plan', pages: [{ text: 'Plan', href: '/plan', isCurrent: true }] } }).toString()).not.toContain('ib-section-bar')
  })
  it('carries no mark of the government: no crown, no GOV.UK in words', () => {
    expect(layout({ ...page, programme }).toString()).not.toMatch(/crown|GOV\.UK|GDS/i)
  })
  it('escapes names', () => {
    expect(layout({ ...page, person: { name: '<b>A</b>', capacity: 'Chair' } }).toString()).toContain('&#60;b&#62;A')
  })
})
