// Finds a Chromium for the browser tests: the one named in the setting, the machine's own, or the one in the packages.
import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** Out: the path of a browser, or null and what a person can do about it. */
export const findBrowser = async () => {
  const named = process.env.IMPROVEMENT_BOARD_TEST_BROWSER
  const installed = [named, ...places].find((path) => path !== undefined && existsSync(path))
  if (installed !== undefined) return { path: installed }
  // The one in the packages is made for Linux on x64 and nothing else.
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { path: null, whatToDo: 'Install Chromium or Google Chrome, or set IMPROVEMENT_BOARD_TEST_BROWSER to the path of one.' }
  }
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    return { path: await packaged.executablePath() }
  } catch (error) {
    return {
      path: null,
      whatToDo: `Install Chromium (on Debian: apt-get install chromium) or set IMPROVEMENT_BOARD_TEST_BROWSER to the path of one. (${error.message})`,
    }
  }
}
