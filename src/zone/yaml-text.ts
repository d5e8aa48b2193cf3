import { isAlias, isMap, isScalar, parseDocument, visit, type Alias, type Document, type YAMLMap } from 'yaml';
import { problemInText, type ParsedText } from './text-problem.ts';

/** The parser takes a kilobyte of memory for a character in the worst case; a world of this length is read in seconds. */
const MAX_LENGTH = 1_000_000;

/** A text with more aliases is taken for one that is meant to exhaust memory: each may stand for many values. */
const MAX_ALIASES = 1000;

interface YamlFault {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

const GENERAL_ADVICE = 'Check the indentation, and put text with special characters in quotes.';
const ADVICE: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  TAG_RESOLVE_FAILED: 'Remove the tag, or put the text in quotes.',
};

/**
 * Parses YAML 1.2 (core schema) to plain values. Keys that stand twice, unknown tags and more than one document are
 * faults, as are texts made to exhaust the parser.
 */
export function parseYamlText(text: string): ParsedText {
  if (text.length > MAX_LENGTH) {
    const message = `the YAML has ${text.length} characters, more than the ${MAX_LENGTH} that are read`;
    return refuse(text, { offset: 0, message, fix: 'Write the world in JSON, which has no limit.' });
  }
  try {
    // Key uniqueness is checked below: the parser compares every key with every other.
    const document = parseDocument(text, {
      uniqueKeys: false,
      stringKeys: true,
      prettyErrors: false,
      logLevel: 'error',
    });
    const fault = findSyntaxFault(document) ?? findContentFault(document);
    if (fault !== null) return refuse(text, fault);
    return { ok: true, value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    // The parser throws a RangeError for deep nesting and a ReferenceError for too many or unknown aliases.
    const reason = error instanceof RangeError ? 'it is nested too deeply' : String(error).slice(0, 200);
    return refuse(text, {
      offset: 0,
      message: `the YAML cannot be read: ${reason}`,
      fix: 'Write it in plainer YAML, or in JSON.',
    });
  }
}

function refuse(text: string, { offset, message, fix }: YamlFault): ParsedText {
  return { ok: false, problems: [problemInText(text, offset, message.slice(0, 200), fix)] };
}

function findSyntaxFault({ errors, warnings }: Document.Parsed): YamlFault | null {
  const [first] = [...errors, ...warnings];
  if (first === undefined) return null;
  const offset = first.pos[0];
  if (first.code === 'MULTIPLE_DOCS') {
    return { offset, message: 'a second YAML document begins', fix: 'Keep one world in a file.' };
  }
  return { offset, message: `the YAML cannot be read: ${first.message}`, fix: ADVICE[first.code] ?? GENERAL_ADVICE };
}

/** Keys that stand twice, and aliases that stand for nothing or are too many. */
function findContentFault(document: Document.Parsed): YamlFault | null {
  let fault: YamlFault | null = null;
  let aliases = 0;
  const anchors = new Set<string>();
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) {
        aliases += 1;
        fault = faultOfAlias(node, anchors, aliases);
      } else {
        if (node.anchor !== undefined) anchors.add(node.anchor);
        if (isMap(node)) fault = faultOfKeys(node);
      }
      return fault === null ? undefined : visit.BREAK;
    },
  });
  return fault;
}

function faultOfAlias({ source, range }: Alias, anchors: ReadonlySet<string>, count: number): YamlFault | null {
  const offset = range?.[0] ?? 0;
  if (!anchors.has(source)) {
    return { offset, message: `the alias *${source} has no anchor before it`, fix: `Add &${source} to a value above.` };
  }
  if (count <= MAX_ALIASES) return null;
  return { offset, message: `the text has more than ${MAX_ALIASES} aliases`, fix: 'Write the values out.' };
}

function faultOfKeys(map: YAMLMap): YamlFault | null {
  const keys = new Set<unknown>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    if (keys.has(key.value)) {
      const message = `the key ${JSON.stringify(key.value)} stands twice in one object`;
      return { offset: key.range?.[0] ?? 0, message, fix: 'Remove one of the two.' };
    }
    keys.add(key.value);
  }
  return null;
}
