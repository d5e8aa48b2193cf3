import { InvalidArgumentError, Option, type Command } from 'commander';
import { operations, type OperationId } from '../../contract/generated/operations.ts';
import { findNearest } from '../../zone/nearest.ts';
import type { ValidateOptions } from '../validate/validate.ts';
import type { Invocation } from './invocation.ts';

/** `onezone-mock validate`. */
export function validateCommand(command: Command, invocation: Invocation): Command {
  return command
    .description(
      'Judge answers of any Onezone by openapi.yaml, and the tokens in them: one answer, or all in a HAR file.',
    )
    .argument('[file]', 'a HAR, what `curl -i` printed, or a body; - for standard input (also without it in a pipe)')
    .optionsGroup('An answer alone:')
    .option('-o, --operation <id>', 'which operation it answers', readOperation)
    .option('-s, --status <number>', 'its status, for a body without status line and headers', readStatus)
    .option('--request <file>', 'the body of its request, to see whether the tokens agree')
    .optionsGroup('Judgement:')
    .option('--domain <name>', 'the domain of the Onezone, which new tokens must name')
    .addOption(new Option('--only <side>', 'judge one side of the exchanges').choices(['requests', 'responses']))
    .optionsGroup('Output:')
    .option('--json', 'print one JSON value: violations and summary')
    .option('--junit <file>', 'write a JUnit file too, a test case for each exchange')
    .option('--coverage <file>', 'write which operations, statuses and errors were seen, in JSON; beside it as a table')
    .optionsGroup('Options:')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string | undefined, options: ValidateOptions) => {
      const { validate } = await import('../validate/validate.ts');
      invocation.exitCode = await validate(file, options, invocation.terminal);
    });
}

const EXAMPLES = `
Of tokens, only id, subject and caveats are ever told. A HAR may be of any size: it is read once, entry by entry.
Exit code 0 when all is as it should be, 1 when something is not, 2 when something could not be read.

Operations:
${Object.keys(operations)
  .map((id) => `  ${id}`)
  .join('\n')}

Examples:
  onezone-mock validate traffic.har
  onezone-mock validate traffic.har --only responses --junit report.xml --coverage coverage.json
  curl -si … | onezone-mock validate --operation examine_token
  curl -si -d @body.json … | onezone-mock validate -o create_temporary_token_for_current_provider --request body.json
  curl -s … | onezone-mock validate --operation examine_token --status 200
`;

function readOperation(text: string): OperationId {
  if (isOperationId(text)) return text;
  const ids = Object.keys(operations);
  const nearest = findNearest(text, ids);
  throw new InvalidArgumentError(nearest === undefined ? `There are ${ids.join(', ')}.` : `Did you mean ${nearest}?`);
}

function isOperationId(text: string): text is OperationId {
  return Object.hasOwn(operations, text);
}

function readStatus(text: string): number {
  if (/^[1-5]\d\d$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a number from 100 to 599.');
}
