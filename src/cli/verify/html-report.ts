import type { Finding, Verified } from '../../../contracts/verify/verification.ts';
import { escapeXml as text } from '../escape-xml.ts';
import { countsOf, interactionsOf, nextSteps, summaryOf, type Report } from './report.ts';

/** The report as a page that needs nothing else: no script, no font, no network. */
export function htmlReport(report: Report): string {
  const interactions = interactionsOf(report);
  const { passed, failed, skipped } = countsOf(interactions);
  const notes = [...report.notes, ...nextSteps(report)].map((note) => `<p class="note">${text(note)}</p>`);
  const share = (count: number): number => (interactions.length === 0 ? 0 : (100 * count) / interactions.length);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(`${report.target}: ${summaryOf(report)}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Contracts of ${text(report.target)}</h1>
<p class="summary">${text(summaryOf(report))}</p>
<div class="bar" role="img" aria-label="${text(summaryOf(report))}">
<i class="failed" style="width:${share(failed)}%"></i><i class="skipped" style="width:${share(skipped)}%"></i><i class="passed" style="width:${share(passed)}%"></i>
</div>
<p class="dim">States: ${text(report.states)}. ${report.verdicts.map(({ name, consumer, provider }) => text(`${name}: ${consumer} → ${provider}`)).join('; ')}</p>
${notes.join('\n')}
</header>
<main>
${section('Failed', interactions, 'failed', true)}
${section('Skipped', interactions, 'skipped', false)}
${section('Passed', interactions, 'passed', false)}
</main>
</body>
</html>
`;
}

function section(
  title: string,
  interactions: readonly Verified[],
  wanted: Verified['outcome'],
  isOpen: boolean,
): string {
  const ones = interactions.filter(({ outcome }) => outcome === wanted);
  if (ones.length === 0) return '';
  return `<h2>${title} <small>${ones.length}</small></h2>\n${ones.map((one) => details(one, isOpen)).join('\n')}`;
}

function details(
  { description, operationId, outcome, why, states, findings, shown }: Verified,
  isOpen: boolean,
): string {
  const given = states.map(({ name, params }) => {
    const shownParams = Object.keys(params).length === 0 ? '' : ` ${JSON.stringify(params)}`;
    return `<p class="dim">Given: ${text(name)}${text(shownParams)}</p>`;
  });
  const parts = [
    ...given,
    why === '' ? '' : `<p>${text(why)}</p>`,
    findings.length === 0 ? '' : table(findings),
    shown === null ? '' : message('asked', [shown.request, ...shown.requestHeaders], shown.requestBody),
    shown === null || shown.answer === null ? '' : message('came', [shown.answer], shown.answerBody),
  ];
  const head = `<summary><b>${text(description)}</b> <span class="dim">${text(operationId ?? '')}</span></summary>`;
  return `<details class="${outcome}"${isOpen ? ' open' : ''}>${head}${parts.join('')}</details>`;
}

function table(findings: readonly Finding[]): string {
  const rows = findings.map(({ judge, part, place, message: said, expected = '', found = '' }) => {
    const cells = [judge, `${part} ${place}`, said, expected, found].map((cell) => `<td>${text(cell)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = ['judge', 'where', 'what', 'expected', 'found'].map((name) => `<th>${name}</th>`).join('');
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function message(what: string, lines: readonly string[], body: string): string {
  return `<pre><b>${what}</b> ${[...lines, ...(body === '' ? [] : [body])].map(text).join('\n')}</pre>`;
}

const STYLE = `
:root { color-scheme: light dark; --line: #8885; --failed: #c62828; --skipped: #b7791f; --passed: #2e7d32; }
* { box-sizing: border-box; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; } small, .dim { opacity: .65; font-weight: 400; }
.summary { font-size: 1.1rem; margin: .25rem 0 .75rem; } .note { border-left: 3px solid var(--skipped); padding-left: .75rem; }
.bar { display: flex; height: .6rem; border-radius: .3rem; overflow: hidden; background: var(--line); } .bar i { display: block; }
i.failed { background: var(--failed); } i.skipped { background: var(--skipped); } i.passed { background: var(--passed); }
details { border: 1px solid var(--line); border-left-width: 4px; border-radius: .3rem; margin: .4rem 0; padding: .4rem .75rem; }
details.failed { border-left-color: var(--failed); } details.skipped { border-left-color: var(--skipped); } details.passed { border-left-color: var(--passed); }
summary { cursor: pointer; } pre { background: #8881; border-radius: .3rem; overflow: auto; padding: .5rem .75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
h1, p, summary { overflow-wrap: anywhere; } .wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; } th, td { border-top: 1px solid var(--line); padding: .3rem .6rem .3rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th, td:first-child { white-space: nowrap; } td:nth-child(2) { min-width: 10rem; } td:nth-child(3) { min-width: 12rem; } td:nth-child(n+4) { min-width: 7rem; }
@media (max-width: 45rem) {
  body { padding: 1rem .5rem 3rem; } thead { display: none; } table, tbody, tr, td { display: block; } td { border: 0; padding: 0; } td:empty { display: none; }
  tr { border-top: 1px solid var(--line); padding: .3rem 0; } td:first-child, td:nth-child(2) { font-weight: 600; }
  td:nth-child(4)::before { content: "expected "; opacity: .65; } td:nth-child(5)::before { content: "found "; opacity: .65; }
}
`;
