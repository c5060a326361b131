// Runs the kill loop by itself and prints its report as JSON: `tsx runKillLoop.ts FOLDER KILLS`.
import { killLoop } from './killLoop'

const [folder = '', kills = '200'] = process.argv.slice(2)
process.stdout.write(JSON.stringify(await killLoop(folder, Number(kills), Math.random)))
