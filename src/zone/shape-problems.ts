import { findNearest } from './nearest.ts';
import type { WorldPath, WorldProblems } from './world-problem.ts';
import {
  checkWorldShape,
  SHAPE_ERROR_LIMIT,
  WORLD_SCHEMA,
  type SchemaHints,
  type ShapeError,
} from './world-schema.generated.ts';

interface TypeWording {
  readonly noun: string;
  readonly fix: string;
}

const TYPES: Readonly<Record<string, TypeWording>> = {
  string: { noun: 'text', fix: 'Write it in quotes' },
  integer: { noun: 'a whole number', fix: 'Write digits only, without quotes and without a fraction' },
  boolean: { noun: 'true or false', fix: 'Write true or false, without quotes' },
  array: { noun: 'a list', fix: 'Write a list, even for a single item' },
  object: { noun: 'an object', fix: 'Write an object, with keys and values' },
};

/** Adds what world.schema.json finds wrong. */
export function findShapeProblems(problems: WorldProblems): void {
  const errors = checkWorldShape(problems.value);
  for (const error of errors) report(error, problems);
  if (errors.length === SHAPE_ERROR_LIMIT) problems.truncated = true;
}

function report({ instancePath, keyword, params }: ShapeError, problems: WorldProblems): void {
  const path = readPath(instancePath);
  const hints = hintsAt(path);
  const [about = ''] = /^.*?\.(?= |$)/.exec(describe(hints)) ?? [];
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys(resolve(hints).properties ?? {});
      problems.add([...path, key], 'is an unknown key', adviseOnKey(key, known, problems));
      return;
    }
    case 'required': {
      const key = String(params['missingProperty']);
      problems.add([...path, key], 'is missing', `Add "${key}".${describe(resolve(hints).properties?.[key])}`);
      return;
    }
    case 'type': {
      const wanted = [params['type']].flat().map(String);
      const nouns = wanted.map((type) => TYPES[type]?.noun ?? type);
      const fix = TYPES[wanted[0] ?? '']?.fix ?? 'Change it';
      problems.add(path, `must be ${nouns.join(' or ')}`, `${fix}${orLeaveOut(path)}.${about}`);
      return;
    }
    case 'enum': {
      const allowed = [params['allowedValues']].flat().map(String);
      problems.add(path, `must be one of: ${allowed.join(', ')}`, `Write one of them${orLeaveOut(path)}.${about}`);
      return;
    }
    case 'minimum':
      problems.add(path, `must be at least ${String(params['limit'])}`, `Write a larger number.${about}`);
      return;
    case 'maximum':
      problems.add(path, `must be at most ${String(params['limit'])}`, `Write a smaller number.${about}`);
      return;
    default: // pattern
      problems.add(path, 'does not have the right form', `Needed:${describe(resolve(hints))}`);
  }
}

/** The second way out of a wrong value, where the key is optional. */
function orLeaveOut(path: WorldPath): string {
  const key = path.at(-1);
  if (key === undefined) return '';
  if (typeof key === 'number') return ', or remove it';
  return resolve(hintsAt(path.slice(0, -1))).required?.includes(key) === true ? '' : ', or leave the key out';
}

function adviseOnKey(key: string, known: readonly string[], problems: WorldProblems): string {
  const nearest = problems.full ? undefined : findNearest(key, known);
  return nearest === undefined ? `Remove it. Known here: ${known.join(', ')}.` : `Did you mean "${nearest}"?`;
}

/** A JSON pointer's steps; digits are an index, since no object of a world has keys of digits that are checked further. */
function readPath(pointer: string): WorldPath {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

/** What the schema says of a place. */
function hintsAt(path: WorldPath): SchemaHints {
  let hints = WORLD_SCHEMA;
  for (const step of path) {
    const { properties = {}, items, additionalProperties } = resolve(hints);
    const key = String(step);
    hints = (Object.hasOwn(properties, key) ? properties[key] : (items ?? additionalProperties)) ?? {};
  }
  return hints;
}

/** The definition that a part of the schema refers to, if it does. */
function resolve(hints: SchemaHints): SchemaHints {
  const name = hints.$ref?.replace('#/$defs/', '');
  return name === undefined ? hints : (WORLD_SCHEMA.$defs?.[name] ?? {});
}

/** The description of a part of the schema as a further sentence: its own before that of what it refers to. */
function describe(hints: SchemaHints | undefined): string {
  const description = hints && (hints.description ?? resolve(hints).description);
  return description === undefined ? '' : ` ${description}`;
}
