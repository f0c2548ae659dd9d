import { fileURLToPath } from 'node:url'

/** In: the name of a file the build puts beside `run.js`. Out: its path, wherever the bundler put the code that asks. */
export const builtFile = (name: string): string => {
  const here = new URL('.', import.meta.url)
  return fileURLToPath(new URL(here.pathname.endsWith('/chunks/') ? `../${name}` : name, here))
}

/** In: the name of a file that the build copies beside `run.js` as it is. Out: its path. */
export const assetFile = (name: string): string => builtFile(`files/${name}`)
