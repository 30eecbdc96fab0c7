import { runSteadyLoad, type SteadyLoad } from './steady-client';

// A process of its own, so that what else the measuring command does is not measured.
const result = await runSteadyLoad(JSON.parse(process.argv[2] ?? '{}') as SteadyLoad);
process.stdout.write(JSON.stringify(result), () => process.exit(0));
