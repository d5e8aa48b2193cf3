import { trustLines } from '../../server/tls/trust-lines.ts';

/** For each client the lines that make it trust the authority, as text for a person. */
export function trustText(caPath: string): string {
  const { curl, python, node, java, note } = trustLines(caPath);
  const [make = '', ...use] = java.split('\n');
  return [`# curl`, curl, '# Python', python, '# Node', node, '# Java', make, ...use, `# ${note}`].join('\n');
}
