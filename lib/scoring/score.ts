import { scoreCommand } from "./score-command";

const { output, errors, exitCode } = await scoreCommand(process.argv.slice(2));
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = exitCode;
