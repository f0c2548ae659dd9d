import { settingsInWords } from '../../src/main/settings.ts'
import { code, markdown, table } from './page.ts'

/** The page of everything the service is told from outside. */
export const settingsPage = (): string =>
  markdown(
    'Settings',
    'The service is told these from outside, as variables of the environment, and reads them once at the start. None is needed on a laptop. A setting it cannot use stops the start with a line that says why. `--port`, `--host` and `--data` on the command line go before the variables of the same meaning.',
    table(['Variable', 'Meaning'], Object.entries(settingsInWords).map(([name, words]) => [code(name), words])),
    'How to use them is told in [Host the service](../how-to/host-the-service.md).',
  )
