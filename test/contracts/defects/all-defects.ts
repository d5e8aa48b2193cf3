import type { Defect } from './defect.ts';
import { callerDefects } from './of-callers.ts';
import { examineDefects } from './of-examine.ts';
import { httpDefects } from './of-http.ts';
import { mintDefects } from './of-mint.ts';

/** Every defect, in groups. */
export const allDefects: Readonly<Record<string, readonly Defect[]>> = {
  'Who is let in': callerDefects,
  'What is minted': mintDefects,
  'What is told of a token': examineDefects,
  'HTTP and errors': httpDefects,
};
