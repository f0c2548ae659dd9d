import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const faces = ['400Regular/SourceSans3_400Regular.ttf', '400Regular_Italic/SourceSans3_400Regular_Italic.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf', '700Bold/SourceSans3_700Bold.ttf'] as const

/** Where the faces of Source Sans 3 (Open Font Licence) lie that every paper is set in. */
export const fontPaths = (): readonly string[] => {
  const { resolve } = createRequire(import.meta.url)
  return faces.map((face) => resolve(`@expo-google-fonts/source-sans-3/${face}`))
}

export const fontBytes = (): readonly Buffer[] => fontPaths().map((path) => readFileSync(path))
