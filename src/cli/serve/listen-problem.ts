import { systemErrorCode } from '../../server/tls/file-failure.ts';
import { printable } from '../printable.ts';
import type { Problem } from '../problem.ts';

/** Why a server cannot listen. @throws what is no refusal of the system. */
export function listenProblem(error: unknown, host: string, port: number): Problem {
  const code = systemErrorCode(error);
  if (code === undefined) throw error;
  const where = printable(host);
  switch (code) {
    case 'EADDRINUSE':
      return {
        what: `Port ${port} on ${where} is taken.`,
        evidence: `Another program listens there already (${code}).`,
        next: 'Stop that program, or use another port: --port 0 picks one that is free.',
      };
    case 'EACCES':
    case 'EPERM':
      return {
        what: `This user may not listen on port ${port}.`,
        evidence: `The system refuses it (${code}); ports below 1024 usually need special rights.`,
        next: 'Use a higher port, such as --port 8443.',
      };
    case 'EADDRNOTAVAIL':
      return {
        what: `${where} is no address of this machine.`,
        evidence: `The system cannot listen there (${code}).`,
        next: 'Use --host 127.0.0.1 for this machine alone, or --host 0.0.0.0 for each of its addresses.',
      };
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return {
        what: `There is no host ${where}.`,
        evidence: `Its name leads to no address (${code}).`,
        next: 'Check the name after --host, or give an address of this machine, such as 127.0.0.1.',
      };
    default:
      return {
        what: `Cannot listen on port ${port} of ${where}.`,
        evidence: `The system refuses it (${code}).`,
        next: 'Try another --host or --port.',
      };
  }
}
