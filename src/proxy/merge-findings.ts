import type { Finding } from './finding.ts';

/** Keywords that try several schemas, and complain of each. */
const ALTERNATIVES = new Set(['oneOf', 'anyOf']);

/**
 * One list of what both judges found, each thing once. Prism complains of every alternative of a `oneOf` that does not
 * match; of these only the whole is kept. Where our own check found something there, that says it better.
 */
export function mergeFindings(prism: readonly Finding[], own: readonly Finding[]): readonly Finding[] {
  const theirs = withoutRepetitions(withoutAlternatives(prism));
  const shared = own.map((finding): Finding => {
    const twin = theirs.find((other) => isAbout(other, finding));
    if (twin === undefined) return finding;
    const { challenges } = twin;
    return { ...finding, judges: ['Prism', ...finding.judges], ...(challenges && { challenges }) };
  });
  return withoutRepetitions([...theirs.filter((other) => !own.some((finding) => isAbout(other, finding))), ...shared]);
}

/** Leaves out what is within a complaint about alternatives: it is about those that were not meant. */
function withoutAlternatives(findings: readonly Finding[]): readonly Finding[] {
  const forks = findings.filter(({ code }) => ALTERNATIVES.has(code));
  return findings.filter(
    (finding, index) =>
      !forks.some(
        (fork) =>
          fork !== finding &&
          isWithin(finding, fork) &&
          // Of two about the same place the last is the outermost.
          (finding.pointer !== fork.pointer || !ALTERNATIVES.has(finding.code) || findings.indexOf(fork) > index),
      ),
  );
}

function withoutRepetitions(findings: readonly Finding[]): readonly Finding[] {
  const byPlace = new Map(
    findings.map((finding) => [JSON.stringify([finding.part, finding.pointer, finding.message]), finding]),
  );
  return [...byPlace.values()];
}

/** Do both speak of the same place, or one of a part of the other's? */
function isAbout(a: Finding, b: Finding): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

function isWithin(inner: Finding, outer: Finding): boolean {
  return (
    inner.part === outer.part && (inner.pointer === outer.pointer || inner.pointer.startsWith(`${outer.pointer}/`))
  );
}
