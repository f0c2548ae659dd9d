import type { Page } from 'playwright-core'

/** Somebody without a mouse: they reach things by Tab, choose by the arrows and the space bar, and press Enter. Nothing is clicked or filled from outside. */
export type Keyboard = {
  /** Goes forward until what is called this has the focus. Throws where it cannot be reached. */
  readonly to: (name: string) => Promise<void>
  /** Goes to a box, puts these words in the place of what stands in it, and stays there. */
  readonly write: (name: string, words: string) => Promise<void>
  /** Goes to a button, link or summary and presses it. */
  readonly press: (name: string) => Promise<void>
  /** Goes to a group of radio buttons and takes the one that is called this. */
  readonly choose: (name: string) => Promise<void>
}

/** What a screen reader would call what has the focus: by its label, its own words, or its hidden name. A string, because it runs in the page. */
const focusedName = `(() => {
  const at = document.activeElement
  if (at === null || at === document.body) return ''
  const name = at.getAttribute('aria-label') ?? (at.labels?.length ? at.labels[0].textContent : at.textContent) ?? ''
  return name.replace(/\\s+/g, ' ').trim()
})()`

const farthest = 400

/** In: a page. Out: its keyboard. */
export const keyboardOf = (page: Page): Keyboard => {
  const isAt = async (name: string): Promise<boolean> => (await page.evaluate<string>(focusedName)).startsWith(name)
  const to = async (name: string): Promise<void> => {
    for (let left = farthest; left > 0; left -= 1) {
      await page.keyboard.press('Tab')
      if (await isAt(name)) return
    }
    throw new Error(`no way by keyboard to “${name}” on ${page.url()}`)
  }
  return {
    to,
    write: async (name, words) => {
      await to(name)
      await page.keyboard.press('Control+A')
      await page.keyboard.insertText(words)
    },
    press: async (name) => {
      await to(name)
      // A summary opens where it is; everything else leads to a page.
      const opensHere = (await page.evaluate<string>("document.activeElement?.tagName ?? ''")) === 'SUMMARY'
      await Promise.all([opensHere ? null : page.waitForEvent('load'), page.keyboard.press('Enter')])
    },
    choose: async (name) => {
      for (let left = farthest; left > 0; left -= 1) {
        await page.keyboard.press('Tab')
        if ((await page.evaluate<string>("document.activeElement?.getAttribute('type') ?? ''")) === 'radio') break
      }
      for (let left = 12; left > 0 && !(await isAt(name)); left -= 1) await page.keyboard.press('ArrowDown')
      if (!(await isAt(name))) throw new Error(`no choice by keyboard is called “${name}” on ${page.url()}`)
      await page.keyboard.press('Space')
    },
  }
}
