import { openProjectFile } from '../../src/store/project-file.ts';

// Opens the project named on the command line for writing, says so, and holds it until it is killed.
openProjectFile(process.argv[2]!, { now: new Date().toISOString() });
process.stdout.write('open\n');
setInterval(() => undefined, 1000);
