// What the command line says: `--data=FOLDER` keeps everything, the app's own files included, inside that folder.
import { resolve } from 'node:path'

type StartArguments = { readonly dataFolder: string | null }

export function readArguments(argv: readonly string[], workingFolder: string): StartArguments {
  const data = argv.findLast(argument => argument.startsWith('--data='))?.slice('--data='.length)
  return { dataFolder: data ? resolve(workingFolder, data) : null }
}
