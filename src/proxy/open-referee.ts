import { createRequire } from 'node:module';
import { createPrismJudge } from './prism-judge.ts';
import { loadPrism } from './prism-package.ts';
import { createReferee, type Referee, type RefereeOptions } from './referee.ts';

/** Makes a referee of Prism and this package's openapi.yaml; null when Prism is not installed. */
export async function openReferee(options: RefereeOptions = {}): Promise<Referee | null> {
  const prism = await loadPrism();
  if (prism === null) return null;
  // The package knows itself by its name, wherever its files lie.
  const document = createRequire(import.meta.url).resolve('onezone-mock/openapi.yaml');
  return createReferee(await createPrismJudge(prism, document), options);
}
